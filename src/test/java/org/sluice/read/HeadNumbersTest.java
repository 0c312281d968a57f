package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Grid;

/** Numbers of a row that may be a head: categories are even or years, counts are not. */
class HeadNumbersTest {
  private static HeadNumbers numbers(Double... values) {
    return new HeadNumbers(List.of(values), true);
  }

  @Test
  void numbersOneApartAreEven() {
    assertThat(numbers(1.0, 2.0).areEven()).isTrue();
  }

  @Test
  void twoNumbersFurtherApartMayBeCounts() {
    assertThat(numbers(10.0, 20.0).areEven()).isFalse();
  }

  @Test
  void threeNumbersAsFarApartAreEven() {
    assertThat(numbers(10.0, 20.0, 30.0).areEven()).isTrue();
    assertThat(numbers(10.0, 20.0, 31.0).areEven()).isFalse();
  }

  @Test
  void aNumberThatIsThereTwiceDoesNotRise() {
    assertThat(numbers(1.0, 2.0).rise()).isTrue();
    assertThat(numbers(1.0, 1.0).rise()).isFalse();
  }

  @Test
  void partsOfYearsAreNoYears() {
    assertThat(numbers(2019.0, 2020.0).areYears()).isTrue();
    assertThat(new HeadNumbers(List.of(2019.0, 2019.5), false).areYears()).isFalse();
  }

  @Test
  void aRowThatIsTooShortEndsBeforeTheRowBelow() {
    Grid grid =
        Grid.of(new String[][] {{"", "1", "2"}, {"5", "10", "20", "30"}, {"6", "11", "21", "31"}});
    HeadCells cells = new HeadCells(grid, 0, 0, 3, 2);
    assertThat(cells.isOfFigures(3)).isTrue();
    assertThat(cells.numbers(0).values()).containsExactly(1.0, 2.0);
  }
}

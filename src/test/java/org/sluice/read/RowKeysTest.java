package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKeysTest {
  @DisplayName("a matrix that is written as lists has no labels")
  @ParameterizedTest
  @ValueSource(strings = {"60|3;0|48", "60|3|2;0|48|5;0|12|7;0|1|1"})
  void aMatrixWrittenAsListsHasNoLabels(String rows) {
    assertThat(Grids.roles(Grids.table(rows.split(";", -1))))
        .hasSize(rows.split(";", -1)[0].split("\\|", -1).length);
  }

  @DisplayName("numbers that rise, or that are all different, may label the rows")
  @ParameterizedTest
  @ValueSource(strings = {"199001|3;199002|48", "4|120;1|80;3|12"})
  void numbersThatRiseOrAreAllDifferentMayLabelTheRows(String rows) {
    assertThat(Grids.roles(Grids.table(rows.split(";", -1)))).hasSize(1);
  }

  @Test
  void whatIsPrintedHasItsLabelsOnTheLeft() {
    assertThat(Prints.tables("10.0    50491\n 0.0      998\n").get(0).dimensions()).hasSize(1);
  }
}

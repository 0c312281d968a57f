package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Arrays as Python prints them, a line a row. */
class NestedArrayTest {
  private static final String CONFUSION = "Confusion Matrix:\n[[42  6]\n [ 4 49]]\n";

  @Test
  void theBracketsBelongToNoCell() {
    assertThat(Cuts.rows(CONFUSION)).containsExactly("42|6", "4|49");
    assertThat(Cuts.rows("Errors: [[42, 6],\n         [4, 49]]\n")).containsExactly("42|6", "4|49");
    assertThat(Cuts.rows("array([[0.5, 1. ],\n       [0.25, nan]])\n"))
        .containsExactly("0.5|1.", "0.25|nan");
  }

  @Test
  void noColumnOfItHoldsLabels() {
    assertThat(Cuts.grid(CONFUSION).extents())
        .containsExactly(new Extent(1, 0, 2, 1, 0, Extent.NONE));
  }

  @Test
  void eachPartOfAnArrayOfThreeWaysIsATable() {
    assertThat(Cuts.grid("[[[5 6]\n  [7 8]]\n\n [[1 2]\n  [3 4]]]\n").extents())
        .containsExactly(
            new Extent(0, 0, 1, 1, 0, Extent.NONE), new Extent(3, 0, 4, 1, 0, Extent.NONE));
  }

  @Test
  void rowsOfDifferentLengthAndWordsAreNoArray() {
    assertThat(Cuts.grid("[[42 6]\n [4 49 3]]\n").extents()).noneMatch(NestedArrayTest::isArray);
    assertThat(Cuts.grid("[[42 6]\n [north 49]]\n").extents()).noneMatch(NestedArrayTest::isArray);
    assertThat(Cuts.grid("[[42 6]\n and so on\n").extents()).noneMatch(NestedArrayTest::isArray);
    assertThat(Cuts.grid("see [[7]] and [[8]]\n").extents()).noneMatch(NestedArrayTest::isArray);
  }

  private static boolean isArray(Extent extent) {
    return extent.labels() == Extent.NONE;
  }

  @Test
  void aMarkInBracketsIsReadAgainInItsPlace() throws IOException {
    StringBuilder copy = new StringBuilder();
    Passage source = Passage.of("", CONFUSION);
    source.copy(Map.of(Place.at(1, 1), "[c]", Place.at(2, 0), "[c]"), copy);
    assertThat(copy).hasToString("Confusion Matrix:\n[[42 [c]]\n [ [c] 49]]\n");
    for (Grid again : new Grid[] {source.reread(copy.toString()), Cuts.grid(copy.toString())}) {
      assertThat(Cuts.row(again, 1)).containsExactly("42", "[c]");
      assertThat(Cuts.row(again, 2)).containsExactly("[c]", "49");
    }
  }

  @Test
  void aMarkMayOpenAnArray() {
    assertThat(Cuts.rows("[[[c] 6]\n [4 [c]]]\n")).containsExactly("[c]|6", "4|[c]");
  }
}

package org.sluice.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  private static final int SLOTS = 1 << 20;

  /** Where many cells share a slot of a hash table each look is a search. */
  @ParameterizedTest
  @CsvSource({"1000, 1000", "100000, 10", "16000, 60", "60, 16000"})
  void cellsOfALargeSheetAreSpreadInAHashTable(int rows, int columns) {
    int[] cells = new int[SLOTS];
    int fullest = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int hash = new Place("Areas", row, column).hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        fullest = Math.max(fullest, ++cells[slot]);
      }
    }
    assertThat(fullest).isLessThan(12);
  }
}

package org.sluice.read;

import org.sluice.grid.Grid;

/** Titles in one row over tables that stand side by side on a sheet. */
final class SideTitles {
  /** A label or a mark is shorter. */
  private static final int FEWEST_WORDS = 3;

  private SideTitles() {}

  /** Whether a row holds lines of several words alone, with blank cells between them. */
  static boolean are(Grid grid, int row) {
    for (int column = 0; column < grid.width(row); column++) {
      if (!grid.isBlank(row, column)) {
        String text = Spaces.tidy(grid.text(row, column));
        boolean beside = !grid.isBlank(row, column + 1);
        if (beside
            || text.split(" ", -1).length < FEWEST_WORDS
            || !Character.isLetter(text.charAt(0))) {
          return false;
        }
      }
    }
    return true;
  }
}

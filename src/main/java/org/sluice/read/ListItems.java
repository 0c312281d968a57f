package org.sluice.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;

/** Lines that begin as items of a numbered list do, {@code 7. North}. */
final class ListItems {
  private static final Pattern ITEM = Pattern.compile("\\s*(\\d{1,2})\\.\\s+\\p{L}.*");

  /** Loops are printed from their second line on. */
  private static final int LATEST_START = 2;

  /** An item may go on over some lines. */
  private static final int FARTHEST = 12;

  private static final int LONGEST = 400;

  private ListItems() {}

  /** Whether a line looks like an item of a list of which none stands above it. */
  static boolean standsAlone(Grid grid, int row) {
    int number = number(grid, row);
    if (number <= LATEST_START) {
      return false;
    }
    for (int above = row - 1; above >= 0 && above >= row - FARTHEST; above--) {
      if (number(grid, above) == number - 1) {
        return false;
      }
    }
    return true;
  }

  private static int number(Grid grid, int row) {
    if (grid.isBlank(row, 0) || grid.end(row, 0) - grid.start(row, 0) > LONGEST) {
      return 0;
    }
    Matcher item = ITEM.matcher(grid.text(row, 0));
    return item.matches() ? Integer.parseInt(item.group(1)) : 0;
  }
}

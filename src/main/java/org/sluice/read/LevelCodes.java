package org.sluice.read;

import org.sluice.grid.Grid;

/**
 * Codes of levels in a column that nothing names: 1, 2, 3 under one label and again 1, 2 under the
 * next, as statistics packages write the levels of factors; and right of them a code that stays the
 * same for a group of rows. Counts neither rise one by one and start again, nor stay.
 */
final class LevelCodes {
  /** Reference levels are often left out, so a factor begins with 0, 1 or 2. */
  private static final int LATEST_START = 2;

  private static final int MOST = 99;
  private static final int FEWEST_STEPS = 3;

  private final Grid grid;
  private final Block block;
  private boolean rise = true;
  private boolean stay = true;
  private int steps;

  private LevelCodes(Block block, int column) {
    this.grid = block.grid();
    this.block = block;
    read(column);
  }

  /** Whether a column of whole numbers under no name holds such codes. */
  static boolean isOne(Block block, int column, Profile profile) {
    boolean small = profile.max <= MOST && profile.negatives == 0 && profile.bounds == 0;
    if (!small || !profile.isWhole() || !isNameless(block, column)) {
      return false;
    }
    LevelCodes codes = new LevelCodes(block, column);
    return codes.areLevels()
        || (codes.areOfGroups()
            && profile.max > 0
            && isNameless(block, column - 1)
            && new LevelCodes(block, column - 1).areLevels());
  }

  private static boolean isNameless(Block block, int column) {
    return column > block.left() && block.head().name(column - block.left()).isEmpty();
  }

  private boolean areLevels() {
    return rise && steps >= FEWEST_STEPS;
  }

  private boolean areOfGroups() {
    return stay && steps >= FEWEST_STEPS;
  }

  /** Whether a row is the rest of the one above, whose last cells stand in a line of their own. */
  private boolean isBrokenOff(int row) {
    return Composite.read(grid.text(row, block.left()), Spelling.usual()).isPresent();
  }

  /**
   * Compares each number with the one above it under the same label; behind a row without a number,
   * which may be a reference, they go on or start again.
   */
  private void read(int column) {
    Numeral numeral = new Numeral();
    String label = "";
    double last = Double.NaN;
    boolean apart = true;
    for (int row = block.bodyTop(); row <= block.bottom(); row++) {
      String text = grid.text(row, column);
      if (!numeral.read(text, 0, text.length(), false)) {
        apart |= !isBrokenOff(row);
        continue;
      }
      double value = numeral.approximate();
      boolean within = label.equals(grid.text(row, block.left()));
      boolean rises = within && (value == last + 1 || value == last + 2);
      boolean starts = (apart || !within) && value <= LATEST_START;
      rise &= rises || starts;
      stay &= (within && value == last) || starts;
      steps += within && !apart ? 1 : 0;
      label = grid.text(row, block.left());
      last = value;
      apart = false;
    }
  }
}

package org.sluice.protect;

/**
 * An intruder who knows the pack and tries every table: for tests only, and slow on purpose. Counts
 * stand in a rectangle with a total row below and a total column at the right; some are withheld.
 */
final class BruteForce {
  private final int[][] truth;
  private final boolean[][] withheld;
  private final int least;
  private final int reach;
  private final int[][] guess;
  private final int[][] lowest;
  private final int[][] highest;

  /**
   * An attack.
   *
   * @param truth the table, totals included
   * @param least the least value of a withheld count
   * @param reach how far above its true value a count is tried; far enough where no level asks for
   *     more, because all counts of one circle move by the same amount
   */
  BruteForce(int[][] truth, boolean[][] withheld, int least, int reach) {
    this.truth = truth;
    this.withheld = withheld;
    this.least = least;
    this.reach = reach;
    this.guess = new int[truth.length][truth[0].length];
    this.lowest = new int[truth.length][truth[0].length];
    this.highest = new int[truth.length][truth[0].length];
    for (int r = 0; r < truth.length; r++) {
      for (int c = 0; c < truth[0].length; c++) {
        lowest[r][c] = truth[r][c];
        highest[r][c] = truth[r][c];
      }
    }
    guess(0);
  }

  /** The least that a count can be. */
  int low(int row, int column) {
    return lowest[row][column];
  }

  /** The most that a count can be, up to its true value and the reach. */
  int high(int row, int column) {
    return highest[row][column];
  }

  private void guess(int cell) {
    int rows = truth.length - 1;
    int columns = truth[0].length - 1;
    int row = cell / columns;
    int column = cell % columns;
    if (column == 0 && row > 0 && !closeRow(row - 1)) {
      return;
    }
    if (row == rows) {
      closeTable();
      return;
    }
    int from = withheld[row][column] ? least : truth[row][column];
    int to = withheld[row][column] ? truth[row][column] + reach : truth[row][column];
    for (int value = from; value <= to; value++) {
      guess[row][column] = value;
      guess(cell + 1);
    }
  }

  private boolean closeRow(int row) {
    int last = truth[0].length - 1;
    int sum = 0;
    for (int column = 0; column < last; column++) {
      sum += guess[row][column];
    }
    guess[row][last] = sum;
    return fits(row, last);
  }

  private void closeTable() {
    int last = truth.length - 1;
    for (int column = 0; column < truth[0].length; column++) {
      int sum = 0;
      for (int row = 0; row < last; row++) {
        sum += guess[row][column];
      }
      guess[last][column] = sum;
      if (!fits(last, column)) {
        return;
      }
    }
    for (int r = 0; r < truth.length; r++) {
      for (int c = 0; c < truth[0].length; c++) {
        lowest[r][c] = Math.min(lowest[r][c], guess[r][c]);
        highest[r][c] = Math.max(highest[r][c], guess[r][c]);
      }
    }
  }

  private boolean fits(int row, int column) {
    return withheld[row][column]
        ? guess[row][column] >= least
        : guess[row][column] == truth[row][column];
  }
}

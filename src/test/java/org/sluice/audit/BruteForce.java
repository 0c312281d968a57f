package org.sluice.audit;

import java.util.Arrays;

/**
 * An intruder who shares no code with the real one: tries every whole number in every withheld
 * inner cell of a small two-way table and notes what each cell, margins included, can be.
 */
final class BruteForce {
  private final int[][] table;
  private final boolean[][] withheld;
  private final int least;
  private final int cap;
  private final int[][] trial;
  final int[][] low;
  final int[][] high;
  int tables;

  /**
   * Enumerates at once.
   *
   * @param table counts with their margins: the last row and column are totals
   * @param withheld which of them are withheld
   * @param least the least value of a withheld cell
   * @param cap the greatest inner value that is tried
   */
  BruteForce(int[][] table, boolean[][] withheld, int least, int cap) {
    this.table = table;
    this.withheld = withheld;
    this.least = least;
    this.cap = cap;
    this.trial = new int[table.length][table[0].length];
    this.low = new int[table.length][table[0].length];
    this.high = new int[table.length][table[0].length];
    Arrays.stream(low).forEach(row -> Arrays.fill(row, Integer.MAX_VALUE));
    Arrays.stream(high).forEach(row -> Arrays.fill(row, -1));
    fill(0);
  }

  private void fill(int position) {
    int columns = table[0].length - 1;
    if (position == (table.length - 1) * columns) {
      judge();
      return;
    }
    int row = position / columns;
    int column = position % columns;
    int from = withheld[row][column] ? least : table[row][column];
    int to = withheld[row][column] ? room(row, column) : table[row][column];
    for (int value = from; value <= to; value++) {
      trial[row][column] = value;
      if (column == columns - 1) {
        int sum = 0;
        for (int c = 0; c < columns; c++) {
          sum += trial[row][c];
        }
        trial[row][columns] = sum;
        if (!allows(row, columns)) {
          continue;
        }
      }
      fill(position + 1);
    }
  }

  /** No more than what printed totals leave, so that the enumeration ends soon. */
  private int room(int row, int column) {
    int room = cap;
    int last = table.length - 1;
    int end = table[0].length - 1;
    if (!withheld[row][end]) {
      room = Math.min(room, table[row][end] - Arrays.stream(trial[row], 0, column).sum());
    }
    if (!withheld[last][column]) {
      int above = 0;
      for (int r = 0; r < row; r++) {
        above += trial[r][column];
      }
      room = Math.min(room, table[last][column] - above);
    }
    return room;
  }

  /** Whether some inner cell got as far as the cap, so that the answer is cut short. */
  boolean isCut() {
    for (int r = 0; r < table.length - 1; r++) {
      for (int c = 0; c < table[0].length - 1; c++) {
        if (withheld[r][c] && high[r][c] >= cap) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean allows(int row, int column) {
    return withheld[row][column]
        ? trial[row][column] >= least
        : trial[row][column] == table[row][column];
  }

  private void judge() {
    int last = table.length - 1;
    for (int c = 0; c < table[0].length; c++) {
      int sum = 0;
      for (int r = 0; r < last; r++) {
        sum += trial[r][c];
      }
      trial[last][c] = sum;
      if (!allows(last, c)) {
        return;
      }
    }
    tables++;
    for (int r = 0; r <= last; r++) {
      for (int c = 0; c < table[0].length; c++) {
        low[r][c] = Math.min(low[r][c], trial[r][c]);
        high[r][c] = Math.max(high[r][c], trial[r][c]);
      }
    }
  }
}

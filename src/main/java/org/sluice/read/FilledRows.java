package org.sluice.read;

import org.sluice.grid.Grid;

/** How many cells of each row of a grid are filled, from which to which, and whether with words. */
final class FilledRows {
  private final Grid grid;
  private final int[] filled;
  private final int[] last;

  FilledRows(Grid grid) {
    this.grid = grid;
    this.filled = new int[grid.rows()];
    this.last = new int[grid.rows()];
    for (int row = 0; row < filled.length; row++) {
      int first = grid.field(row, 0);
      int width = grid.width(row);
      for (int column = 0; column < width; column++) {
        if (!grid.isBlank(first + column)) {
          filled[row]++;
          last[row] = column;
        }
      }
    }
  }

  /** How many rows the grid has. */
  int size() {
    return filled.length;
  }

  /** How many cells of a row are filled. */
  int filled(int row) {
    return filled[row];
  }

  /** The first column that is filled, of a row that is not blank. */
  int first(int row) {
    int column = 0;
    while (grid.isBlank(row, column)) {
      column++;
    }
    return column;
  }

  /** The last column that is filled, 0 in a blank row. */
  int last(int row) {
    return last[row];
  }

  /** The last column that is filled in some row. */
  int right(int top, int bottom) {
    int right = 0;
    for (int row = top; row <= bottom; row++) {
      right = Math.max(right, last[row]);
    }
    return right;
  }

  /** The last row that is filled without a blank one between. */
  int lastOfRun(int from) {
    int end = from;
    while (end + 1 < filled.length && filled[end + 1] > 0) {
      end++;
    }
    return end;
  }

  /** Whether rows are lines of one cell each, none of them a figure. */
  boolean areTextOnly(int from, int to) {
    for (int row = from; row <= to; row++) {
      if (filled[row] > 1 || !isText(row)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first filled cell of a row holds words. */
  boolean isText(int row) {
    return isWords(row, first(row));
  }

  /** Whether a cell holds words, and no time. */
  boolean isWords(int row, int column) {
    String text = grid.text(row, column);
    return text.chars().anyMatch(Character::isLetter) && !Dates.isTime(text);
  }
}

package org.sluice.read;

import org.sluice.grid.Grid;

/** Tells lines of words over and below a table, its titles and notes, from rows of the table. */
final class TextLines {
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_WORDS_OF_LABEL = 5;
  private static final int ROWS_BELOW = 6;

  private final Grid grid;
  private final FilledRows rows;

  TextLines(Grid grid, FilledRows rows) {
    this.grid = grid;
    this.rows = rows;
  }

  /** A line over a table: one filled cell where the rows below have more. */
  boolean isLine(int row, int to) {
    if (!rows.isText(row) || rows.last(row) > 0) {
      return false;
    }
    for (int below = row + 1; below <= Math.min(to, row + ROWS_BELOW); below++) {
      if (rows.filled(below) > 1) {
        return true;
      }
    }
    return false;
  }

  /** A note below a table: words in one cell, longer than a label or in a row of fewer fields. */
  boolean isNote(int row, int top) {
    if (rows.filled(row) > 2 || !rows.isText(row)) {
      return false;
    }
    int width = grid.width(top);
    if (width < 2 || rows.last(top) < 1) {
      return false;
    }
    String text = Spaces.tidy(grid.text(row, rows.first(row)));
    if (Notes.opensLikeNote(text)) {
      return true;
    }
    boolean narrow = grid.width(row) < width && grid.width(row) <= 2 && !Dates.isTime(text);
    boolean sentence =
        text.length() > LONGEST_LABEL && text.split(" ", -1).length > MOST_WORDS_OF_LABEL;
    return rows.filled(row) == 1 && (narrow || sentence);
  }

  /** Whether a row of a table beside others has words over its labels alone, and a head follows. */
  boolean isTitle(int row, int first, int right) {
    return rows.filled(row) > 1
        && first < right
        && grid.isBlank(row, first + 1, right)
        && rows.isWords(row, first)
        && rows.isWords(row + 1, first)
        && !grid.isBlank(row + 1, first + 1);
  }

  /** Whether some row is a line in the first column, over rows of the table. */
  boolean holdHeading(int top, int bottom) {
    for (int row = top; row < bottom; row++) {
      if (rows.filled(row) == 1
          && rows.last(row) == 0
          && rows.isText(row)
          && rows.filled(row + 1) > 1) {
        return true;
      }
    }
    return false;
  }
}

package org.sluice.format.delimited;

import java.util.Arrays;
import java.util.Optional;
import org.sluice.grid.Grid;

/**
 * How one delimiter fits a text.
 *
 * @param delimiter the delimiter on trial
 * @param settled number of settled rows. A row is settled if it is cut into as many fields as the
 *     cut row before or after it, which title lines and notes are not; a row cut by tabs always is,
 *     since nobody types tabs into a cell. A row whose every comma or semicolon has a space behind
 *     it may be prose, or a list in a cell, and counts half, unless all rows are cut by as many
 *     semicolons; each quote that the delimiter leaves open takes one row away
 * @param cut rows of two fields or more
 * @param rows rows that are not blank
 * @param delimiters how many cut those rows
 * @param decimalsOnly whether they are commas that each stand between two digits, as in decimals
 * @param scan the fields that it cuts
 */
record DelimiterFit(
    char delimiter,
    double settled,
    int cut,
    int rows,
    int delimiters,
    boolean decimalsOnly,
    FieldScanner.Scan scan) {
  private static final int FEWEST_REGULAR = 4;

  static DelimiterFit of(String text, char delimiter) {
    FieldScanner.Scan scan = new FieldScanner(text, delimiter).scan();
    Grid grid = scan.grid();
    int[] cut = cutRows(grid);
    return new DelimiterFit(
        delimiter,
        Math.max(0, settled(grid, cut, delimiter) - scan.faults().count()),
        cut.length,
        filled(grid),
        delimiters(grid, cut),
        delimiter == ',' && decimals(grid, cut),
        scan);
  }

  private static int[] cutRows(Grid grid) {
    int[] cut = new int[grid.rows()];
    int rows = 0;
    for (int row = 0; row < cut.length; row++) {
      if (grid.width(row) > 1) {
        cut[rows++] = row;
      }
    }
    return rows == cut.length ? cut : Arrays.copyOf(cut, rows);
  }

  private static int filled(Grid grid) {
    int filled = 0;
    for (int row = 0; row < grid.rows(); row++) {
      filled += grid.width(row) == 1 && grid.isBlank(row, 0) ? 0 : 1;
    }
    return filled;
  }

  private static double settled(Grid grid, int[] cut, char delimiter) {
    boolean stopsSentences = delimiter == ',' || (delimiter == ';' && !isRegular(grid, cut));
    double settled = 0;
    for (int i = 0; i < cut.length; i++) {
      int width = grid.width(cut[i]);
      boolean before = i > 0 && grid.width(cut[i - 1]) == width;
      boolean after = i + 1 < cut.length && grid.width(cut[i + 1]) == width;
      if (before || after || delimiter == '\t') {
        settled += stopsSentences && prose(grid, cut[i]) ? 0.5 : 1;
      }
    }
    return settled;
  }

  /** Whether every row has the same number of fields, which sentences have not. */
  private static boolean isRegular(Grid grid, int[] cut) {
    return cut.length >= FEWEST_REGULAR
        && cut.length == filled(grid)
        && grid.width(cut[0]) > 2
        && Arrays.stream(cut).allMatch(row -> grid.width(row) == grid.width(cut[0]));
  }

  private static int delimiters(Grid grid, int[] cut) {
    int delimiters = 0;
    for (int row : cut) {
      delimiters += grid.width(row) - 1;
    }
    return delimiters;
  }

  private static boolean decimals(Grid grid, int[] cut) {
    for (int row : cut) {
      if (!decimals(grid, row)) {
        return false;
      }
    }
    return true;
  }

  DelimiterGuess guess() {
    return new DelimiterGuess(delimiter, settled, cut, rows, Optional.of(scan));
  }

  private static boolean prose(Grid grid, int row) {
    for (int column = 1; column < grid.width(row); column++) {
      int start = grid.start(row, column);
      if (start == grid.end(row, column) || grid.text().charAt(start) != ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean decimals(Grid grid, int row) {
    CharSequence text = grid.text();
    for (int column = 1; column < grid.width(row); column++) {
      int before = grid.end(row, column - 1);
      int after = grid.start(row, column);
      if (after != before + 1
          || before == 0
          || after == text.length()
          || !isDigit(text.charAt(before - 1))
          || !isDigit(text.charAt(after))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

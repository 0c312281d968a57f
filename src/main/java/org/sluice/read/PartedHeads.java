package org.sluice.read;

import java.util.regex.Pattern;
import org.sluice.grid.Grid;

/**
 * Heads that one blank row parts from their table, as programs write them that set out results for
 * a word processor: names of statistics or of models, a blank row, and figures in the same columns.
 */
final class PartedHeads {
  private static final int FEWEST_NAMES = 3;

  /** {@code (1)} over a column numbers a model. */
  private static final Pattern NUMBERED = Pattern.compile("\\(\\d{1,2}\\)");

  private final Grid grid;
  private final FilledRows rows;

  PartedHeads(Grid grid, FilledRows rows) {
    this.grid = grid;
    this.rows = rows;
  }

  /** Whether a run of rows holds nothing but the head of the run below the next blank row. */
  boolean are(int top, int bottom) {
    int body = bottom + 2;
    if (body >= rows.size() || rows.filled(body) < 2 || rows.filled(bottom) < FEWEST_NAMES) {
      return false;
    }
    for (int row = top; row <= bottom; row++) {
      if (!isOfNames(row)) {
        return false;
      }
    }
    return goesOnBelow(bottom, body);
  }

  private boolean isOfNames(int row) {
    Numeral numeral = new Numeral();
    for (int column = 0; column < grid.width(row); column++) {
      String text = grid.text(row, column).strip();
      boolean figure =
          numeral.read(text, 0, text.length(), false) || Marks.usual().of(text).isPresent();
      if (figure && !NUMBERED.matcher(text).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row below has a label, and figures under names alone. */
  private boolean goesOnBelow(int head, int body) {
    Numeral numeral = new Numeral();
    int figures = 0;
    for (int column = 0; column < grid.width(body); column++) {
      if (!grid.isBlank(body, column)) {
        String text = grid.text(body, column);
        boolean figure = numeral.read(text, 0, text.length(), false);
        if (grid.isBlank(head, column) || (figure && column == 0)) {
          return false;
        }
        figures += figure ? 1 : 0;
      }
    }
    return figures > 0;
  }
}

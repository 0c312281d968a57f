package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.grid.Grid;

/** Tables that stand side by side with blank columns between them. */
final class SideBySide {
  private static final int SAMPLE = 200;

  /**
   * The columns of one table, with blank ones around it.
   *
   * @param left the first
   * @param right the last
   */
  record Strip(int left, int right) {}

  private final Grid grid;

  SideBySide(Grid grid) {
    this.grid = grid;
  }

  /** The tables between two rows, left to right. */
  List<Strip> strips(int top, int bottom, int right) {
    List<Strip> strips = new ArrayList<>();
    int left = 0;
    for (int column = 1; column < right; column++) {
      if (isGap(column, top, bottom) && column > left && hasLabels(column + 1, top, bottom)) {
        strips.add(new Strip(left, column - 1));
        left = column + 1;
      }
    }
    strips.add(new Strip(left, right));
    return strips;
  }

  /** Whether nothing stands in a column between two rows. */
  boolean isGap(int column, int top, int bottom) {
    for (int row = top; row <= bottom; row++) {
      if (!grid.isBlank(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the column right of a gap opens a table of its own: labels, not figures. */
  private boolean hasLabels(int column, int top, int bottom) {
    int texts = 0;
    int numbers = 0;
    Numeral numeral = new Numeral();
    if (Names.of(grid.text(top, column)).isLabel()) {
      return true;
    }
    for (int row = top + 1; row <= Math.min(bottom, top + SAMPLE); row++) {
      if (!grid.isBlank(row, column)) {
        boolean number =
            numeral.read(grid, row, column, false)
                || Composite.read(grid.text(row, column), Spelling.usual()).isPresent();
        numbers += number ? 1 : 0;
        texts += number ? 0 : 1;
      }
    }
    return texts > numbers;
  }
}

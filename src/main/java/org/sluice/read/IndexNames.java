package org.sluice.read;

import org.sluice.grid.Grid;

/** The last row of a head that pandas prints: names for the labels below it and nothing else. */
final class IndexNames {
  private static final int FURTHEST = 120;

  private final Grid grid;
  private final int top;
  private final int left;
  private final int right;
  private final int bottom;
  private final HeadCells cells;

  IndexNames(Grid grid, int top, int left, int right, int bottom, HeadCells cells) {
    this.grid = grid;
    this.top = top;
    this.left = left;
    this.right = right;
    this.bottom = bottom;
    this.cells = cells;
  }

  /**
   * Whether a row only names the labels.
   *
   * @param above how many rows of the head stand above it
   */
  boolean stand(int row, int above) {
    int fewest = row < grid.headed() ? 1 : 2;
    if (above == 1 && stairs(row) >= fewest) {
      return true;
    }
    boolean told = row < grid.headed();
    if (!isLabelAlone(row) || (!told && isFirstOfGroups(row))) {
      return false;
    }
    boolean typeDiffers =
        Dates.isDate(grid.text(row, left)) != Dates.isDate(grid.text(row + 1, left));
    return (typeDiffers || told) ? above >= 1 : above >= 2 && grid.isBlank(top, left);
  }

  /** How many columns on the left are named by this row where the one above names the others. */
  private int stairs(int row) {
    int column = left;
    while (column <= right
        && cells.kind(row, column) == HeadCells.Kind.TEXT
        && grid.isBlank(row - 1, column)) {
      column++;
    }
    int names = column - left;
    while (column <= right && grid.isBlank(row, column) && !grid.isBlank(row - 1, column)) {
      column++;
    }
    return column > right && names <= right - left ? names : 0;
  }

  /** Whether nothing but a label stands in the row. */
  private boolean isLabelAlone(int row) {
    return !grid.isBlank(row, left)
        && !cells.isOfFigures(left)
        && cells.count(row, HeadCells.Kind.BLANK) >= cells.countFigures();
  }

  /** Whether other labels stand alone below, between rows of figures: headings of groups. */
  private boolean isFirstOfGroups(int row) {
    for (int below = row + 2; below < Math.min(bottom, row + FURTHEST); below++) {
      if (isLabelAlone(below) && !isLabelAlone(below - 1) && !isLabelAlone(below + 1)) {
        return true;
      }
    }
    return false;
  }
}

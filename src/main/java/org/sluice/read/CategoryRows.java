package org.sluice.read;

import org.sluice.grid.Grid;

/** Rows of numbers that are the categories of a head: years, 1 to 9. */
final class CategoryRows {
  private final Grid grid;
  private final int top;
  private final int left;
  private final HeadCells cells;

  CategoryRows(Grid grid, int top, int left, HeadCells cells) {
    this.grid = grid;
    this.top = top;
    this.left = left;
    this.cells = cells;
  }

  /** Whether a row holds years, or rising whole numbers, unlike the row below. */
  boolean isOne(int row) {
    HeadNumbers numbers = cells.numbers(row);
    if (numbers.size() == 0 && cells.count(row, HeadCells.Kind.FIGURE, Dates::isTime) == 0) {
      return false;
    }
    boolean openCorner = cells.kind(row, left) == HeadCells.Kind.BLANK;
    boolean rising = numbers.whole() && numbers.rise();
    if (numbers.size() == 1) {
      return openCorner && rising;
    }
    boolean years = numbers.areYears();
    boolean categories = years || (rising && numbers.areEven());
    boolean head =
        openCorner
            ? categories
            : isNamedCorner(row)
                && ((row == top && categories) || (namesLabels(row) && (years || rising)));
    return head && !isLikeBelow(row);
  }

  private boolean isNamedCorner(int row) {
    return cells.kind(row, left) == HeadCells.Kind.TEXT && !cells.isOfFigures(left);
  }

  private boolean namesLabels(int row) {
    return Names.of(Spaces.tidy(grid.text(row, left))).isLabel();
  }

  private boolean isLikeBelow(int row) {
    return cells.kind(row, left) != HeadCells.Kind.BLANK
        && cells.kind(row, left) == cells.kind(row + 1, left)
        && Dates.isTime(grid.text(row, left)) == Dates.isTime(grid.text(row + 1, left))
        && cells.kind(row, left) != HeadCells.Kind.TEXT;
  }
}

package org.sluice.read;

import org.sluice.grid.Grid;

/** Rows below a blank one that go on with the table above it. */
final class Continuations {
  private final Grid grid;
  private final FilledRows rows;

  Continuations(Grid grid, FilledRows rows) {
    this.grid = grid;
    this.rows = rows;
  }

  /**
   * Whether rows go on with the table above: same columns, no head of their own. Words left of
   * several figures are labels, where those of the table above are numbers.
   */
  boolean are(Block last, int top, int bottom) {
    if (rows.last(top) > last.right() || rows.filled(top) < 2) {
      return false;
    }
    HeadCells above = new HeadCells(grid, last.top(), last.left(), last.right(), last.bottom());
    int fit = 0;
    int label = 0;
    int misfit = 0;
    Numeral numeral = new Numeral();
    for (int column = last.left();
        column <= Math.min(last.right(), grid.width(top) - 1);
        column++) {
      if (above.isOfFigures(column) && !grid.isBlank(top, column)) {
        String text = grid.text(top, column);
        boolean figure =
            numeral.read(text, 0, text.length(), false)
                || Marks.usual().of(text).isPresent()
                || Composite.read(text, Spelling.usual()).isPresent();
        fit += figure ? 1 : 0;
        label += !figure && fit == 0 ? 1 : 0;
        misfit += !figure && fit > 0 ? 1 : 0;
      }
    }
    return fit > (label > 0 ? 1 : 0)
        && misfit == 0
        && !new Heads(grid, top, last.left(), last.right(), bottom).opens();
  }

  /** The table with labels to its left that stand in none of its first rows. */
  Block widened(Block block, int from) {
    int left = block.left();
    for (int row = from; row <= block.bottom(); row++) {
      left = rows.filled(row) > 0 ? Math.min(left, rows.first(row)) : left;
    }
    for (int row = block.top(); row < from && left < block.left(); row++) {
      left = grid.isBlank(row, left, block.left() - 1) ? left : block.left();
    }
    if (left == block.left()) {
      return block;
    }
    Head head = new Heads(grid, block.top(), left, block.right(), block.bottom()).find();
    return new Block(grid, block.top(), left, block.right(), block.bottom(), head, block.around());
  }
}

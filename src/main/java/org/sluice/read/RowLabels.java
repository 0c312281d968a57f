package org.sluice.read;

import org.sluice.grid.Grid;

/**
 * Where the first labels of a row stand; {@link #NOWHERE}, right of all columns, where it has none.
 *
 * @param second the first cell of words behind the first cell of the row
 * @param middle the first that says mean or median
 * @param level the first cell of other words behind that
 */
record RowLabels(int second, int middle, int level) {
  static final int NOWHERE = Integer.MAX_VALUE;

  static RowLabels of(Block block, int row) {
    int second = NOWHERE;
    int middle = NOWHERE;
    for (int column = block.left(); column <= block.right(); column++) {
      boolean says = MiddleLabels.isOne(block.grid().text(row, column));
      boolean word = isWord(block.grid(), row, column);
      if (word && column > block.left()) {
        second = Math.min(second, column);
      }
      if (says) {
        middle = Math.min(middle, column);
      } else if (word && middle < column) {
        return new RowLabels(second, middle, column);
      }
    }
    return new RowLabels(second, middle, NOWHERE);
  }

  private static boolean isWord(Grid grid, int row, int column) {
    return !grid.isBlank(row, column) && Character.isLetter(grid.text(row, column).charAt(0));
  }
}

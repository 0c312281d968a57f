package org.sluice.format.xlsx;

import java.util.Arrays;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.grid.Grid;

/** Makes a grid from the cells of a sheet that hold a text, in order; a shared text stands once. */
final class GridMaker {
  private final StringBuilder text = new StringBuilder();
  private final Grid.Builder builder;
  private final int[] sharedAt;
  private final Budget budget;
  private int row;
  private int column;

  /** Counts down what all sheets of a workbook may hold together. */
  static final class Budget {
    private final Limits limits;
    private long left;

    Budget(Limits limits) {
      this.limits = limits;
      this.left = limits.of(Limit.CELLS);
    }

    void take(int cells) throws OverLimit {
      left -= cells;
      if (left < 0) {
        throw limits.over(Limit.CELLS);
      }
    }
  }

  GridMaker(String sheet, int sharedTexts, Budget budget) {
    this.builder = Grid.over(sheet, text);
    this.sharedAt = new int[sharedTexts];
    Arrays.fill(sharedAt, -1);
    this.budget = budget;
  }

  /** Adds a text that is not empty; {@code shared} is its number where it is shared, else -1. */
  void add(int atRow, int atColumn, String cell, int shared) throws Damaged, OverLimit {
    budget.take(atRow - row);
    while (row < atRow) {
      builder.endRow();
      row++;
      column = 0;
    }
    budget.take(atColumn - column + 1);
    while (column < atColumn) {
      builder.field(0, 0, false);
      column++;
    }
    int start = shared < 0 || sharedAt[shared] < 0 ? text.length() : sharedAt[shared];
    if (start == text.length()) {
      if (text.length() > Integer.MAX_VALUE - 8 - cell.length()) {
        throw new Damaged("has a sheet of too much text");
      }
      text.append(cell);
    }
    if (shared >= 0) {
      sharedAt[shared] = start;
    }
    builder.field(start, start + cell.length(), false);
    column++;
  }

  Grid grid() {
    if (column > 0) {
      builder.endRow();
    }
    text.trimToSize();
    return builder.build();
  }
}

package org.sluice.solve;

import java.util.Arrays;

/**
 * The order in which the columns of a basis are eliminated: those with a single row left, then
 * those that are alone in a row, then the others, the sparsest first.
 */
final class PivotOrder {
  private final int[] slots;
  private final int[] rowCount;
  private final int[] columnCount;
  private final int[] slotStart;
  private final int[] slotsOfRow;
  private final boolean[] rowDone;
  private final boolean[] slotDone;
  private int size;

  private PivotOrder(Matrix matrix, int[] head) {
    int rows = head.length;
    this.slots = new int[rows];
    this.rowCount = new int[rows];
    this.columnCount = new int[rows];
    this.rowDone = new boolean[rows];
    this.slotDone = new boolean[rows];
    this.slotStart = new int[rows + 1];
    for (int slot = 0; slot < rows; slot++) {
      columnCount[slot] = width(matrix, head[slot]);
      for (int k = 0; k < columnCount[slot]; k++) {
        slotStart[row(matrix, head[slot], k) + 1]++;
      }
    }
    for (int row = 0; row < rows; row++) {
      rowCount[row] = slotStart[row + 1];
      slotStart[row + 1] += slotStart[row];
    }
    this.slotsOfRow = new int[slotStart[rows]];
    int[] fill = slotStart.clone();
    for (int slot = 0; slot < rows; slot++) {
      for (int k = 0; k < columnCount[slot]; k++) {
        slotsOfRow[fill[row(matrix, head[slot], k)]++] = slot;
      }
    }
  }

  static PivotOrder of(Matrix matrix, int[] head) {
    PivotOrder order = new PivotOrder(matrix, head);
    order.takeSingleColumns(matrix, head);
    order.takeSingleRows(matrix, head);
    order.takeOthers();
    return order;
  }

  private static int width(Matrix matrix, int column) {
    return column >= matrix.columns
        ? 1
        : matrix.columnStart[column + 1] - matrix.columnStart[column];
  }

  private static int row(Matrix matrix, int column, int position) {
    return column >= matrix.columns
        ? column - matrix.columns
        : matrix.rowOf[matrix.columnStart[column] + position];
  }

  private void take(int slot) {
    slotDone[slot] = true;
    slots[size++] = slot;
  }

  private void takeSingleColumns(Matrix matrix, int[] head) {
    int[] open = new int[head.length];
    int end = 0;
    for (int slot = 0; slot < head.length; slot++) {
      if (columnCount[slot] == 1) {
        open[end++] = slot;
      }
    }
    for (int at = 0; at < end; at++) {
      int slot = open[at];
      int row = openRow(matrix, head[slot]);
      if (row < 0) {
        continue;
      }
      take(slot);
      rowDone[row] = true;
      for (int i = slotStart[row]; i < slotStart[row + 1]; i++) {
        int other = slotsOfRow[i];
        if (!slotDone[other] && --columnCount[other] == 1) {
          open[end++] = other;
        }
      }
    }
    for (int slot = 0; slot < head.length; slot++) {
      for (int k = 0; slotDone[slot] && k < width(matrix, head[slot]); k++) {
        rowCount[row(matrix, head[slot], k)]--;
      }
    }
  }

  private int openRow(Matrix matrix, int column) {
    for (int k = 0; k < width(matrix, column); k++) {
      if (!rowDone[row(matrix, column, k)]) {
        return row(matrix, column, k);
      }
    }
    return -1;
  }

  private void takeSingleRows(Matrix matrix, int[] head) {
    int[] open = new int[head.length];
    int end = 0;
    for (int row = 0; row < head.length; row++) {
      if (!rowDone[row] && rowCount[row] == 1) {
        open[end++] = row;
      }
    }
    for (int at = 0; at < end; at++) {
      int row = open[at];
      int slot = openSlot(row);
      if (slot < 0) {
        continue;
      }
      take(slot);
      rowDone[row] = true;
      for (int k = 0; k < width(matrix, head[slot]); k++) {
        int other = row(matrix, head[slot], k);
        if (!rowDone[other] && --rowCount[other] == 1) {
          open[end++] = other;
        }
      }
    }
  }

  private int openSlot(int row) {
    for (int i = slotStart[row]; i < slotStart[row + 1]; i++) {
      if (!slotDone[slotsOfRow[i]]) {
        return slotsOfRow[i];
      }
    }
    return -1;
  }

  private void takeOthers() {
    int from = size;
    for (int slot = 0; slot < slots.length; slot++) {
      if (!slotDone[slot]) {
        slots[size++] = slot;
      }
    }
    long[] keys = new long[size - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) columnCount[slots[from + i]] << 32) | slots[from + i];
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      slots[from + i] = (int) keys[i];
    }
  }

  int slot(int position) {
    return slots[position];
  }

  /** Whether fewer columns of the rest are in this row; ties go to the lower number. */
  boolean isSparser(int row, int than) {
    return rowCount[row] != rowCount[than] ? rowCount[row] < rowCount[than] : row < than;
  }
}

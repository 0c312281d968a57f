package org.sluice.solve;

import java.util.Arrays;

/**
 * Lower and upper triangular factors of a square matrix of columns. Columns and rows with a single
 * entry left are taken first, which leaves little of a table's sums; the rest is eliminated column
 * by column, a pivot being the entry of the sparsest row among those that are large enough
 * (Markowitz 1957; Suhl and Suhl 1990 for the order).
 */
final class Factors {
  private static final double TINY = 1e-11;
  private static final double LARGE_ENOUGH = 0.1;

  private final int size;
  private final int[] pivotRow;
  private final int[] slotOf;
  private final double[] pivot;
  private final Entries lower;
  private final Entries upper;
  private int done;

  private Factors(int size) {
    this.size = size;
    this.pivotRow = new int[size];
    this.slotOf = new int[size];
    this.pivot = new double[size];
    this.lower = new Entries(size);
    this.upper = new Entries(size);
  }

  /**
   * Factors of the columns at these slots. A column that depends on others is exchanged for the
   * unit of a row that has no pivot, in {@code head} itself.
   */
  static Factors of(Matrix matrix, int[] head) {
    Factors factors = new Factors(head.length);
    PivotOrder order = PivotOrder.of(matrix, head);
    int[] position = new int[head.length];
    Arrays.fill(position, -1);
    boolean[] failed = new boolean[head.length];
    double[] work = new double[head.length];
    int[] touched = new int[head.length];
    for (int i = 0; i < head.length; i++) {
      int slot = order.slot(i);
      failed[slot] = !factors.eliminate(matrix, head[slot], slot, order, position, work, touched);
    }
    int row = 0;
    for (int slot = 0; slot < head.length; slot++) {
      if (failed[slot]) {
        while (position[row] >= 0) {
          row++;
        }
        head[slot] = matrix.columns + row;
        factors.upper.close(factors.done);
        factors.lower.close(factors.done);
        factors.pivotAt(row, slot, 1, position);
      }
    }
    return factors;
  }

  /** Factors of the rows' units. */
  static Factors ofUnits(Matrix matrix) {
    Factors factors = new Factors(matrix.rows);
    for (int row = 0; row < matrix.rows; row++) {
      factors.pivotRow[row] = row;
      factors.slotOf[row] = row;
      factors.pivot[row] = 1;
    }
    return factors;
  }

  private void pivotAt(int row, int slot, double value, int[] position) {
    position[row] = done;
    pivotRow[done] = row;
    slotOf[done] = slot;
    pivot[done++] = value;
  }

  private boolean eliminate(
      Matrix matrix,
      int column,
      int slot,
      PivotOrder order,
      int[] position,
      double[] work,
      int[] touched) {
    int count = scatter(matrix, column, work, touched);
    for (int k = lower.firstUsed(); k >= 0 && k < done; k = lower.nextUsed(k)) {
      double value = work[pivotRow[k]];
      if (value != 0) {
        for (int e = lower.start(k); e < lower.end(k); e++) {
          int row = lower.index(e);
          if (work[row] == 0) {
            touched[count++] = row;
          }
          // A sum that cancels stays marked as touched.
          double next = work[row] - value * lower.value(e);
          work[row] = next == 0 ? Double.MIN_VALUE : next;
        }
      }
    }
    int best = choose(order, position, work, touched, count);
    if (best >= 0) {
      store(best, slot, position, work, touched, count);
    }
    for (int i = 0; i < count; i++) {
      work[touched[i]] = 0;
    }
    return best >= 0;
  }

  private static int scatter(Matrix matrix, int column, double[] work, int[] touched) {
    if (column >= matrix.columns) {
      work[column - matrix.columns] = 1;
      touched[0] = column - matrix.columns;
      return 1;
    }
    int count = 0;
    for (int k = matrix.columnStart[column]; k < matrix.columnStart[column + 1]; k++) {
      work[matrix.rowOf[k]] = matrix.byColumn[k];
      touched[count++] = matrix.rowOf[k];
    }
    return count;
  }

  private static int choose(
      PivotOrder order, int[] position, double[] work, int[] touched, int count) {
    double largest = 0;
    for (int i = 0; i < count; i++) {
      if (position[touched[i]] < 0) {
        largest = Math.max(largest, Math.abs(work[touched[i]]));
      }
    }
    int best = -1;
    for (int i = 0; i < count && largest > 1e-8; i++) {
      int row = touched[i];
      boolean fits = position[row] < 0 && Math.abs(work[row]) >= LARGE_ENOUGH * largest;
      if (fits && (best < 0 || order.isSparser(row, best))) {
        best = row;
      }
    }
    return best;
  }

  private void store(int best, int slot, int[] position, double[] work, int[] touched, int count) {
    double by = work[best];
    for (int i = 0; i < count; i++) {
      int row = touched[i];
      double value = work[row];
      if (row != best && Math.abs(value) > TINY) {
        if (position[row] >= 0) {
          upper.add(position[row], value);
        } else {
          lower.add(row, value / by);
        }
      }
    }
    upper.close(done);
    lower.close(done);
    pivotAt(best, slot, by, position);
  }

  /** Solves for the columns' multiples that give a vector over the rows, which is used up. */
  void forward(double[] overRows, double[] bySlot) {
    for (int k = lower.firstUsed(); k >= 0; k = lower.nextUsed(k)) {
      double value = overRows[pivotRow[k]];
      if (value != 0) {
        for (int e = lower.start(k); e < lower.end(k); e++) {
          overRows[lower.index(e)] -= value * lower.value(e);
        }
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      double value = overRows[pivotRow[k]];
      if (value == 0) {
        bySlot[slotOf[k]] = 0;
        continue;
      }
      value /= pivot[k];
      bySlot[slotOf[k]] = value;
      for (int e = upper.start(k); e < upper.end(k); e++) {
        overRows[pivotRow[upper.index(e)]] -= value * upper.value(e);
      }
    }
  }

  /** Solves for the rows' multiples that give a vector over the columns. */
  void backward(double[] bySlot, double[] overRows) {
    double[] byPivot = new double[size];
    for (int k = 0; k < size; k++) {
      double value = bySlot[slotOf[k]];
      for (int e = upper.start(k); e < upper.end(k); e++) {
        value -= upper.value(e) * byPivot[upper.index(e)];
      }
      byPivot[k] = value / pivot[k];
    }
    for (int k = 0; k < size; k++) {
      overRows[pivotRow[k]] = byPivot[k];
    }
    for (int k = lower.lastUsed(); k >= 0; k = lower.previousUsed(k)) {
      double value = overRows[pivotRow[k]];
      for (int e = lower.start(k); e < lower.end(k); e++) {
        value -= lower.value(e) * overRows[lower.index(e)];
      }
      overRows[pivotRow[k]] = value;
    }
  }

  /** Number of entries, which is what a solve costs. */
  int entries() {
    return lower.size() + upper.size() + size;
  }
}

package org.sluice.solve;

import java.util.Arrays;

/**
 * As many columns as there are rows, solved for: triangular factors, and the exchanges since then
 * as one more factor each (the product form of the inverse, Dantzig and Orchard-Hays 1954). A
 * column beyond the last stands for the unit of a row, which fills the basis up where rows depend
 * on each other.
 */
final class Basis {
  private static final int MOST_EXCHANGES = 100;
  private static final double TINY = 1e-12;

  private final Matrix matrix;
  private final int[] head;
  private final double[] work;
  private final double[] reckoned;
  private final int[] exchangedSlot = new int[MOST_EXCHANGES];
  private final double[] exchangedPivot = new double[MOST_EXCHANGES];
  private Entries exchanges = new Entries(MOST_EXCHANGES);
  private Factors factors;
  private int exchanged;

  /** Whether the factors are those of the rows' units, which change nothing. */
  private boolean unitsAlone = true;

  /** The basis of all rows' units. */
  Basis(Matrix matrix) {
    this.matrix = matrix;
    this.head = new int[matrix.rows];
    for (int row = 0; row < head.length; row++) {
      head[row] = matrix.columns + row;
    }
    this.work = new double[matrix.rows];
    this.reckoned = new double[matrix.rows];
    this.factors = Factors.ofUnits(matrix);
  }

  /** The column at a slot. */
  int column(int slot) {
    return head[slot];
  }

  int size() {
    return head.length;
  }

  /** Solves for the slots' multiples that give a column. */
  void forward(int column, double[] bySlot) {
    matrix.add(column, 1, work);
    forward(work, bySlot);
  }

  /** The same for a vector over the rows, which is left all zero. */
  void forward(double[] overRows, double[] bySlot) {
    if (unitsAlone) {
      System.arraycopy(overRows, 0, bySlot, 0, bySlot.length);
    } else {
      factors.forward(overRows, bySlot);
    }
    Arrays.fill(overRows, 0);
    for (int e = 0; e < exchanged; e++) {
      double value = bySlot[exchangedSlot[e]];
      if (value != 0) {
        value /= exchangedPivot[e];
        bySlot[exchangedSlot[e]] = value;
        for (int k = exchanges.start(e); k < exchanges.end(e); k++) {
          bySlot[exchanges.index(k)] -= value * exchanges.value(k);
        }
      }
    }
  }

  /** Solves for the rows' multiples that give a vector over the slots, which is used up. */
  void backward(double[] bySlot, double[] overRows) {
    for (int e = exchanged - 1; e >= 0; e--) {
      double value = bySlot[exchangedSlot[e]];
      for (int k = exchanges.start(e); k < exchanges.end(e); k++) {
        value -= exchanges.value(k) * bySlot[exchanges.index(k)];
      }
      bySlot[exchangedSlot[e]] = value / exchangedPivot[e];
    }
    if (unitsAlone) {
      System.arraycopy(bySlot, 0, overRows, 0, bySlot.length);
    } else {
      factors.backward(bySlot, overRows);
    }
  }

  /** Puts a column in a slot; {@code bySlot} is that column solved for. */
  void exchange(int slot, int column, double[] bySlot) {
    head[slot] = column;
    exchangedSlot[exchanged] = slot;
    exchangedPivot[exchanged] = bySlot[slot];
    for (int other = 0; other < bySlot.length; other++) {
      if (other != slot && Math.abs(bySlot[other]) > TINY) {
        exchanges.add(other, bySlot[other]);
      }
    }
    exchanges.close(exchanged++);
  }

  /** Whether the next exchange needs fresh factors first. */
  boolean isWorn() {
    return exchanged == MOST_EXCHANGES || exchanges.size() > 3 * factors.entries() + 1_000;
  }

  /** Factors afresh; columns that depend on others give way to units of rows. */
  void refresh() {
    factors = Factors.of(matrix, head);
    unitsAlone = false;
    exchanges = new Entries(MOST_EXCHANGES);
    exchanged = 0;
  }

  /** Notes for every column the slot at which it stands, -1 where it stands at none. */
  void place(int[] slotOf) {
    Arrays.fill(slotOf, -1);
    for (int slot = 0; slot < head.length; slot++) {
      slotOf[head[slot]] = slot;
    }
  }

  /**
   * Works out what the columns at the slots are, by the right sides and all other columns.
   *
   * @param values of all columns, the rows' units behind them
   */
  void reckon(double[] right, int[] slotOf, double[] values) {
    System.arraycopy(right, 0, work, 0, right.length);
    for (int column = 0; column < values.length; column++) {
      if (slotOf[column] < 0 && values[column] != 0) {
        matrix.add(column, -values[column], work);
      }
    }
    forward(work, reckoned);
    for (int slot = 0; slot < head.length; slot++) {
      values[head[slot]] = reckoned[slot];
    }
  }

  /** What a solve costs in steps. */
  long work() {
    return factors.entries() + (long) exchanges.size() + head.length;
  }
}

package org.sluice.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The cheapest way to meet right sides with columns from nothing up to a bound, each at a price
 * that is not negative. Nothing at all is the cheapest of all ways and meets no right side, so the
 * dual simplex method (Lemke 1954) starts there and mends row after row: the row that is missed by
 * most for its length (dual steepest edge, Forrest and Goldfarb 1992), by the column that costs
 * least, columns that are too narrow being used up on the way (Maros 2003).
 */
final class DualSimplex {
  private static final double NEAR = 1e-7;
  private static final double SMALLEST_PIVOT = 1e-5;
  private static final double SMALLEST_WEIGHT = 1e-4;

  private final Matrix matrix;
  private final Budget budget;
  private final double[] price;
  private final double[] most;
  private final double[] right;
  private final double[] value;
  private final double[] weight;
  private final int[] slotOf;
  private final boolean[] full;
  private final double[] slope;
  private final int[] reached;
  private int reachedCount;

  private final double[] column;
  private final double[] rowOfBasis;
  private final double[] bySlot;
  private final double[] overRows;
  private final Basis basis;

  private DualSimplex(
      Matrix matrix, double[] prices, double[] most, double[] right, Budget budget) {
    int all = matrix.columns + matrix.rows;
    this.matrix = matrix;
    this.budget = budget;
    this.price = Arrays.copyOf(prices, all);
    this.most = Arrays.copyOf(most, all);
    this.right = right;
    this.value = new double[all];
    this.slotOf = new int[all];
    this.full = new boolean[all];
    this.slope = new double[matrix.columns];
    this.reached = new int[matrix.columns];
    this.weight = new double[matrix.rows];
    this.column = new double[matrix.rows];
    this.rowOfBasis = new double[matrix.rows];
    this.bySlot = new double[matrix.rows];
    this.overRows = new double[matrix.rows];
    this.basis = new Basis(matrix);
    basis.place(slotOf);
    System.arraycopy(right, 0, value, matrix.columns, right.length);
    Arrays.fill(weight, 1);
  }

  /**
   * Values of all columns that meet the right sides at the least price; empty where none do or the
   * budget ran out.
   *
   * @param prices for a unit of each column, none negative
   * @param most the greatest value of each column; 0 where it is not to be used
   * @param right what the rows have to come to
   */
  static Optional<double[]> cheapest(
      Matrix matrix, double[] prices, double[] most, double[] right, Budget budget) {
    return new DualSimplex(matrix, prices, most, right, budget).cheapest();
  }

  private Optional<double[]> cheapest() {
    while (true) {
      int slot = mostMissed();
      if (slot < 0) {
        return Optional.of(Arrays.copyOf(value, matrix.columns));
      }
      if (!budget.spend(basis.work() * 4) || !mend(slot)) {
        return Optional.empty();
      }
    }
  }

  private double missedBy(int at) {
    return value[at] < 0 ? -value[at] : Math.max(0, value[at] - most[at]);
  }

  private int mostMissed() {
    int best = -1;
    double largest = 0;
    for (int slot = 0; slot < basis.size(); slot++) {
      double missed = missedBy(basis.column(slot));
      if (missed > NEAR && missed * missed > largest * weight[slot]) {
        largest = missed * missed / weight[slot];
        best = slot;
      }
    }
    return best;
  }

  /**
   * Drives the column at a slot to the bound that it misses, and says whether that was possible.
   */
  private boolean mend(int slot) {
    int leaving = basis.column(slot);
    int direction = value[leaving] < 0 ? 1 : -1;
    Arrays.fill(bySlot, 0);
    bySlot[slot] = 1;
    basis.backward(bySlot, rowOfBasis);
    gatherSlopes();
    int entering = choose(direction, missedBy(leaving));
    if (entering < 0) {
      return false;
    }
    basis.forward(entering, column);
    if (Math.abs(column[slot] - slope[entering]) > NEAR * (1 + Math.abs(column[slot]))) {
      refresh();
      return missedBy(basis.column(slot)) <= NEAR || mend(slot);
    }
    reprice(entering, leaving);
    reweigh(slot);
    double bound = value[leaving] < 0 ? 0 : most[leaving];
    double by = (value[leaving] - bound) / column[slot];
    for (int other = 0; other < column.length; other++) {
      if (column[other] != 0) {
        value[basis.column(other)] -= by * column[other];
      }
    }
    value[entering] += by;
    value[leaving] = bound;
    full[leaving] = bound > 0;
    slotOf[leaving] = -1;
    slotOf[entering] = slot;
    basis.exchange(slot, entering, column);
    if (basis.isWorn()) {
      refresh();
    }
    return true;
  }

  /** The row of the slot in terms of all columns at rest. */
  private void gatherSlopes() {
    for (int i = 0; i < reachedCount; i++) {
      slope[reached[i]] = 0;
    }
    reachedCount = 0;
    for (int row = 0; row < matrix.rows; row++) {
      double by = rowOfBasis[row];
      if (by == 0) {
        continue;
      }
      for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
        int at = matrix.columnOf[k];
        if (slotOf[at] < 0 && most[at] > 0) {
          if (slope[at] == 0) {
            reached[reachedCount++] = at;
          }
          double next = slope[at] + by * matrix.byRow[k];
          slope[at] = next == 0 ? Double.MIN_VALUE : next;
        }
      }
    }
  }

  /**
   * The column at which the dual objective stops to rise: those that are cheaper change from one
   * bound to the other. -1 where all columns together do not mend what is missed.
   */
  private int choose(int direction, double missed) {
    double left = missed;
    BitSet passed = new BitSet();
    while (true) {
      int best = cheapest(direction, passed);
      if (best < 0) {
        return -1;
      }
      double width = most[best] * Math.abs(slope[best]);
      if (width >= left - NEAR) {
        flip(passed);
        return best;
      }
      left -= width;
      passed.set(best);
    }
  }

  private int cheapest(int direction, BitSet passed) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    boolean anyPassed = !passed.isEmpty();
    for (int i = 0; i < reachedCount; i++) {
      int at = reached[i];
      double towards = full[at] ? direction * slope[at] : -direction * slope[at];
      if (towards > SMALLEST_PIVOT && !(anyPassed && passed.get(at))) {
        double cost = Math.abs(price[at]);
        boolean tied = best >= 0 && Math.abs(cost - least * towards) < 1e-12 * towards;
        if (tied ? towards > Math.abs(slope[best]) + NEAR : cost < least * towards) {
          least = cost / towards;
          best = at;
        }
      }
    }
    return best;
  }

  private void flip(BitSet columns) {
    if (columns.isEmpty()) {
      return;
    }
    for (int at = columns.nextSetBit(0); at >= 0; at = columns.nextSetBit(at + 1)) {
      double to = full[at] ? 0 : most[at];
      matrix.add(at, to - value[at], overRows);
      value[at] = to;
      full[at] = !full[at];
    }
    basis.forward(overRows, bySlot);
    for (int slot = 0; slot < bySlot.length; slot++) {
      value[basis.column(slot)] -= bySlot[slot];
    }
  }

  /** Prices here are those over what the basis costs: they change with each exchange. */
  private void reprice(int entering, int leaving) {
    double by = price[entering] / slope[entering];
    for (int i = 0; i < reachedCount; i++) {
      price[reached[i]] -= by * slope[reached[i]];
    }
    price[entering] = 0;
    price[leaving] = -by;
  }

  private void reweigh(int slot) {
    System.arraycopy(rowOfBasis, 0, overRows, 0, overRows.length);
    basis.forward(overRows, bySlot);
    double pivot = column[slot];
    double own = weight[slot];
    for (int other = 0; other < column.length; other++) {
      if (other != slot && column[other] != 0) {
        double ratio = column[other] / pivot;
        double next = weight[other] - 2 * ratio * bySlot[other] + ratio * ratio * own;
        weight[other] = Math.max(next, SMALLEST_WEIGHT);
      }
    }
    weight[slot] = Math.max(own / (pivot * pivot), SMALLEST_WEIGHT);
  }

  /** Factors and values afresh. */
  private void refresh() {
    basis.refresh();
    basis.place(slotOf);
    basis.reckon(right, slotOf, value);
  }
}

package org.sluice.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The bounded primal simplex method (Dantzig 1951) with a sparse basis, made for thousands of
 * objectives on one system: each starts from the basis of the last, and a bound may change in
 * between. Basic columns outside their bounds are first driven inside by the sum of what they lack.
 * A column may rest anywhere between its bounds, so that a search starts at any table that fits.
 * Counts are small and margins repeat them, so that vertices tie and the method would stall; {@link
 * Positions} keeps them apart.
 */
final class Simplex {
  /** How an optimisation ended. */
  enum State {
    /** No column gains. */
    OPTIMAL,
    /** No solution has all bounds. */
    INFEASIBLE,
    /** The budget ran out. */
    SPENT
  }

  private static final double NEAR = 1e-7;
  private static final double SMALLEST_PIVOT = 1e-7;

  private final Matrix matrix;
  private final Basis basis;
  private final Positions positions;
  private final Budget budget;

  private final double[] objective;
  private final double[] gain;
  private final double[] step;
  private final double[] overRows;
  private final double[] bySlot;
  private boolean priced;

  /**
   * A simplex on these rows of a system, starting near these values.
   *
   * @param rows the rows to use; each may depend on others
   * @param start the values at which columns rest until they are moved
   */
  Simplex(LinearSystem system, int[] rows, double[] start, Budget budget) {
    this.matrix = Matrix.of(system, rows);
    this.basis = new Basis(matrix);
    this.positions = new Positions(system, rows, matrix, basis, start);
    this.budget = budget;
    this.objective = new double[matrix.columns + matrix.rows];
    this.gain = new double[objective.length];
    this.step = new double[matrix.rows];
    this.overRows = new double[matrix.rows];
    this.bySlot = new double[matrix.rows];
    enterTheFreest();
    positions.reckon();
  }

  /** Fills the basis with the columns that have the most room, in place of the rows' units. */
  private void enterTheFreest() {
    int[] order =
        IntStream.range(0, matrix.columns)
            .boxed()
            .sorted((a, b) -> Double.compare(positions.room(b), positions.room(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    int units = matrix.rows;
    for (int i = 0; i < order.length && units > 0 && positions.room(order[i]) > 0; i++) {
      basis.forward(order[i], step);
      int best = -1;
      for (int slot = 0; slot < step.length; slot++) {
        boolean better =
            Math.abs(step[slot]) > 0.3
                && basis.column(slot) >= matrix.columns
                && (best < 0 || Math.abs(step[slot]) > Math.abs(step[best]) + NEAR);
        best = better ? slot : best;
      }
      if (best >= 0) {
        exchange(best, order[i]);
        units--;
      }
    }
    refresh();
  }

  /** Bounds of a column from now on. */
  void bound(int column, long low, long high) {
    positions.bound(column, (double) low, (double) high);
  }

  long lower(int column) {
    return (long) positions.lower(column);
  }

  long upper(int column) {
    return (long) positions.upper(column);
  }

  /** Drives a column as far up or down as all bounds allow; no column where the target is -1. */
  State optimise(int target, boolean up) {
    Arrays.fill(objective, 0);
    if (target >= 0) {
      objective[target] = up ? 1 : -1;
    }
    positions.settle();
    priced = false;
    while (true) {
      if (!budget.spend(basis.work() * 3 + gain.length)) {
        return State.SPENT;
      }
      boolean outside = positions.isAnyOutside();
      boolean fresh = outside || !priced;
      if (fresh) {
        price(outside);
      }
      int entering = entering();
      if (entering < 0 && !fresh) {
        priced = false;
        continue;
      }
      if (entering < 0) {
        return outside ? State.INFEASIBLE : State.OPTIMAL;
      }
      move(entering, gain[entering] > 0 ? 1 : -1);
    }
  }

  private void refresh() {
    basis.refresh();
    budget.spend(basis.work() * 10);
    positions.refresh();
    priced = false;
  }

  /** What a unit of each resting column adds to the objective, or takes off what is outside. */
  private void price(boolean outside) {
    for (int slot = 0; slot < basis.size(); slot++) {
      int column = basis.column(slot);
      bySlot[slot] = outside ? -positions.outside(column) : objective[column];
    }
    basis.backward(bySlot, overRows);
    for (int column = 0; column < matrix.columns; column++) {
      gain[column] =
          positions.isBasic(column)
              ? 0
              : (outside ? 0 : objective[column]) - matrix.times(column, overRows);
    }
    Arrays.fill(overRows, 0);
    priced = !outside;
  }

  private int entering() {
    int best = -1;
    double largest = NEAR;
    for (int column = 0; column < matrix.columns; column++) {
      double size = Math.abs(gain[column]);
      if (size > largest && !positions.isBasic(column) && positions.isFree(column, gain[column])) {
        largest = size;
        best = column;
      }
    }
    return best;
  }

  /** Moves a resting column until it or a basic one meets a bound. */
  private void move(int entering, int direction) {
    basis.forward(entering, step);
    double value = positions.value(entering);
    double own =
        direction > 0 ? positions.most(entering) - value : value - positions.least(entering);
    int leaving = leaving(direction, own);
    double by = own;
    if (leaving >= 0) {
      by = Math.max(0, limit(leaving, -direction * step[leaving]) / Math.abs(step[leaving]));
    }
    if (leaving < 0 || by >= own) {
      positions.move(entering, direction * own, step);
      positions.rest(entering, direction > 0);
    } else {
      leave(entering, leaving, direction * by);
    }
  }

  /**
   * The slot whose column stops the move before {@code own}; of those that do so at nearly the same
   * place the one that moves fastest (Harris 1973). -1 where none does.
   */
  private int leaving(int direction, double own) {
    double far = own;
    for (int slot = 0; slot < step.length; slot++) {
      double rate = -direction * step[slot];
      if (Math.abs(rate) > SMALLEST_PIVOT) {
        far = Math.min(far, (limit(slot, rate) + NEAR / 10) / Math.abs(rate));
      }
    }
    int leaving = -1;
    for (int slot = 0; slot < step.length; slot++) {
      double rate = -direction * step[slot];
      boolean meets = Math.abs(rate) > SMALLEST_PIVOT && limit(slot, rate) <= far * Math.abs(rate);
      if (meets && (leaving < 0 || Math.abs(step[slot]) > Math.abs(step[leaving]))) {
        leaving = slot;
      }
    }
    return leaving;
  }

  /** How far the column at a slot is from the bound that it moves towards. */
  private double limit(int slot, double rate) {
    int column = basis.column(slot);
    int outside = positions.outside(column);
    if (outside != 0 && outside > 0 == rate > 0) {
      return Double.POSITIVE_INFINITY;
    }
    double bound = rate > 0 == (outside == 0) ? positions.most(column) : positions.least(column);
    double left = bound - positions.value(column);
    return Math.max(0, rate > 0 ? left : -left);
  }

  /** Exchanges a column that moves so far for the basic one that meets its bound there. */
  private void leave(int entering, int leaving, double by) {
    int column = basis.column(leaving);
    positions.move(entering, by, step);
    if (priced) {
      reprice(entering, leaving, column);
    }
    double value = positions.value(column);
    boolean atUpper =
        Math.abs(value - positions.most(column)) < Math.abs(value - positions.least(column));
    positions.rest(column, atUpper);
    exchange(leaving, entering);
  }

  /** Takes the gains along with an exchange: the leaving row in terms of the resting columns. */
  private void reprice(int entering, int leaving, int column) {
    Arrays.fill(bySlot, 0);
    bySlot[leaving] = 1;
    basis.backward(bySlot, overRows);
    double by = gain[entering] / step[leaving];
    for (int row = 0; row < overRows.length; row++) {
      double weight = by * overRows[row];
      if (weight != 0) {
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
          gain[matrix.columnOf[k]] -= weight * matrix.byRow[k];
        }
        overRows[row] = 0;
      }
    }
    gain[entering] = 0;
    if (column < matrix.columns) {
      gain[column] = -by;
    }
  }

  private void exchange(int slot, int entering) {
    positions.exchange(slot, entering);
    basis.exchange(slot, entering, step);
    if (basis.isWorn()) {
      refresh();
    }
  }

  /** The values of this vertex without the widening, as far as doubles give them. */
  double[] vertex() {
    return positions.vertex();
  }

  /**
   * What the rows must be weighted with to give the last objective, or where the system is
   * infeasible the sum of all columns that are outside.
   */
  double[] weights(State state) {
    for (int slot = 0; slot < basis.size(); slot++) {
      int column = basis.column(slot);
      bySlot[slot] = state == State.INFEASIBLE ? positions.outside(column) : objective[column];
    }
    double[] weights = new double[matrix.rows];
    basis.backward(bySlot, weights);
    return weights;
  }
}

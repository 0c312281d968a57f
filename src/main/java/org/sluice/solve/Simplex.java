package org.sluice.solve;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The bounded primal simplex method (Dantzig 1951) with a sparse basis, made for thousands of
 * objectives on one system: each starts from the basis of the last, and a bound may change in
 * between. Basic columns outside their bounds are first driven inside by the sum of what they lack.
 * A column may rest anywhere between its bounds, so that a search starts at any table that fits.
 *
 * <p>Counts are small and margins repeat them, so that vertices tie and the method stalls; every
 * bound is therefore widened by its own tiny amount (Charnes 1952), and the vertex without that is
 * worked out when somebody asks for it.
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
  private static final double WIDEN = 1e-5;
  private static final double SMALLEST_PIVOT = 1e-7;

  private final Matrix matrix;
  private final double[] right;
  private final double[] lower;
  private final double[] upper;
  private final double[] wider;
  private final double[] resting;
  private final double[] value;
  private final int[] slotOf;
  private final Basis basis;
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
    int all = matrix.columns + matrix.rows;
    this.right = Arrays.stream(rows).mapToDouble(system::right).toArray();
    this.lower = new double[all];
    this.upper = new double[all];
    this.wider = new double[all];
    this.resting = Arrays.copyOf(start, all);
    this.value = new double[all];
    this.slotOf = new int[all];
    this.objective = new double[all];
    this.gain = new double[all];
    this.budget = budget;
    SplittableRandom noise = new SplittableRandom(matrix.columns);
    for (int column = 0; column < matrix.columns; column++) {
      wider[column] = WIDEN * (0.5 + noise.nextDouble());
      lower[column] = system.lower(column);
      upper[column] = system.upper(column);
    }
    this.basis = new Basis(matrix);
    this.step = new double[matrix.rows];
    this.overRows = new double[matrix.rows];
    this.bySlot = new double[matrix.rows];
    Arrays.fill(slotOf, -1);
    for (int slot = 0; slot < basis.size(); slot++) {
      slotOf[basis.column(slot)] = slot;
    }
    enterTheFreest();
    reckon();
  }

  /** Fills the basis with the columns that have the most room, in place of the rows' units. */
  private void enterTheFreest() {
    int[] order =
        IntStream.range(0, matrix.columns)
            .boxed()
            .sorted((a, b) -> Double.compare(room(b), room(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    int units = matrix.rows;
    for (int i = 0; i < order.length && units > 0 && room(order[i]) > 0; i++) {
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

  private double room(int column) {
    return Math.min(resting[column] - lower[column], upper[column] - resting[column]);
  }

  /** Bounds of a column from now on. */
  void bound(int column, long low, long high) {
    lower[column] = (double) low;
    upper[column] = (double) high;
  }

  double lower(int column) {
    return lower[column];
  }

  double upper(int column) {
    return upper[column];
  }

  /** Drives a column as far up or down as all bounds allow. */
  State optimise(int target, boolean up) {
    Arrays.fill(objective, 0);
    if (target >= 0) {
      objective[target] = up ? 1 : -1;
    }
    return optimise();
  }

  private State optimise() {
    settle();
    priced = false;
    while (true) {
      if (!budget.spend(basis.work() * 3 + gain.length)) {
        return State.SPENT;
      }
      boolean outside = isOutside();
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

  private double least(int column) {
    return lower[column] - wider[column];
  }

  private double most(int column) {
    return upper[column] + wider[column];
  }

  /** Puts resting columns between their bounds and takes the basic ones along. */
  private void settle() {
    boolean moved = false;
    for (int column = 0; column < resting.length; column++) {
      if (slotOf[column] < 0) {
        double at = Math.max(lower[column], Math.min(upper[column], resting[column]));
        double wide = at;
        if (at == upper[column]) {
          wide = most(column);
        } else if (at == lower[column]) {
          wide = least(column);
        }
        moved |= wide != value[column];
        resting[column] = at;
        value[column] = wide;
      }
    }
    if (moved) {
      reckon();
    }
  }

  /** Works the basic columns out from the resting ones. */
  private void reckon() {
    reckon(value);
  }

  private void reckon(double[] values) {
    System.arraycopy(right, 0, overRows, 0, right.length);
    for (int column = 0; column < values.length; column++) {
      if (slotOf[column] < 0 && values[column] != 0) {
        matrix.add(column, -values[column], overRows);
      }
    }
    basis.forward(overRows, bySlot);
    for (int slot = 0; slot < bySlot.length; slot++) {
      values[basis.column(slot)] = bySlot[slot];
    }
  }

  private void refresh() {
    basis.refresh();
    for (int column = 0; column < slotOf.length; column++) {
      slotOf[column] = -1;
    }
    for (int slot = 0; slot < basis.size(); slot++) {
      slotOf[basis.column(slot)] = slot;
    }
    budget.spend(basis.work() * 10);
    settle();
    reckon();
    priced = false;
  }

  private int outside(int column) {
    if (value[column] < least(column) - NEAR) {
      return -1;
    }
    return value[column] > most(column) + NEAR ? 1 : 0;
  }

  private boolean isOutside() {
    for (int slot = 0; slot < basis.size(); slot++) {
      if (outside(basis.column(slot)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** What a unit of each resting column adds to the objective, or takes off what is outside. */
  private void price(boolean outside) {
    for (int slot = 0; slot < basis.size(); slot++) {
      int column = basis.column(slot);
      bySlot[slot] = outside ? -outside(column) : objective[column];
    }
    basis.backward(bySlot, overRows);
    for (int column = 0; column < matrix.columns; column++) {
      gain[column] =
          slotOf[column] >= 0
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
      if (size > largest && slotOf[column] < 0 && isFree(column)) {
        largest = size;
        best = column;
      }
    }
    return best;
  }

  private boolean isFree(int column) {
    return lower[column] < upper[column]
        && (gain[column] > 0
            ? value[column] < most(column) - NEAR
            : value[column] > least(column) + NEAR);
  }

  /** Moves a resting column until it or a basic one meets a bound. */
  private void move(int entering, int direction) {
    basis.forward(entering, step);
    double own =
        direction > 0 ? most(entering) - value[entering] : value[entering] - least(entering);
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
    double by = own;
    if (leaving >= 0) {
      by = Math.max(0, limit(leaving, -direction * step[leaving]) / Math.abs(step[leaving]));
    }
    if (leaving < 0 || by >= own) {
      takeAlong(entering, direction * own);
      rest(entering, direction > 0);
    } else {
      leave(entering, leaving, direction * by);
    }
  }

  /** How far the column at a slot is from the bound that it moves towards. */
  private double limit(int slot, double rate) {
    int column = basis.column(slot);
    int outside = outside(column);
    if (outside != 0 && outside > 0 == rate > 0) {
      return Double.POSITIVE_INFINITY;
    }
    double bound = rate > 0 == (outside == 0) ? most(column) : least(column);
    return Math.abs(bound - value[column]) * (isPast(column, bound, rate) ? 0 : 1);
  }

  private boolean isPast(int column, double bound, double rate) {
    return rate > 0 ? value[column] > bound : value[column] < bound;
  }

  private void rest(int column, boolean atUpper) {
    resting[column] = atUpper ? upper[column] : lower[column];
    value[column] = atUpper ? most(column) : least(column);
  }

  private void takeAlong(int entering, double by) {
    for (int slot = 0; slot < step.length; slot++) {
      if (step[slot] != 0) {
        value[basis.column(slot)] -= by * step[slot];
      }
    }
    value[entering] += by;
  }

  /** Exchanges a column that moves so far for the basic one that meets its bound there. */
  private void leave(int entering, int leaving, double by) {
    int column = basis.column(leaving);
    takeAlong(entering, by);
    if (priced) {
      reprice(entering, leaving, column);
    }
    boolean atUpper =
        Math.abs(value[column] - most(column)) < Math.abs(value[column] - least(column));
    rest(column, atUpper);
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
    slotOf[basis.column(slot)] = -1;
    slotOf[entering] = slot;
    basis.exchange(slot, entering, step);
    if (basis.isWorn()) {
      refresh();
    }
  }

  /** The values of this vertex without the widening, as far as doubles give them. */
  double[] vertex() {
    double[] plain = resting.clone();
    reckon(plain);
    return Arrays.copyOf(plain, matrix.columns);
  }

  /**
   * What the rows must be weighted with to give the last objective, or where the system is
   * infeasible the sum of all columns that are outside.
   */
  double[] weights(State state) {
    for (int slot = 0; slot < basis.size(); slot++) {
      int column = basis.column(slot);
      bySlot[slot] = state == State.INFEASIBLE ? outside(column) : objective[column];
    }
    double[] weights = new double[matrix.rows];
    basis.backward(bySlot, weights);
    return weights;
  }
}

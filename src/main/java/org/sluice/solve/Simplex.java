package org.sluice.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The bounded primal simplex method (Dantzig 1951) on a condensed tableau, made for thousands of
 * objectives on one system: each starts from the basis of the last, and a bound may change in
 * between. Basic columns outside their bounds are first driven inside by the sum of what they lack.
 *
 * <p>Counts are small and margins repeat them, so that vertices tie and the method stalls; every
 * bound is therefore widened by its own tiny amount (Charnes 1952), while the vertex without that
 * is carried beside. Both are moved along with each step, because working them out from the whole
 * tableau costs more than the few steps that a changed bound needs.
 */
final class Simplex {
  /** How an optimisation ended. */
  enum State {
    OPTIMAL,
    INFEASIBLE,
    SPENT
  }

  private static final double NEAR = 1e-7;
  private static final double WIDEN = 1e-5;
  private static final int PIVOTS_BEFORE_REBUILDING = 4000;
  private static final int PIVOTS_BEFORE_RECKONING = 200;

  private final LinearSystem system;
  private final int[] rows;
  private final long[] lower;
  private final long[] upper;
  private final double[] wider;
  private final long[] exact;
  private final double[] value;
  private final double[] plain;
  private final Budget budget;
  private Tableau tableau;
  private double[] gain;
  private int pivots;
  private int reckoned = -1;

  /** A simplex on these rows of a system, starting near these values. */
  Simplex(LinearSystem system, int[] rows, long[] start, Budget budget) {
    this.system = system;
    this.rows = rows.clone();
    this.budget = budget;
    this.exact = start.clone();
    this.value = new double[system.columns()];
    this.plain = new double[system.columns()];
    this.lower = new long[system.columns()];
    this.upper = new long[system.columns()];
    this.wider = new double[system.columns()];
    Random noise = new Random(system.columns());
    for (int column = 0; column < wider.length; column++) {
      wider[column] = WIDEN * (0.5 + noise.nextDouble());
      lower[column] = system.lower(column);
      upper[column] = system.upper(column);
    }
    Integer[] order = IntStream.range(0, exact.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Long.compare(room(b), room(a)));
    this.tableau = Tableau.of(system, this.rows, Arrays.stream(order).mapToInt(i -> i).toArray());
    this.gain = new double[tableau.nonbasic.length];
  }

  private long room(int column) {
    return Math.min(exact[column] - lower[column], upper[column] - exact[column]);
  }

  /** Bounds of a column from now on. */
  void bound(int column, long low, long high) {
    lower[column] = low;
    upper[column] = high;
  }

  long lower(int column) {
    return lower[column];
  }

  long upper(int column) {
    return upper[column];
  }

  /** Drives a column as far up or down as all bounds allow. */
  State optimise(int target, boolean up) {
    State state = run(target, up);
    if (state != State.SPENT && pivots > 0 && system.misses(rows, plain)) {
      rebuild();
      state = run(target, up);
    }
    return state;
  }

  private State run(int target, boolean up) {
    if (pivots > PIVOTS_BEFORE_REBUILDING) {
      rebuild();
    }
    settle();
    while (true) {
      if (!budget.spend(tableau.work())) {
        return State.SPENT;
      }
      boolean outside = gainsTowardsFeasibility();
      if (!outside) {
        gainsTowards(target, up);
      }
      int entering = entering();
      if (entering < 0) {
        return outside ? State.INFEASIBLE : State.OPTIMAL;
      }
      move(entering, gain[entering] > 0 ? 1 : -1);
    }
  }

  /** Starts afresh from the system's own rows with the same basis. */
  void rebuild() {
    int[] preference =
        IntStream.concat(Arrays.stream(tableau.basic), Arrays.stream(tableau.nonbasic)).toArray();
    budget.spend(tableau.work() * tableau.basic.length);
    tableau = Tableau.of(system, rows, preference);
    gain = new double[tableau.nonbasic.length];
    pivots = 0;
    reckoned = -1;
  }

  private double least(int column) {
    return lower[column] - wider[column];
  }

  private double most(int column) {
    return upper[column] + wider[column];
  }

  /** Puts nonbasic columns between their bounds and takes the basic ones along. */
  private void settle() {
    boolean afresh = reckoned < 0 || pivots - reckoned > PIVOTS_BEFORE_RECKONING;
    for (int j = 0; j < tableau.nonbasic.length; j++) {
      int column = tableau.nonbasic[j];
      exact[column] = Math.max(lower[column], Math.min(upper[column], exact[column]));
      double wide = exact[column];
      if (exact[column] == upper[column]) {
        wide = most(column);
      } else if (exact[column] == lower[column]) {
        wide = least(column);
      }
      if (!afresh && (wide != value[column] || exact[column] != plain[column])) {
        takeAlong(j, wide - value[column], exact[column] - plain[column]);
      }
      value[column] = wide;
      plain[column] = exact[column];
    }
    if (afresh) {
      reckon(value);
      reckon(plain);
      reckoned = pivots;
    }
  }

  /** Moves the basic columns as a nonbasic one moves. */
  private void takeAlong(int position, double wide, double exactly) {
    budget.spend(tableau.basic.length);
    for (int i = 0; i < tableau.basic.length; i++) {
      double rate = tableau.entry[i][position];
      if (rate != 0) {
        value[tableau.basic[i]] -= wide * rate;
        plain[tableau.basic[i]] -= exactly * rate;
      }
    }
  }

  /** Works the basic columns out from the others. */
  private void reckon(double[] values) {
    budget.spend(tableau.work());
    double[] nonbasic = Arrays.stream(tableau.nonbasic).mapToDouble(c -> values[c]).toArray();
    for (int i = 0; i < tableau.basic.length; i++) {
      double[] entry = tableau.entry[i];
      double sum = tableau.right[i];
      for (int j = 0; j < entry.length; j++) {
        sum -= entry[j] * nonbasic[j];
      }
      values[tableau.basic[i]] = sum;
    }
  }

  private int outside(int column) {
    if (value[column] < least(column) - NEAR) {
      return -1;
    }
    return value[column] > most(column) + NEAR ? 1 : 0;
  }

  private boolean gainsTowardsFeasibility() {
    Arrays.fill(gain, 0);
    boolean any = false;
    for (int i = 0; i < tableau.basic.length; i++) {
      int outside = outside(tableau.basic[i]);
      if (outside != 0) {
        any = true;
        for (int j = 0; j < gain.length; j++) {
          gain[j] += outside * tableau.entry[i][j];
        }
      }
    }
    return any;
  }

  private void gainsTowards(int target, boolean up) {
    Arrays.fill(gain, 0);
    int row = row(target);
    for (int j = 0; j < gain.length; j++) {
      double slope = row >= 0 ? -tableau.entry[row][j] : tableau.nonbasic[j] == target ? 1 : 0;
      gain[j] = up ? slope : -slope;
    }
  }

  private int row(int column) {
    for (int i = 0; i < tableau.basic.length; i++) {
      if (tableau.basic[i] == column) {
        return i;
      }
    }
    return -1;
  }

  private int entering() {
    int best = -1;
    double most = NEAR;
    for (int j = 0; j < gain.length; j++) {
      int column = tableau.nonbasic[j];
      boolean free =
          lower[column] < upper[column]
              && (gain[j] > 0
                  ? value[column] < most(column) - NEAR
                  : value[column] > least(column) + NEAR);
      if (free && Math.abs(gain[j]) > most) {
        most = Math.abs(gain[j]);
        best = j;
      }
    }
    return best;
  }

  /** Moves a nonbasic column until it or a basic one meets a bound. */
  private void move(int position, int direction) {
    int entering = tableau.nonbasic[position];
    double step =
        direction > 0 ? most(entering) - value[entering] : value[entering] - least(entering);
    int leaving = -1;
    double leavingRate = 0;
    for (int i = 0; i < tableau.basic.length; i++) {
      double rate = -direction * tableau.entry[i][position];
      if (Math.abs(rate) > NEAR) {
        double limit = limit(tableau.basic[i], rate);
        if (limit < step - 1e-12
            || (limit <= step && leaving >= 0 && Math.abs(rate) > Math.abs(leavingRate))) {
          step = Math.max(0, limit);
          leaving = i;
          leavingRate = rate;
        }
      }
    }
    if (leaving < 0) {
      long end = direction > 0 ? upper[entering] : lower[entering];
      takeAlong(position, direction * step, end - plain[entering]);
      exact[entering] = end;
      plain[entering] = end;
      value[entering] = direction > 0 ? most(entering) : least(entering);
    } else {
      leave(position, leaving, direction * step);
    }
  }

  /** Exchanges a column that moves so far for the basic one that meets its bound there. */
  private void leave(int position, int leaving, double step) {
    int entering = tableau.nonbasic[position];
    int column = tableau.basic[leaving];
    double met = value[column] - step * tableau.entry[leaving][position];
    boolean atUpper = Math.abs(met - most(column)) < Math.abs(met - least(column));
    exact[column] = atUpper ? upper[column] : lower[column];
    double exactly = (plain[column] - exact[column]) / tableau.entry[leaving][position];
    takeAlong(position, step, exactly);
    value[entering] += step;
    plain[entering] += exactly;
    value[column] = atUpper ? most(column) : least(column);
    plain[column] = exact[column];
    tableau.pivot(leaving, position);
    pivots++;
  }

  /** How far a basic column lets the entering one go. */
  private double limit(int column, double rate) {
    int outside = outside(column);
    if (outside != 0 && outside > 0 == rate > 0) {
      return Double.POSITIVE_INFINITY;
    }
    double bound = rate > 0 == (outside == 0) ? most(column) : least(column);
    return (bound - value[column]) / rate;
  }

  /** The values of this vertex without the widening, as far as doubles give them. */
  double[] vertex() {
    return plain.clone();
  }

  /**
   * What the rows must be weighted with to give the last objective: the column's own row of the
   * tableau, or where the system is infeasible the sum of all rows whose column is outside.
   */
  double[] weights(int target, State state) {
    double[] wanted =
        Arrays.stream(tableau.basic)
            .mapToDouble(
                column -> state == State.INFEASIBLE ? outside(column) : column == target ? 1 : 0)
            .toArray();
    return Weights.solve(system, tableau.rows, tableau.basic, wanted);
  }

  /** Rows with equal left sides and different right sides, as the argument that nothing fits. */
  Optional<Argument> contradiction() {
    return Weights.contradiction(system, tableau);
  }

  int[] usedRows() {
    return tableau.rows;
  }

  /** The system with the bounds now in force. */
  LinearSystem system() {
    return system.within(lower, upper);
  }
}

package org.sluice.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The linear relaxation of a covering problem: columns between 0 and 1 at a cost, conditions that
 * may be added one after another, and columns that may be held at 0 or 1. The dual simplex method
 * goes on from where it stood (Lemke 1954), because every basis stays dual feasible when conditions
 * are added or columns held. Its multipliers prove a lower bound in whole numbers: rounded down and
 * multiplied out they hold whatever the doubles did (Neumaier and Shcherbina 2004).
 */
public final class CoveringProgram {
  private static final long LARGEST_TABLEAU = 15_000_000;

  /** Of all conditions together. */
  private static final long MOST_ENTRIES = 8_000_000;

  /** How a solution ended. */
  public enum End {
    /** The values are a cheapest point. */
    SOLVED,
    /** No choice is cheaper than the limit, as the bound proves. */
    TOO_DEAR,
    /** No choice is left, which is proved as well. */
    EMPTY,
    /** The budget or the numbers gave out; the values mean nothing, the bound still holds. */
    GAVE_UP
  }

  private static final double MISSED = 1e-7;
  private static final double ENTERS = 1e-9;
  private static final int PIVOTS_TO_LOOK = 25;
  private static final int MOST_PIVOTS = 20_000;

  private final long[] cost;
  private final double[] priced;
  private final int[] low;
  private final int[] high;
  private final BitSet atHigh = new BitSet();
  private final List<CoveringRow> conditions = new ArrayList<>();
  private final BitSet kept = new BitSet();
  private long entries;
  private final Budget budget;
  private CoveringTableau tableau;
  private final CoveringBound bound;
  private double[] basicValues = new double[0];

  /**
   * A program without conditions.
   *
   * @param cost of each column, at least 1
   */
  public CoveringProgram(long[] cost, Budget budget) {
    this.cost = cost.clone();
    this.priced = new double[cost.length];
    for (int column = 0; column < cost.length; column++) {
      long scattered = (column * 0x9E3779B97F4A7C15L) >>> 40;
      priced[column] = cost[column] * (1 + scattered * 1e-14);
    }
    this.low = new int[cost.length];
    this.high = new int[cost.length];
    Arrays.fill(high, 1);
    this.budget = budget;
    this.tableau = new CoveringTableau(priced);
    this.bound = new CoveringBound(this.cost, low, high);
  }

  /** Whether one more condition would take the tableau beyond the memory of a small machine. */
  public boolean isFull() {
    return (long) tableau.height() * tableau.width() > LARGEST_TABLEAU || entries > MOST_ENTRIES;
  }

  /** Adds a condition. */
  public void add(CoveringRow condition) {
    budget.spend((long) condition.size() * 4);
    kept.set(conditions.size());
    tableau.add(condition, cost.length + conditions.size());
    conditions.add(condition);
    entries += condition.size();
  }

  /** Holds a column between these, each 0 or 1. */
  public void hold(int column, int least, int most) {
    low[column] = least;
    high[column] = most;
  }

  /** The least that a column is held to. */
  public int least(int column) {
    return low[column];
  }

  /** The most that a column is held to. */
  public int most(int column) {
    return high[column];
  }

  /** Takes out the conditions that have something to spare at the last solution. */
  public void dropSpare() {
    for (int row = tableau.height() - 1; row >= 0; row--) {
      if (tableau.basic(row) >= cost.length && basicValues[row] > 1e-6) {
        kept.clear(tableau.basic(row) - cost.length);
        basicValues[row] = basicValues[tableau.height() - 1];
        tableau.drop(row);
      }
    }
  }

  /**
   * Looks for a cheapest point.
   *
   * @param limit what no point of interest costs
   */
  public End solve(long limit) {
    End end = run(limit);
    if (end == End.SOLVED && isAstray()) {
      startAnew();
      end = run(limit);
    }
    bound.read(tableau, conditions);
    return end;
  }

  private End run(long limit) {
    settleOutside();
    for (int pivots = 0; pivots < MOST_PIVOTS; pivots++) {
      if (pivots % PIVOTS_TO_LOOK == PIVOTS_TO_LOOK - 1
          && bound.read(tableau, conditions).least() >= limit) {
        return End.TOO_DEAR;
      }
      readBasic();
      int row = farthestOut();
      if (row < 0) {
        return End.SOLVED;
      }
      boolean rises = basicValues[row] < lowOf(tableau.basic(row));
      int at = entering(row, rises);
      if (at < 0) {
        return bound.excludes(tableau, conditions, row, rises) ? End.EMPTY : End.GAVE_UP;
      }
      leave(tableau.basic(row), rises);
      if (!budget.spend(tableau.pivot(row, at) + (long) tableau.width() + tableau.height())) {
        return End.GAVE_UP;
      }
    }
    return End.GAVE_UP;
  }

  /** Every column outside the basis stands where its reduced cost wants it. */
  private void settleOutside() {
    for (int at = 0; at < tableau.width(); at++) {
      if (tableau.outside(at) < cost.length) {
        atHigh.set(tableau.outside(at), tableau.reduced(at) < 0);
      }
    }
  }

  private void leave(int variable, boolean rises) {
    if (variable < cost.length) {
      atHigh.set(variable, !rises);
    }
  }

  private double lowOf(int variable) {
    return variable < cost.length ? low[variable] : 0;
  }

  private double valueOutside(int at) {
    int variable = tableau.outside(at);
    if (variable >= cost.length) {
      return 0;
    }
    return atHigh.get(variable) ? high[variable] : low[variable];
  }

  private void readBasic() {
    if (basicValues.length < tableau.height()) {
      basicValues = new double[2 * tableau.height()];
    }
    for (int row = 0; row < tableau.height(); row++) {
      basicValues[row] = tableau.right(row);
    }
    for (int at = 0; at < tableau.width(); at++) {
      double value = valueOutside(at);
      if (value != 0) {
        for (int row = 0; row < tableau.height(); row++) {
          basicValues[row] -= value * tableau.entry(row, at);
        }
      }
    }
  }

  private int farthestOut() {
    int farthest = -1;
    double most = MISSED;
    for (int row = 0; row < tableau.height(); row++) {
      int variable = tableau.basic(row);
      double out = lowOf(variable) - basicValues[row];
      if (variable < cost.length) {
        out = Math.max(out, basicValues[row] - high[variable]);
      }
      if (out > most) {
        most = out;
        farthest = row;
      }
    }
    return farthest;
  }

  /** The variable that pays least to move the row's into its range, or -1. */
  private int entering(int row, boolean rises) {
    int best = -1;
    double least = Double.MAX_VALUE;
    double width = 0;
    for (int at = 0; at < tableau.width(); at++) {
      double entry = rises ? -tableau.entry(row, at) : tableau.entry(row, at);
      int variable = tableau.outside(at);
      boolean column = variable < cost.length;
      if (Math.abs(entry) <= ENTERS || (column && low[variable] == high[variable])) {
        continue;
      }
      boolean falls = column && atHigh.get(variable);
      if (falls ? entry > 0 : entry < 0) {
        continue;
      }
      double ratio = Math.abs(tableau.reduced(at) / entry);
      boolean tie = ratio < least + 1e-9 * (1 + least);
      if (ratio < least - 1e-9 * (1 + least) || (tie && Math.abs(entry) > width)) {
        least = Math.min(ratio, least);
        width = Math.abs(entry);
        best = at;
      }
    }
    return best;
  }

  /** Whether the values miss a condition that the tableau believes fulfilled. */
  private boolean isAstray() {
    double[] values = values();
    return kept.stream().anyMatch(i -> conditions.get(i).activity(values) < 1 - 1e-5);
  }

  private void startAnew() {
    tableau = new CoveringTableau(priced);
    kept.stream().forEach(i -> tableau.add(conditions.get(i), cost.length + i));
  }

  /** The columns at the last solution. */
  public double[] values() {
    double[] values = new double[cost.length];
    for (int column = 0; column < values.length; column++) {
      if (tableau.isBasic(column)) {
        double value = basicValues[tableau.rowOf(column)];
        values[column] = Math.max(low[column], Math.min(high[column], value));
      } else {
        int at = tableau.position(column);
        values[column] = at < 0 ? low[column] : valueOutside(at);
      }
    }
    return values;
  }

  /** What every choice of whole columns costs at least, as they are held now. */
  public long least() {
    return bound.least();
  }

  /** The same, with one more column held at 0 or 1. */
  public long leastWith(int column, int value) {
    return bound.leastWith(column, value);
  }
}

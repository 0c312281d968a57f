package org.sluice.solve;

import java.util.Arrays;
import java.util.List;

/**
 * A lower bound proved in whole numbers. For multipliers u of the conditions, none below 0, every
 * choice costs at least the sum of u times need, and what each column costs beyond what it brings
 * to the conditions, taken where the column is least (weak duality). Any multipliers will do, so
 * those of the search are rounded down and the rest is exact.
 */
final class CoveringBound {
  private static final int FINEST = 30;

  private final long[] cost;
  private final int[] low;
  private final int[] high;
  private final int bits;
  private final long total;
  private final long[] beyond;
  private long sum;

  CoveringBound(long[] cost, int[] low, int[] high) {
    this.cost = cost;
    this.low = low;
    this.high = high;
    this.beyond = new long[cost.length];
    long all = 1;
    for (long one : cost) {
      all = Math.addExact(all, one);
    }
    this.total = all;
    this.bits = Math.max(0, Math.min(FINEST, Long.numberOfLeadingZeros(all) - 4));
  }

  /** Takes the multipliers that the tableau gives. */
  CoveringBound read(CoveringTableau tableau, List<CoveringRow> conditions) {
    try {
      sum = 0;
      for (int column = 0; column < cost.length; column++) {
        beyond[column] = cost[column] << bits;
      }
      for (int at = 0; at < tableau.width(); at++) {
        if (tableau.outside(at) >= cost.length && tableau.reduced(at) > 0) {
          take(conditions.get(tableau.outside(at) - cost.length), tableau.reduced(at));
        }
      }
      for (int column = 0; column < cost.length; column++) {
        sum = Math.addExact(sum, at(column, beyond[column] < 0 ? high[column] : low[column]));
      }
    } catch (ArithmeticException tooLarge) {
      nothing();
    }
    return this;
  }

  private long at(int column, int value) {
    return value == 0 ? 0 : beyond[column];
  }

  private void take(CoveringRow condition, double multiplier) {
    double scaled = Math.min(multiplier, (double) total) * (1L << bits) / condition.need();
    long whole = (long) scaled;
    sum = Math.addExact(sum, Math.multiplyExact(whole, condition.need()));
    for (int i = 0; i < condition.size(); i++) {
      int column = condition.column(i);
      long brought = Math.multiplyExact(whole, condition.coefficient(i));
      beyond[column] = Math.subtractExact(beyond[column], brought);
    }
  }

  /**
   * Whether a row of the tableau that cannot be brought into its range proves that no choice is
   * left: its multipliers ask for more than the columns can bring (Farkas 1902).
   *
   * @param rises whether the row's variable is too small
   */
  boolean excludes(CoveringTableau tableau, List<CoveringRow> conditions, int row, boolean rises) {
    try {
      sum = 0;
      Arrays.fill(beyond, 0);
      if (tableau.basic(row) >= cost.length) {
        take(conditions.get(tableau.basic(row) - cost.length), 1);
      }
      for (int at = 0; at < tableau.width(); at++) {
        double multiplier = rises ? tableau.entry(row, at) : -tableau.entry(row, at);
        if (tableau.outside(at) >= cost.length && multiplier > 0) {
          take(conditions.get(tableau.outside(at) - cost.length), multiplier);
        }
      }
      for (int column = 0; column < cost.length; column++) {
        sum = Math.addExact(sum, at(column, beyond[column] < 0 ? high[column] : low[column]));
      }
      return sum > 0;
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }

  /** Multipliers of zero prove that nothing costs less than nothing. */
  private void nothing() {
    sum = 0;
    for (int column = 0; column < cost.length; column++) {
      beyond[column] = cost[column] << bits;
      sum += low[column] == 1 ? beyond[column] : 0;
    }
  }

  /** The bound, rounded up because costs are whole. */
  long least() {
    return up(sum);
  }

  /** The bound if one column, not held yet, has this value. */
  long leastWith(int column, int value) {
    long now = at(column, beyond[column] < 0 ? high[column] : low[column]);
    return up(sum - now + at(column, value));
  }

  private long up(long scaled) {
    return Math.max(0, -(-scaled >> bits));
  }
}

package org.sluice.solve;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Checks solutions and arguments exactly, apart from every search and short enough to believe. */
public final class Proof {
  private static final BigInteger FAR = BigInteger.valueOf(LinearSystem.FAR);
  private final LinearSystem system;
  private final BigInteger[] lower;
  private final BigInteger[] upper;

  private Proof(LinearSystem system) {
    this.system = system;
    this.lower = new BigInteger[system.columns()];
    this.upper = new BigInteger[system.columns()];
    Arrays.setAll(lower, column -> BigInteger.valueOf(system.lower(column)));
    Arrays.setAll(upper, column -> BigInteger.valueOf(system.upper(column)));
  }

  /** Whether these values keep all bounds and satisfy every equation. */
  public static boolean fits(LinearSystem system, long[] values) {
    for (int column = 0; column < values.length; column++) {
      if (values[column] < system.lower(column) || values[column] > system.upper(column)) {
        return false;
      }
    }
    for (int row = 0; row < system.rows(); row++) {
      long sum = 0;
      for (int i = 0; i < system.width(row); i++) {
        long value = values[system.column(row, i)];
        sum = Math.addExact(sum, Math.multiplyExact(value, system.coefficient(row, i)));
      }
      if (sum != system.right(row)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the argument shows that no solution has the column a unit or more beyond this bound.
   */
  public static boolean holds(
      LinearSystem system, int column, boolean above, long bound, Argument argument) {
    return new Proof(system).refutesWithin(column, !above, bound + (above ? 1 : -1), argument);
  }

  /** Whether supposing this end of a column leads to a contradiction. */
  private boolean refutesWithin(int column, boolean atMost, long limit, Argument argument) {
    BigInteger[] ends = atMost ? upper : lower;
    BigInteger before = ends[column];
    BigInteger end = BigInteger.valueOf(limit);
    ends[column] = atMost ? before.min(end) : before.max(end);
    boolean refuted = lower[column].compareTo(upper[column]) > 0 || refutes(argument);
    ends[column] = before;
    return refuted;
  }

  private boolean refutes(Argument argument) {
    if (argument instanceof Argument.Lemma lemma) {
      long beyond = lemma.upper() ? lemma.bound() + 1 : lemma.bound() - 1;
      return system.isWhole()
          && refutesWithin(lemma.column(), !lemma.upper(), beyond, lemma.why())
          && refutesWithin(lemma.column(), lemma.upper(), lemma.bound(), lemma.then());
    }
    if (argument instanceof Argument.Split split) {
      return system.isWhole()
          && refutesWithin(split.column(), true, split.at(), split.below())
          && refutesWithin(split.column(), false, split.at() + 1, split.above());
    }
    Argument.Combination rows = (Argument.Combination) argument;
    return refutes(rows, 1) || refutes(rows, -1);
  }

  /** Whether the weighted rows, less their right sides, exceed 0 even at their least. */
  private boolean refutes(Argument.Combination combination, long sign) {
    Map<Integer, BigInteger> sums = new TreeMap<>();
    BigInteger least = BigInteger.ZERO;
    for (Argument.Term term : combination.terms()) {
      BigInteger weight = BigInteger.valueOf(sign * term.weight());
      least = least.subtract(weight.multiply(BigInteger.valueOf(system.right(term.row()))));
      for (int i = 0; i < system.width(term.row()); i++) {
        BigInteger added = weight.multiply(BigInteger.valueOf(system.coefficient(term.row(), i)));
        sums.merge(system.column(term.row(), i), added, BigInteger::add);
      }
    }
    for (Map.Entry<Integer, BigInteger> sum : sums.entrySet()) {
      BigInteger end = sum.getValue().signum() > 0 ? lower[sum.getKey()] : upper[sum.getKey()];
      if (sum.getValue().signum() != 0 && end.abs().compareTo(FAR) >= 0) {
        return false;
      }
      least = least.add(sum.getValue().multiply(end));
    }
    return least.signum() > 0;
  }
}

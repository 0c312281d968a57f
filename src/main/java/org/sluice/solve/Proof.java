package org.sluice.solve;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks solutions and arguments in exact arithmetic. Kept apart from every search, and short, so
 * that it can be read and believed on its own.
 */
public final class Proof {
  private static final BigInteger FAR = BigInteger.valueOf(LinearSystem.FAR);

  private final LinearSystem system;
  private final BigInteger[] lower;
  private final BigInteger[] upper;

  private Proof(LinearSystem system) {
    this.system = system;
    this.lower = new BigInteger[system.columns()];
    this.upper = new BigInteger[system.columns()];
    for (int column = 0; column < lower.length; column++) {
      lower[column] = BigInteger.valueOf(system.lower(column));
      upper[column] = BigInteger.valueOf(system.upper(column));
    }
  }

  /** Whether these values keep all bounds and satisfy every equation. */
  public static boolean fits(LinearSystem system, long[] values) {
    for (int column = 0; column < system.columns(); column++) {
      if (values[column] < system.lower(column) || values[column] > system.upper(column)) {
        return false;
      }
    }
    for (int row = 0; row < system.rows(); row++) {
      long sum = 0;
      for (int i = 0; i < system.width(row); i++) {
        long value = Math.multiplyExact(values[system.column(row, i)], system.coefficient(row, i));
        sum = Math.addExact(sum, value);
      }
      if (sum != system.right(row)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the argument shows that no solution has the column above (below) this bound. */
  public static boolean holds(
      LinearSystem system, int column, boolean above, long bound, Argument argument) {
    return new Proof(system).shows(column, above, BigInteger.valueOf(bound), argument);
  }

  private boolean shows(int column, boolean above, BigInteger bound, Argument argument) {
    if (argument instanceof Argument.Combination combination) {
      return combines(column, above, bound, combination);
    }
    if (argument instanceof Argument.Lemma lemma) {
      BigInteger known = BigInteger.valueOf(lemma.bound());
      return shows(lemma.column(), lemma.upper(), known, lemma.why())
          && showsWithin(lemma.column(), lemma.upper(), known, column, above, bound, lemma.then());
    }
    Argument.Split split = (Argument.Split) argument;
    BigInteger at = BigInteger.valueOf(split.at());
    BigInteger next = at.add(BigInteger.ONE);
    return system.isWhole()
        && showsWithin(split.column(), true, at, column, above, bound, split.below())
        && showsWithin(split.column(), false, next, column, above, bound, split.above());
  }

  private boolean showsWithin(
      int limited,
      boolean upperEnd,
      BigInteger limit,
      int column,
      boolean above,
      BigInteger bound,
      Argument argument) {
    BigInteger[] ends = upperEnd ? upper : lower;
    BigInteger before = ends[limited];
    ends[limited] = upperEnd ? before.min(limit) : before.max(limit);
    boolean shown =
        lower[limited].compareTo(upper[limited]) > 0 || shows(column, above, bound, argument);
    ends[limited] = before;
    return shown;
  }

  /** Adds up the weighted rows; what the other columns can be then bounds this one. */
  private boolean combines(
      int column, boolean above, BigInteger bound, Argument.Combination combination) {
    Map<Integer, BigInteger> sums = new TreeMap<>();
    BigInteger right = BigInteger.ZERO;
    for (Argument.Term term : combination.terms()) {
      BigInteger weight = BigInteger.valueOf(term.weight());
      right = right.add(weight.multiply(BigInteger.valueOf(system.right(term.row()))));
      for (int i = 0; i < system.width(term.row()); i++) {
        BigInteger added = weight.multiply(BigInteger.valueOf(system.coefficient(term.row(), i)));
        sums.merge(system.column(term.row(), i), added, BigInteger::add);
      }
    }
    // Suppose the column were beyond the bound: no choice of the others may then reach the right
    // side. A whole column beyond it is at least one away, another only more than nothing.
    BigInteger step = system.isWhole() ? BigInteger.ONE : BigInteger.ZERO;
    BigInteger from = above ? bound.add(step) : lower[column];
    BigInteger to = above ? upper[column] : bound.subtract(step);
    if (from.compareTo(to) > 0) {
      return true;
    }
    BigInteger least = right.negate();
    BigInteger most = right.negate();
    boolean leastKnown = true;
    boolean mostKnown = true;
    for (Map.Entry<Integer, BigInteger> sum : sums.entrySet()) {
      boolean own = sum.getKey() == column;
      BigInteger low = own ? from.max(lower[column]) : lower[sum.getKey()];
      BigInteger high = own ? to.min(upper[column]) : upper[sum.getKey()];
      BigInteger forLeast = sum.getValue().signum() > 0 ? low : high;
      BigInteger forMost = sum.getValue().signum() > 0 ? high : low;
      leastKnown &= sum.getValue().signum() == 0 || forLeast.abs().compareTo(FAR) < 0;
      mostKnown &= sum.getValue().signum() == 0 || forMost.abs().compareTo(FAR) < 0;
      least = least.add(sum.getValue().multiply(forLeast));
      most = most.add(sum.getValue().multiply(forMost));
    }
    // With a real-valued column strictly beyond the bound, reaching 0 exactly at it is out as well.
    boolean strict = !system.isWhole() && sums.getOrDefault(column, BigInteger.ZERO).signum() != 0;
    int own = sums.getOrDefault(column, BigInteger.ZERO).signum();
    boolean strictLeast = strict && (own > 0) == above;
    boolean strictMost = strict && (own > 0) != above;
    return (leastKnown && (least.signum() > 0 || (strictLeast && least.signum() == 0)))
        || (mostKnown && (most.signum() < 0 || (strictMost && most.signum() == 0)));
  }
}

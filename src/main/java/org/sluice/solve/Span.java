package org.sluice.solve;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that follows from some linear relations that are zero: their combinations. Relations are kept
 * in echelon form, in whole numbers without a common divisor, so that the answer is exact.
 */
public final class Span {
  /** The relations by the first unknown that each has and no earlier one. */
  private final Map<Integer, SortedMap<Integer, BigInteger>> byFirst = new HashMap<>();

  /** Adds a relation: for each unknown how often it is in it. */
  public void add(Map<Integer, BigInteger> relation) {
    SortedMap<Integer, BigInteger> rest = rest(relation);
    if (!rest.isEmpty()) {
      byFirst.put(rest.firstKey(), rest);
    }
  }

  /** Whether a relation is a combination of those added. */
  public boolean holds(Map<Integer, BigInteger> relation) {
    return rest(relation).isEmpty();
  }

  /** What is left of a relation once those added are taken out, from the first unknown on. */
  private SortedMap<Integer, BigInteger> rest(Map<Integer, BigInteger> relation) {
    SortedMap<Integer, BigInteger> rest = new TreeMap<>(relation);
    rest.values().removeIf(factor -> factor.signum() == 0);
    while (!rest.isEmpty()) {
      SortedMap<Integer, BigInteger> known = byFirst.get(rest.firstKey());
      if (known == null) {
        return rest;
      }
      takeOut(rest, known);
    }
    return rest;
  }

  private static void takeOut(
      SortedMap<Integer, BigInteger> rest, SortedMap<Integer, BigInteger> known) {
    BigInteger mine = rest.getOrDefault(rest.firstKey(), BigInteger.ZERO);
    BigInteger theirs = known.getOrDefault(known.firstKey(), BigInteger.ONE);
    BigInteger common = mine.gcd(theirs);
    BigInteger times = theirs.divide(common);
    BigInteger less = mine.divide(common);
    if (!times.equals(BigInteger.ONE)) {
      rest.replaceAll((unknown, factor) -> factor.multiply(times));
    }
    known.forEach(
        (unknown, factor) ->
            rest.merge(
                unknown,
                factor.multiply(less).negate(),
                (one, other) -> {
                  BigInteger sum = one.add(other);
                  return sum.signum() == 0 ? null : sum;
                }));
    BigInteger divisor = rest.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    if (divisor.compareTo(BigInteger.ONE) > 0) {
      rest.replaceAll((unknown, factor) -> factor.divide(divisor));
    }
  }
}

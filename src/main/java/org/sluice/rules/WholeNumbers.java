package org.sluice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sluice.table.CellValue;

/**
 * The whole numbers that released figures leave possible for a count: all from the least to the
 * greatest. A share printed as 60.9 stands for anything from 60.85 to 60.95.
 *
 * @param low the least of them
 * @param high the greatest of them; {@link Long#MAX_VALUE} where there is none
 */
record WholeNumbers(long low, long high) {
  private static final BigDecimal FAR = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Refuses an empty set. */
  WholeNumbers {
    if (low > high) {
      throw new IllegalArgumentException("no whole number at all");
    }
  }

  /** What is possible on top of a share whose denominator lies between two numbers. */
  static WholeNumbers above(
      CellValue.Shown share, BigDecimal per, BigDecimal least, BigDecimal most) {
    return nearest(fewestOnTop(share, per, least), mostOnTop(share, per, most));
  }

  private static long fewestOnTop(CellValue.Shown share, BigDecimal per, BigDecimal bottom) {
    BigDecimal least = share.value().subtract(half(share)).max(BigDecimal.ZERO);
    return ceiling(least.multiply(bottom), per);
  }

  private static long mostOnTop(CellValue.Shown share, BigDecimal per, BigDecimal bottom) {
    return floor(share.value().add(half(share)).multiply(bottom), per);
  }

  /** What is possible below a share whose numerator is known and not zero. */
  static WholeNumbers below(CellValue.Shown share, BigDecimal per, BigDecimal numerator) {
    return nearest(fewestBelow(share, per, numerator), mostBelow(share, per, numerator));
  }

  private static long fewestBelow(CellValue.Shown share, BigDecimal per, BigDecimal top) {
    return ceiling(top.multiply(per), share.value().add(half(share)));
  }

  private static long mostBelow(CellValue.Shown share, BigDecimal per, BigDecimal top) {
    BigDecimal least = share.value().subtract(half(share));
    return least.signum() <= 0 ? Long.MAX_VALUE : floor(top.multiply(per), least);
  }

  /** A share that fits no whole number was not made from these counts: look at its neighbours. */
  private static WholeNumbers nearest(long first, long last) {
    return new WholeNumbers(Math.min(first, last), Math.max(first, last));
  }

  /** The counts that a share of a number prints as; empty where there are none. */
  static Optional<WholeNumbers> tops(CellValue.Shown share, BigDecimal per, BigDecimal bottom) {
    return between(fewestOnTop(share, per, bottom), mostOnTop(share, per, bottom));
  }

  /** The counts of which a number, not zero, prints as a share; empty where there are none. */
  static Optional<WholeNumbers> bottoms(CellValue.Shown share, BigDecimal per, BigDecimal top) {
    return between(fewestBelow(share, per, top), mostBelow(share, per, top));
  }

  /** The whole numbers between two quotients of numbers above zero; empty where there is none. */
  static Optional<WholeNumbers> between(
      BigDecimal low, BigDecimal lowPer, BigDecimal high, BigDecimal highPer) {
    return between(ceiling(low, lowPer), floor(high, highPer));
  }

  /** The whole numbers from one to another; empty where there is none. */
  static Optional<WholeNumbers> between(long low, long high) {
    return low <= high ? Optional.of(new WholeNumbers(low, high)) : Optional.empty();
  }

  /** A whole number and no other; empty for one with a fraction. */
  static Optional<WholeNumbers> exactly(BigDecimal count) {
    BigDecimal plain = count.stripTrailingZeros();
    boolean whole = plain.scale() <= 0 && plain.abs().compareTo(FAR) < 0;
    return whole ? between(plain.longValueExact(), plain.longValueExact()) : Optional.empty();
  }

  /** The least whole number that is not below a quotient. */
  static long atLeast(BigDecimal value, BigDecimal per) {
    return ceiling(value, per);
  }

  private static long ceiling(BigDecimal value, BigDecimal per) {
    return value.divide(per, 0, RoundingMode.CEILING).min(FAR).longValueExact();
  }

  private static long floor(BigDecimal value, BigDecimal per) {
    return value.divide(per, 0, RoundingMode.FLOOR).min(FAR).longValueExact();
  }

  /** Half a unit of the last digit: even a share without decimals is rounded. */
  static BigDecimal half(CellValue.Shown share) {
    return BigDecimal.valueOf(5, Math.max(0, share.value().scale()) + 1);
  }

  /** Whether a number is one of them. */
  boolean holds(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(low)) >= 0
        && number.compareTo(BigDecimal.valueOf(high)) <= 0;
  }

  /** Those of them that lie in a range too. */
  Optional<WholeNumbers> within(long least, long most) {
    return between(Math.max(low, least), Math.min(high, most));
  }

  /** The smallest range that holds both. */
  WholeNumbers joined(WholeNumbers other) {
    return new WholeNumbers(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** Whether there is one only. */
  boolean isOne() {
    return low == high;
  }

  /** Whether all of them are below the minimum, and none is zero unless all are not. */
  boolean areBelow(int minimum) {
    return high > 0 && high < minimum;
  }

  /** Whether all of them are at least the minimum. */
  boolean areEnough(int minimum) {
    return low >= minimum;
  }

  /** Whether only zero is possible. */
  boolean areZero() {
    return high == 0;
  }

  /** Whether every count from 1 to the minimum - 1 is among them, so that none can be told. */
  boolean holdBand(int minimum) {
    return low <= 1 && high >= minimum - 1L;
  }

  @Override
  public String toString() {
    return low + " to " + high;
  }
}

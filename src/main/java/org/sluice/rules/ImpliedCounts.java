package org.sluice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sluice.table.CellValue;

/**
 * The whole numbers that a printed share leaves possible for the count on top of it or below it. A
 * share printed as 60.9 stands for anything from 60.85 to 60.95.
 *
 * @param low the least of them
 * @param high the greatest of them
 */
record ImpliedCounts(BigDecimal low, BigDecimal high) {
  /** What is possible on top of a share whose denominator lies between two numbers. */
  static ImpliedCounts above(
      CellValue.Shown share, BigDecimal per, BigDecimal least, BigDecimal most) {
    BigDecimal half = half(share);
    BigDecimal low = share.value().subtract(half).max(BigDecimal.ZERO).multiply(least);
    BigDecimal high = share.value().add(half).multiply(most);
    return between(low, per, high, per);
  }

  /** What is possible below a share whose numerator is known and not zero. */
  static ImpliedCounts below(CellValue.Shown share, BigDecimal per, BigDecimal numerator) {
    BigDecimal half = half(share);
    BigDecimal least = share.value().subtract(half);
    BigDecimal whole = numerator.multiply(per);
    return least.signum() <= 0
        ? new ImpliedCounts(
            whole.divide(share.value().add(half), 0, RoundingMode.CEILING),
            BigDecimal.valueOf(Long.MAX_VALUE))
        : between(whole, share.value().add(half), whole, least);
  }

  /** A share that fits no whole number was not made from these counts: look at its neighbours. */
  private static ImpliedCounts between(
      BigDecimal low, BigDecimal lowPer, BigDecimal high, BigDecimal highPer) {
    BigDecimal first = low.divide(lowPer, 0, RoundingMode.CEILING);
    BigDecimal last = high.divide(highPer, 0, RoundingMode.FLOOR);
    return first.compareTo(last) <= 0
        ? new ImpliedCounts(first, last)
        : new ImpliedCounts(last, first);
  }

  /** Half a unit of the last digit: even a share without decimals is rounded. */
  static BigDecimal half(CellValue.Shown share) {
    return BigDecimal.valueOf(5, Math.max(0, share.value().scale()) + 1);
  }

  /** Whether all of them are below the minimum, and none is zero unless all are not. */
  boolean areBelow(int minimum) {
    return high.signum() > 0 && high.compareTo(BigDecimal.valueOf(minimum)) < 0;
  }

  /** Whether all of them are at least the minimum. */
  boolean areEnough(int minimum) {
    return low.compareTo(BigDecimal.valueOf(minimum)) >= 0;
  }

  /** Whether only zero is possible. */
  boolean areZero() {
    return high.signum() == 0;
  }

  /** Whether every count from 1 to the minimum - 1 is among them, so that none can be told. */
  boolean holdBand(int minimum) {
    return low.compareTo(BigDecimal.ONE) <= 0
        && high.compareTo(BigDecimal.valueOf(minimum - 1L)) >= 0;
  }

  @Override
  public String toString() {
    return low.toPlainString() + " to " + high.toPlainString();
  }
}

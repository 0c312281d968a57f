package org.sluice.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which part of all units lies below a quantile: 1 of 4 for the lower quartile.
 *
 * @param below the part, from 0 to {@code of}
 * @param of what it is a part of, more than 0
 * @param tenths whether it is called a decile: the second decile is no quintile then
 */
record Quantile(BigDecimal below, BigDecimal of, boolean tenths) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Classes of quantiles as packs name them, with a least number of units each. */
  enum Grain {
    MEDIAN,
    QUARTILE,
    QUINTILE,
    DECILE,
    FIVE_PERCENT,
    ONE_PERCENT
  }

  /** Refuses parts beyond the whole. */
  Quantile {
    if (of.signum() <= 0 || below.signum() < 0 || below.compareTo(of) > 0) {
      throw new IllegalArgumentException("a quantile has a part of the whole below it");
    }
  }

  /** The quantile that so many percent lie below. */
  static Quantile percent(BigDecimal percent) {
    return new Quantile(percent.stripTrailingZeros(), HUNDRED, false);
  }

  /** The k-th of the quantiles that cut all units into so many parts. */
  static Quantile part(int k, int parts) {
    return switch (parts) {
      case 3 -> new Quantile(BigDecimal.valueOf(k), BigDecimal.valueOf(parts), false);
      case 10 -> new Quantile(BigDecimal.valueOf(10L * k), HUNDRED, true);
      default -> percent(BigDecimal.valueOf(100L * k / parts));
    };
  }

  /**
   * Whether enough of so many units lie on the shorter side. Nobody lies beyond an end, which is
   * the least or the greatest value.
   */
  boolean leaves(BigDecimal units, int beyond) {
    BigDecimal shorter = below.min(of.subtract(below));
    return units.multiply(shorter).compareTo(of.multiply(BigDecimal.valueOf(beyond))) >= 0;
  }

  /** Whether this many percent lie below it. */
  boolean is(BigDecimal percent) {
    return below.multiply(HUNDRED).compareTo(percent.multiply(of)) == 0;
  }

  /**
   * The classes it belongs to. A third is judged like a quarter, which is finer; what lies between
   * whole percentages like the next ones; nothing is as far out as what lies beyond the first.
   */
  Set<Grain> grains() {
    BigDecimal percent = below.min(of.subtract(below)).multiply(HUNDRED);
    if (is(BigDecimal.valueOf(50))) {
      return tenths ? EnumSet.of(Grain.MEDIAN, Grain.DECILE) : EnumSet.of(Grain.MEDIAN);
    }
    if (percent.compareTo(of) < 0) {
      return EnumSet.noneOf(Grain.class);
    }
    if (is(BigDecimal.valueOf(25)) || is(BigDecimal.valueOf(75)) || of.compareTo(HUNDRED) < 0) {
      return EnumSet.of(Grain.QUARTILE);
    }
    if (isMultiple(20)) {
      return tenths ? EnumSet.of(Grain.DECILE) : EnumSet.of(Grain.QUINTILE, Grain.DECILE);
    }
    if (isMultiple(10)) {
      return EnumSet.of(Grain.DECILE);
    }
    return EnumSet.of(isMultiple(5) ? Grain.FIVE_PERCENT : Grain.ONE_PERCENT);
  }

  private boolean isMultiple(int step) {
    return below.remainder(BigDecimal.valueOf(step)).signum() == 0;
  }
}

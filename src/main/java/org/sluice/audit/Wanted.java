package org.sluice.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * A level in units of the cell's last decimal place.
 *
 * @param low the value that the cell must be able to sink to
 * @param high the value that it must be able to rise to
 */
record Wanted(OptionalLong low, OptionalLong high) {
  /** Whether only a single possible value is too narrow. */
  boolean pointIsExposed() {
    return low.isEmpty();
  }

  /**
   * What a level asks of a cell.
   *
   * @param atLeast what the printed zeros alone tell of the cell: with k parts that are not zero it
   *     is at least k, and no withholding can hide that
   */
  static Wanted of(Level level, int scale, long atLeast) {
    if (level instanceof Level.Band band) {
      return new Wanted(
          OptionalLong.of(Math.max(scaled(band.low(), scale), atLeast)),
          OptionalLong.of(scaled(band.high(), scale)));
    }
    if (level instanceof Level.Reach reach) {
      long low = scaled(reach.low(), scale, RoundingMode.FLOOR);
      return new Wanted(
          OptionalLong.of(atLeast > 0 ? Math.max(low, atLeast) : low),
          OptionalLong.of(scaled(reach.high(), scale, RoundingMode.CEILING)));
    }
    return new Wanted(OptionalLong.empty(), OptionalLong.empty());
  }

  private static long scaled(long whole, int scale) {
    return scaled(BigDecimal.valueOf(whole), scale, RoundingMode.UNNECESSARY);
  }

  private static long scaled(BigDecimal figure, int scale, RoundingMode mode) {
    return figure.movePointRight(scale).setScale(0, mode).longValueExact();
  }
}

package org.sluice.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure can be, both ends included; an absent end has no bound.
 *
 * @param low the least value
 * @param high the greatest value
 */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
  /** An interval with both ends. */
  public static Interval of(BigDecimal low, BigDecimal high) {
    return new Interval(Optional.of(low), Optional.of(high));
  }

  /** An interval of whole numbers with both ends. */
  public static Interval of(long low, long high) {
    return of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  /** Whether everything from {@code from} to {@code to} lies inside. */
  public boolean contains(BigDecimal from, BigDecimal to) {
    return low.map(end -> end.compareTo(from) <= 0).orElse(true)
        && high.map(end -> end.compareTo(to) >= 0).orElse(true);
  }

  /** Whether only one value is possible. */
  public boolean isPoint() {
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
  }
}

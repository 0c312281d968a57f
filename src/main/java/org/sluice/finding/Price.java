package org.sluice.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the further cells cost that are withheld so that the unsafe ones cannot be worked out, in
 * the units of the search: a thousand for every cell and a fraction of that for its size. It is
 * worked out from withheld figures: restricted.
 *
 * @param cost of the cells that were chosen
 * @param least what every choice costs at least, which is proved
 */
public record Price(long cost, long least) {
  /** How much cheaper another choice could be at most, as a share of the cost. */
  public BigDecimal gap() {
    return cost <= least
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(cost - least)
            .divide(BigDecimal.valueOf(cost), 4, RoundingMode.CEILING);
  }
}

package org.sluice.finding;

import java.math.BigDecimal;

/**
 * What a treatment takes from the counts and sums of a file, as one who has only the result would
 * guess them: nothing for a withheld figure, equal shares for merged or dropped categories, the
 * printed one for a rounded figure.
 *
 * @param value the absolute differences between figure and guess together
 * @param meanChange the same by figure
 * @param hellinger Hellinger's distance between the shares of inner cells before and after: the
 *     root of half the sum of squared differences of their roots, from 0 (the same) to 1
 */
public record Loss(BigDecimal value, BigDecimal meanChange, BigDecimal hellinger) {
  /** Nothing is lost. */
  public static final Loss NONE = new Loss(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}

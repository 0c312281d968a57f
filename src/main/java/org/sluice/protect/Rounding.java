package org.sluice.protect;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the counts of a copy are rounded.
 *
 * @param base the counts become multiples of it, or the middles between two under {@link
 *     Method#MIDPOINT}; at least 2
 */
public record Rounding(int base, Method method, Half half, Totals totals) {
  /** To which figure a count goes. */
  public enum Method {
    /** The nearest multiple of the base. */
    NEAREST,
    /**
     * The middle of the base-wide class that holds it, zero staying zero: {@code ceil(x / base) *
     * base - floor(base / 2)} (OpenSAFELY's midpoint-6: 1 to 6 become 3, 7 to 12 become 9).
     */
    MIDPOINT
  }

  /** Where a count goes that lies in the middle of two multiples. */
  public enum Half {
    UP(RoundingMode.HALF_UP),
    EVEN(RoundingMode.HALF_EVEN),
    AWAY(RoundingMode.HALF_UP);

    private final RoundingMode mode;

    Half(RoundingMode mode) {
      this.mode = mode;
    }

    private BigDecimal whole(BigDecimal quotient) {
      boolean towardsZero = this == UP && quotient.signum() < 0;
      return quotient.setScale(0, towardsZero ? RoundingMode.HALF_DOWN : mode);
    }
  }

  /** What becomes of a figure that is the sum of others. */
  public enum Totals {
    /** It is rounded by itself. */
    ROUNDED,
    /** It becomes the sum of the rounded parts that are shown. */
    SUM_OF_ROUNDED,
    /** It stays as it is. */
    TRUE
  }

  private static final int DIGITS = 30;

  /** Refuses a base that changes nothing. */
  public Rounding {
    if (base < 2) {
      throw new IllegalArgumentException("a rounding base is at least 2");
    }
  }

  /** The rounded count. */
  public BigDecimal of(BigDecimal count) {
    BigDecimal unit = BigDecimal.valueOf(base);
    if (method == Method.MIDPOINT) {
      BigDecimal classes = count.divide(unit, 0, RoundingMode.CEILING);
      return count.signum() == 0
          ? BigDecimal.ZERO
          : classes.multiply(unit).subtract(BigDecimal.valueOf(base / 2));
    }
    return half.whole(count.divide(unit, DIGITS, RoundingMode.HALF_EVEN)).multiply(unit);
  }
}

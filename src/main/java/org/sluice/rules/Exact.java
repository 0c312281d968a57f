package org.sluice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Division that never understates: what protects people is rounded up. */
final class Exact {
  private static final int DIGITS = 9;

  private Exact() {}

  /** The quotient, at most a billionth too large, without trailing zeros. */
  static BigDecimal upwards(BigDecimal dividend, BigDecimal divisor) {
    BigDecimal quotient =
        dividend.divide(divisor, DIGITS, RoundingMode.CEILING).stripTrailingZeros();
    return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
  }
}

package org.sluice.format.argus;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as these files write them, each with as few decimals as it needs. */
public final class Decimal {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,30}([.,]\\d{0,30})?|[.,]\\d{1,30})([eE][+-]?\\d{1,2})?");

  private Decimal() {}

  /**
   * The number, if the text is one. A comma is a decimal comma, as tau-ARGUS writes it in the
   * tables of its own examples.
   */
  public static Optional<BigDecimal> of(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(plain(new BigDecimal(text.replace(',', '.'))));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

package org.sluice.format.xlsx;

import java.math.BigDecimal;

/**
 * One section of a number format's code: what it does to a number.
 *
 * @param kind what it shows
 * @param decimals the most digits after the point
 * @param padded the fewest digits after the point
 * @param percents how many percent signs multiply the number
 * @param thousands how many commas after the digits divide it by a thousand each
 * @param inexact whether it shows a fraction, powers of ten, or digits that are not the number's
 * @param literal the text that it shows as it stands
 * @param dateParts which of y, m, d, h and s a date shows
 * @param operator a condition's operator, empty where there is none
 * @param operand what the condition compares with
 */
record FormatSection(
    Kind kind,
    int decimals,
    int padded,
    int percents,
    int thousands,
    boolean inexact,
    String literal,
    String dateParts,
    String operator,
    double operand) {
  /** What a section shows of a number. */
  enum Kind {
    GENERAL,
    DIGITS,
    DATE,
    LITERAL,
    NOTHING
  }

  boolean isConditional() {
    return !operator.isEmpty();
  }

  boolean holds(BigDecimal number) {
    int sign = number.compareTo(BigDecimal.valueOf(operand));
    return switch (operator) {
      case "<" -> sign < 0;
      case "<=" -> sign <= 0;
      case ">" -> sign > 0;
      case ">=" -> sign >= 0;
      case "=" -> sign == 0;
      case "<>" -> sign != 0;
      default -> false;
    };
  }
}

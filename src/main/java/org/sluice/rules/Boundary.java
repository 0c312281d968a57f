package org.sluice.rules;

import java.math.BigDecimal;
import org.sluice.table.CellValue;

/** On which side of a minimum a number of contributors or a denominator lies. */
final class Boundary {
  private Boundary() {}

  /** What a cell says about a minimum. */
  enum Side {
    /** Zero: nothing stands behind the figure. */
    NONE,
    /** From 1 to the minimum - 1. */
    BELOW,
    /** The minimum or more. */
    ENOUGH,
    /** A mark stands there. */
    HIDDEN,
    /** Nothing is known. */
    UNKNOWN
  }

  static Side side(CellValue value, int minimum) {
    BigDecimal limit = BigDecimal.valueOf(minimum);
    if (value instanceof CellValue.Shown shown) {
      if (shown.value().signum() == 0) {
        return Side.NONE;
      }
      return shown.value().compareTo(limit) < 0 ? Side.BELOW : Side.ENOUGH;
    }
    if (value instanceof CellValue.Withheld withheld) {
      return withheld.mark().high().orElse(minimum) < minimum ? Side.BELOW : Side.HIDDEN;
    }
    return Side.UNKNOWN;
  }
}

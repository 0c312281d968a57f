package org.sluice.table;

import java.math.BigDecimal;

/** What stands in a cell where a figure belongs. */
public sealed interface CellValue {
  /** Half a unit of the last printed digit; zero where no figure stands. */
  default BigDecimal halfUnit() {
    return BigDecimal.ZERO;
  }

  /** A figure, with the digits as printed: 60.9 stands for anything from 60.85 to 60.95. */
  record Shown(BigDecimal value) implements CellValue {
    /** Half a unit of the last printed digit; zero for a whole number, which is meant exactly. */
    @Override
    public BigDecimal halfUnit() {
      return value.scale() <= 0 ? BigDecimal.ZERO : BigDecimal.valueOf(5, value.scale() + 1);
    }
  }

  /** A figure that was taken out on purpose; the mark says how. */
  record Withheld(Mark mark) implements CellValue {}

  /** A figure that cannot exist: a structural zero, a reference level, "not applicable". */
  record NotApplicable() implements CellValue {}

  /** Nothing there, or "not available": no figure and no claim about one. */
  record Missing() implements CellValue {}

  /** Text where a figure is expected, which no rule can judge. */
  record Unread() implements CellValue {}
}

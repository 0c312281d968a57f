package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.sluice.table.CellValue;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/** Totals as sums of the parts that are shown, which is how some services make them. */
final class ShownSums {
  private ShownSums() {}

  /** The totals of a measure that are no such sums. */
  static Flagged unlike(Table table, int measure) {
    Flagged flagged = new Flagged();
    Lines.eachSum(
        table,
        (sum, total, byCategory) -> {
          if (table.value(measure, total) instanceof CellValue.Shown shown
              && of(table, measure, sum, byCategory).compareTo(shown.value()) != 0) {
            flagged.add(table, measure, total);
          }
        });
    return flagged;
  }

  /** A withheld part adds nothing: the total of a copy is the sum of what it shows. */
  private static BigDecimal of(
      Table table, int measure, Sum sum, Map<Integer, Integer> byCategory) {
    BigDecimal shown = BigDecimal.ZERO;
    for (int part : sum.parts()) {
      Integer record = byCategory.get(part);
      if (record != null && table.value(measure, record) instanceof CellValue.Shown figure) {
        shown = shown.add(figure.value());
      }
    }
    return shown;
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.sluice.table.CellValue;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Counts that no cell shows but a subtraction gives: a total minus its parts, where a category has
 * no row of its own, or where what stands in it is no figure and no mark that was set on purpose.
 */
final class Shortfalls {
  private Shortfalls() {}

  /** Totals of a measure whose parts fall short of them by 1 to {@code minimum} - 1. */
  static Flagged below(Table table, int measure, int minimum) {
    Flagged flagged = new Flagged();
    Lines.eachSum(
        table,
        (sum, total, byCategory) -> test(table, measure, total, sum, byCategory, minimum, flagged));
    return flagged;
  }

  private static void test(
      Table table,
      int measure,
      int total,
      Sum sum,
      Map<Integer, Integer> byCategory,
      int minimum,
      Flagged flagged) {
    if (!(table.value(measure, total) instanceof CellValue.Shown whole)) {
      return;
    }
    BigDecimal rest = whole.value();
    long noise = table.base(measure, total) - 1L;
    int shownParts = 0;
    for (int part : sum.parts()) {
      Integer record = byCategory.get(part);
      if (record != null && table.column(measure).isWithheld(record)) {
        return;
      }
      if (record != null && table.value(measure, record) instanceof CellValue.Shown shown) {
        rest = rest.subtract(shown.value());
        noise += table.base(measure, record) - 1L;
        shownParts++;
      }
    }
    boolean complete = shownParts == sum.parts().size();
    if (rest.compareTo(BigDecimal.valueOf(noise)) < 0) {
      return; // rounding alone can leave this much
    }
    if (shownParts == 0 || (complete && sum.basis() != Sum.Basis.SHORT)) {
      return;
    }
    if (rest.signum() > 0 && rest.compareTo(BigDecimal.valueOf(minimum)) < 0) {
      flagged.add(table, measure, total, "its parts leave " + rest.toPlainString());
    }
  }
}

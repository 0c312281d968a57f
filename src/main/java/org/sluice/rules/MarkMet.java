package org.sluice.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Mark;
import org.sluice.table.Table;

/**
 * A mark of a table and the cells where it stands.
 *
 * @param folded the mark as marks are compared
 * @param mark the mark with what it claims
 */
record MarkMet(String folded, Mark mark, Flagged cells) {
  /** The marks of the figures that a rule judges, each once. */
  static List<MarkMet> in(Table table, RuleHead head) {
    Map<String, MarkMet> met = new LinkedHashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Column column = table.column(m);
      if (head.judges(table.measures().get(m)) && column.isAnyWithheld()) {
        add(table, m, met);
      }
    }
    return new ArrayList<>(met.values());
  }

  private static void add(Table table, int m, Map<String, MarkMet> met) {
    for (int r = 0; r < table.size(); r++) {
      if (table.column(m).isWithheld(r)
          && table.value(m, r) instanceof CellValue.Withheld withheld) {
        String folded = MarkText.folded(withheld.mark().text());
        met.computeIfAbsent(folded, text -> new MarkMet(text, withheld.mark(), new Flagged()))
            .cells()
            .add(table, m, r);
      }
    }
  }

  /** Whether the mark says anything of the size of the figure behind it. */
  boolean claims() {
    return mark.low().isPresent() || mark.high().isPresent();
  }

  /** Whether the mark says that the figure behind it is not zero. */
  boolean excludesZero() {
    return mark.low().orElse(0) > 0;
  }

  boolean claimsTheSameAs(MarkMet other) {
    return mark.low().equals(other.mark.low()) && mark.high().equals(other.mark.high());
  }
}

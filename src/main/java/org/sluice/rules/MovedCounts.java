package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.audit.MovedWindow;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * Counts of a time that has no row, but that two overlapping times give: the quarter to June is the
 * year to June, less the year to March, and with the quarter that only the latter holds.
 */
final class MovedCounts {
  private final Table table;
  private final int measure;
  private final int minimum;
  private final Flagged flagged = new Flagged();

  private MovedCounts(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
  }

  /** The counts of which such a time has 1 to {@code minimum} - 1. */
  static Flagged below(Table table, int measure, int minimum) {
    MovedCounts counts = new MovedCounts(table, measure, minimum);
    for (int d = 0; d < table.dimensions().size(); d++) {
      List<MovedWindow> windows =
          MovedWindow.in(table.dimensions().get(d)).stream()
              .filter(window -> window.left().isEmpty() || window.reached().isEmpty())
              .toList();
      if (!windows.isEmpty()) {
        Lines lines = Lines.along(table, d);
        for (int line = 0; line < lines.count(); line++) {
          Map<Integer, Integer> byTime = lines.byCategory(line);
          windows.forEach(window -> counts.test(window, byTime));
        }
      }
    }
    return counts.flagged;
  }

  private void test(MovedWindow window, Map<Integer, Integer> byTime) {
    boolean reaches = window.left().isEmpty();
    List<Integer> plus = new ArrayList<>(reaches ? window.reached() : window.left());
    plus.add(reaches ? window.earlier() : window.later());
    List<Integer> times = new ArrayList<>(plus);
    int minus = reaches ? window.later() : window.earlier();
    times.add(minus);
    BigDecimal rest = BigDecimal.ZERO;
    long noise = 0;
    for (int time : times) {
      Integer record = byTime.get(time);
      if (record == null || !(table.value(measure, record) instanceof CellValue.Shown shown)) {
        return;
      }
      rest = time == minus ? rest.subtract(shown.value()) : rest.add(shown.value());
      noise += table.base(measure, record) - 1L;
    }
    if (rest.compareTo(BigDecimal.valueOf(noise)) > 0
        && rest.compareTo(BigDecimal.valueOf(minimum)) < 0) {
      Set<Integer> named = new HashSet<>(times);
      String left = "with the others it leaves " + rest.toPlainString();
      byTime.forEach(
          (time, record) -> {
            if (named.contains(time)) {
              flagged.add(table, measure, record, left);
            }
          });
    }
  }
}

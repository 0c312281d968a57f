package org.sluice.rules;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Table;

/**
 * Where a curve begins: at time 0 all are still there, and at lag 0 a series is wholly like itself,
 * by definition and without a word about anybody. A curve of those who are left never rises.
 */
final class Beginnings {
  private static final Pattern ZERO = Pattern.compile("[a-z ]*0(?:\\.0+)?");
  private static final int FEWEST_STEPS = 3;

  private Beginnings() {}

  /** Records that show the whole at the zero of a time or lag from which the figures only fall. */
  static BitSet of(Table table, int measure) {
    BitSet starts = new BitSet();
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      boolean lag = dimension.name().strip().equalsIgnoreCase("lag");
      boolean curve = table.layout() == Layout.SURVIVAL && SurvivalCurves.isTime(dimension.name());
      if (lag || curve || dimension.nature() == Dimension.Nature.TIME) {
        Lines lines = Lines.along(table, d);
        for (int line = 0; line < lines.count(); line++) {
          int[] records = lines.line(line);
          if (records.length >= FEWEST_STEPS
              && isZero(dimension.label(table.category(d, records[0])))
              && isWhole(table, measure, records[0])
              && (lag || onlyFalls(table, measure, records))) {
            starts.set(records[0]);
          }
        }
      }
    }
    return starts;
  }

  private static boolean isZero(String label) {
    return ZERO.matcher(label.strip().toLowerCase(java.util.Locale.ROOT)).matches();
  }

  private static boolean isWhole(Table table, int measure, int record) {
    return table.value(measure, record) instanceof CellValue.Shown shown
        && shown.value().compareTo(table.measures().get(measure).per()) == 0;
  }

  /** Whether figures fall from the first and none is above the one before it. */
  private static boolean onlyFalls(Table table, int measure, int[] records) {
    BigDecimal first = table.measures().get(measure).per();
    BigDecimal before = first;
    for (int record : records) {
      if (table.value(measure, record) instanceof CellValue.Shown shown) {
        if (shown.value().compareTo(before) > 0) {
          return false;
        }
        before = shown.value();
      }
    }
    return before.compareTo(first) < 0;
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Table;

/**
 * Where a curve begins: at time 0 all are still there and nothing has happened to anybody, and at
 * lag 0 a series is wholly like itself, by definition and without a word about anybody. A curve of
 * those who are left never rises, and one of those to whom it happened never falls.
 */
final class Beginnings {
  private static final Pattern ZERO = Pattern.compile("[a-z ]*0(?:\\.0+)?");
  private static final int FEWEST_STEPS = 3;

  private Beginnings() {}

  /**
   * Records that show the whole at the zero of a time or lag from which the figures only fall, or
   * nothing at the zero of a time from which they only rise.
   */
  static BitSet of(Table table, int measure) {
    BitSet starts = new BitSet();
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      boolean lag = dimension.name().strip().equalsIgnoreCase("lag");
      boolean curve =
          SurvivalCurves.isTime(dimension.name())
              && (table.layout() == Layout.SURVIVAL || isCurve(table, measure));
      if (lag || curve || dimension.nature() == Dimension.Nature.TIME) {
        Lines lines = Lines.along(table, d);
        for (int line = 0; line < lines.count(); line++) {
          int[] records = lines.line(line);
          if (records.length >= FEWEST_STEPS
              && isZero(dimension.label(table.category(d, records[0])))
              && (isWhole(table, measure, records[0])
                  ? lag || onlyMoves(-1, table, measure, records)
                  : curve
                      && isNothing(table, measure, records[0])
                      && onlyMoves(1, table, measure, records))) {
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

  private static boolean isNothing(Table table, int measure, int record) {
    return table.value(measure, record) instanceof CellValue.Shown shown
        && shown.value().signum() == 0;
  }

  private static boolean isCurve(Table table, int measure) {
    SurvivalCurves curves = SurvivalCurves.of(table);
    return curves.isCurve(measure) || (!curves.isEmpty() && curves.atRisk().isPresent());
  }

  /** Whether figures leave the first upwards or downwards, and none turns back. */
  private static boolean onlyMoves(int direction, Table table, int measure, int[] records) {
    BigDecimal first = ((CellValue.Shown) table.value(measure, records[0])).value();
    BigDecimal before = first;
    for (int record : records) {
      if (table.value(measure, record) instanceof CellValue.Shown shown) {
        if (shown.value().compareTo(before) * direction < 0) {
          return false;
        }
        before = shown.value();
      }
    }
    return before.compareTo(first) != 0;
  }
}

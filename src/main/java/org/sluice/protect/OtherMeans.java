package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Means in one table that are those of a column of another: times its rows they are the sum, and a
 * single withheld figure is what the others leave of it.
 */
final class OtherMeans {
  private static final Pattern MEAN =
      Pattern.compile("\\b(?:mean|average|avg|per)\\b", Pattern.CASE_INSENSITIVE);

  private static final BigDecimal FEWEST_DIGITS = BigDecimal.TEN;

  private OtherMeans() {}

  /** What gives hidden figures of some tables back, in words. */
  static Set<String> thatGiveBack(List<Table> tables, List<List<Series>> all) {
    for (int hiding = 0; hiding < tables.size(); hiding++) {
      for (Series column : all.get(hiding)) {
        if (column.mayAddUp() && column.hidden().contains(true)) {
          List<Double> leaves = leaves(tables.get(hiding), column);
          for (int other = 0; other < tables.size(); other++) {
            if (other != hiding && holdsMean(tables.get(other), leaves)) {
              return Set.of("another table of the file holds the mean of a column");
            }
          }
        }
      }
    }
    return Set.of();
  }

  private static List<Double> leaves(Table table, Series column) {
    List<Double> leaves = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      int record = column.records().get(row);
      if (column.isShown(row) && record >= 0 && !table.isMargin(record)) {
        leaves.add(column.value(row));
      }
    }
    return leaves;
  }

  private static boolean holdsMean(Table table, List<Double> leaves) {
    double mean = leaves.stream().mapToDouble(each -> each).average().orElse(Double.NaN);
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; leaves.size() > 1 && record < table.size(); record++) {
        if (table.value(m, record) instanceof CellValue.Shown shown
            && saysMean(table, m, record)
            && isNear(shown.value(), mean)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean saysMean(Table table, int m, int record) {
    if (table.measures().get(m).role() == Role.MEAN
        || MEAN.matcher(table.measures().get(m).name()).find()) {
      return true;
    }
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (MEAN.matcher(table.dimensions().get(d).label(table.category(d, record))).find()) {
        return true;
      }
    }
    return false;
  }

  /** Within half a unit of its last digit, and of enough digits that chance is no likely reason. */
  private static boolean isNear(BigDecimal printed, double mean) {
    double half = 0.5 * Math.pow(10, -Math.max(0, printed.scale()));
    boolean telling = printed.unscaledValue().abs().compareTo(FEWEST_DIGITS.toBigInteger()) >= 0;
    return telling && Math.abs(printed.doubleValue() - mean) <= half * (1 + 1e-9);
  }
}

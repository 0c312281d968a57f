package org.sluice.protect;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Rows and heads of a table of counts that hold a statistic of the others: a mean below a column
 * gives its sum. And cells among figures that were not read, in which such a sum may stand.
 */
final class StatisticRows {
  private static final Pattern STATISTIC =
      Pattern.compile(
          "(?:.*\\b)?(?:mean|average|avg|median|std\\.?|sd|std dev|standard deviation|minimum|maximum"
              + "|range|cyfartaledd|durchschnitt|mittelwert|mittel)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** A label that begins so may be of all rows; {@code age, mean} is of something else. */
  private static final Pattern OF_THE_ROWS =
      Pattern.compile("(?:overall )?(?:mean|average|avg|median)\\b.*", Pattern.CASE_INSENSITIVE);

  /** Names of columns that set each row against all rows, and tell their sum with any of them. */
  private static final Pattern AGAINST_ALL =
      Pattern.compile(
          "(?:deviation|difference|distance|ratio|relative|compared|leave.one.out|rel\\.? ?freq|density"
              + "|all (?:the )?other|elsewhere|rest of|not in)\\b.*"
              + "|(?:mean|average|avg)(?: of (?:all|the|regions?|areas?|years?|sites?|groups?))?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<Role> MIDDLE = EnumSet.of(Role.MEAN, Role.QUANTILE);

  private StatisticRows() {}

  /** What stands beside the counts of a table and may give withheld ones back, in words. */
  static Set<String> in(Table table) {
    if (setsAgainstAll(table)) {
      return Set.of("a column sets each row against all of them, which tells what all are");
    }
    for (int m = 0; m < table.measures().size(); m++) {
      Role role = table.measures().get(m).role();
      boolean additive = role.isCount() || role == Role.SUM;
      if (additive && (holdsStatistic(table, m) || standsAmong(table, m))) {
        return Set.of(
            "a row or a head holds a statistic of the others, which the audit leaves out");
      }
      if (additive && isAnyUnread(table.column(m))) {
        return Set.of("cells that were not read stand among the figures");
      }
    }
    return Set.of();
  }

  /** What is set against all is the count, unless percentages or means stand there as well. */
  private static boolean setsAgainstAll(Table table) {
    boolean counts = false;
    boolean against = false;
    boolean others = false;
    for (Measure measure : table.measures()) {
      boolean own = AGAINST_ALL.matcher(measure.name().strip()).matches();
      against |= own;
      counts |= measure.role().isCount();
      others |= !own && !measure.role().isCount() && !measure.evidence();
    }
    return counts && against && !others;
  }

  /** Whether a figure that was read like the others stands under a label that says otherwise. */
  private static boolean holdsStatistic(Table table, int measure) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      BitSet statistics = new BitSet();
      Dimension dimension = table.dimensions().get(d);
      for (int category = 0; category < dimension.size(); category++) {
        statistics.set(category, STATISTIC.matcher(dimension.label(category)).matches());
      }
      for (int record = 0; record < table.size() && !statistics.isEmpty(); record++) {
        if (statistics.get(table.category(d, record)) && table.column(measure).isShown(record)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a mean or median of its own stands in the columns of a measure. */
  private static boolean standsAmong(Table table, int measure) {
    List<String> columns = table.measures().get(measure).columns();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure other = table.measures().get(m);
      if (MIDDLE.contains(other.role())
          && other.columns().stream().anyMatch(columns::contains)
          && isOfTheRows(table, m)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheRows(Table table, int measure) {
    for (int record = 0; record < table.size(); record++) {
      for (int d = 0; table.column(measure).isShown(record) && d < table.dimensions().size(); d++) {
        String label = table.dimensions().get(d).label(table.category(d, record)).strip();
        if (OF_THE_ROWS.matcher(label).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAnyUnread(Column column) {
    for (int record = 0; record < column.size(); record++) {
      if (column.isUnread(record)) {
        return true;
      }
    }
    return false;
  }
}

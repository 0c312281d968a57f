package org.sluice.protect;

import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
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

  private StatisticRows() {}

  /** What stands beside the counts of a table and may give withheld ones back, in words. */
  static Set<String> in(Table table) {
    for (Dimension dimension : table.dimensions()) {
      if (dimension.hierarchy().categories().stream()
          .anyMatch(label -> STATISTIC.matcher(label).matches())) {
        return Set.of(
            "a row or a head holds a statistic of the others, which the audit leaves out");
      }
    }
    for (int m = 0; m < table.measures().size(); m++) {
      Role role = table.measures().get(m).role();
      if ((role.isCount() || role == Role.SUM) && isAnyUnread(table.column(m))) {
        return Set.of("cells that were not read stand among the figures");
      }
    }
    return Set.of();
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

package org.sluice.protect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.grid.Place;
import org.sluice.table.Table;

/**
 * What an intruder would notice from the figures that stay: columns, rows and tables that are
 * computed from each other. The audit's equations hold those that the reading understood; where one
 * would give a withheld figure back although the audit found it safe, it was not understood.
 */
final class Relations {
  private Relations() {}

  /** What gives withheld figures back, in words; empty where nothing was found. */
  static Set<String> thatGiveBack(List<Table> tables, OtherTables others, Set<Place> withheld) {
    Set<String> found = new TreeSet<>(others.thatTellOf(withheld));
    List<List<Series>> all = tables.stream().map(table -> Series.of(table, withheld)).toList();
    AuditedSums audited = others.audited();
    for (int t = 0; t < tables.size(); t++) {
      Table table = tables.get(t);
      List<Series> series = all.get(t);
      if (series.stream().anyMatch(each -> each.hidden().contains(true))) {
        found.addAll(ColumnRelations.among(series, headsAddUp(table)));
        found.addAll(Proportions.among(series));
        found.addAll(Changes.among(series));
        found.addAll(Windows.among(series));
        found.addAll(Bases.among(series));
        found.addAll(SameThroughout.in(table, series));
        found.addAll(StatisticRows.in(table));
        found.addAll(Departures.in(table, series));
        found.addAll(RiskFalls.in(table, withheld, others.minimum()));
        if (!headsAddUp(table)) {
          found.addAll(RowTotals.among(series));
        }
        found.addAll(RowGroups.among(t, table, series, audited));
      }
    }
    RiskOrder.unknown(tables, withheld).ifPresent(found::add);
    found.addAll(OtherMeans.thatGiveBack(tables, all));
    found.addAll(TableSums.thatGiveBack(tables, all, audited, withheld));
    return found;
  }

  private static boolean headsAddUp(Table table) {
    return table.dimensions().stream()
        .anyMatch(each -> each.columns().isEmpty() && !each.hierarchy().sums().isEmpty());
  }
}

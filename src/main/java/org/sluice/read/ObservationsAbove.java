package org.sluice.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Sheets;
import org.sluice.table.CellValue;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * How many observations stand behind the printed results of a model or test: programs say it in the
 * lines right above, {@code Number of obs = 812}, or test what the table above counts.
 */
final class ObservationsAbove {
  /** Lines between a table and the tests of it. */
  private static final int NEAR = 4;

  private static final Set<Role> TESTS = EnumSet.of(Role.P, Role.STATISTIC);

  private final List<Table> tables;

  private ObservationsAbove(List<Table> tables) {
    this.tables = tables;
  }

  /** The tables, those of printed results with the number behind them where it is told above. */
  static void add(List<Table> tables, Sheets sheets) {
    ObservationsAbove above = new ObservationsAbove(tables);
    for (int i = 1; i < tables.size(); i++) {
      Table table = tables.get(i);
      boolean printed = !sheets.named(table.range().sheet()).extents().isEmpty();
      if (printed && above.isOpen(table)) {
        int at = i;
        above.told(i).ifPresent(n -> tables.set(at, KeyedBases.of(table, n)));
      }
    }
  }

  /** Whether it holds results and neither a count nor such a number. */
  private boolean isOpen(Table table) {
    boolean counts =
        table.measures().stream().anyMatch(each -> each.role().isCount() || RowBases.is(each));
    return !counts && (table.layout() == Layout.MODEL || areTests(table) || isOneMean(table));
  }

  /** A mean with its error, of everybody: those of groups are of fewer each. */
  private static boolean isOneMean(Table table) {
    List<Role> roles = table.measures().stream().map(Measure::role).toList();
    return table.size() == 1 && roles.contains(Role.MEAN) && roles.contains(Role.SE);
  }

  private static boolean isOfPairs(Table table) {
    return table.layout() == Layout.TIDY && table.why().contains(KeyColumn.WHY);
  }

  private static boolean areTests(Table table) {
    return isOfPairs(table) && table.measures().stream().anyMatch(ObservationsAbove::isTest);
  }

  private static boolean isTest(Measure measure) {
    return TESTS.contains(measure.role());
  }

  /** What the nearest lines of names and figures above say, or the table that is tested. */
  private Optional<CellValue> told(int own) {
    boolean tests = areTests(tables.get(own));
    int i = own - 1;
    while (i >= 0 && isOfPairs(tables.get(i)) && isOnPage(i, own)) {
      List<CellValue> told = KeyedBases.toldBy(tables.get(i));
      if (!told.isEmpty()) {
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
      }
      if (tests && !isNear(i, own)) {
        return Optional.empty();
      }
      i--;
    }
    return tests && i >= 0 && isOnPage(i, own) && isNear(i, i + 1)
        ? TestedGroups.greatest(tables.get(i)).map(CellValue.Shown::new)
        : Optional.empty();
  }

  private boolean isOnPage(int i, int own) {
    return tables.get(i).range().sheet().equals(tables.get(own).range().sheet());
  }

  private boolean isNear(int i, int below) {
    return tables.get(below).range().top() - tables.get(i).range().bottom() <= NEAR;
  }
}

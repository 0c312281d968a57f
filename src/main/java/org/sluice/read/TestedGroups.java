package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Layout;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * How many stand behind the p-values of a summary table, which compare its groups: as many as the
 * heads of these state, or no fewer than the greatest count in them.
 */
final class TestedGroups {
  /** A count that is no smaller says enough for any rule. */
  private static final BigDecimal ENOUGH = BigDecimal.valueOf(30);

  private TestedGroups() {}

  /** The table, with that number behind its tests. */
  static Table added(Table table, Block block) {
    List<Integer> tests = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Role role = table.measures().get(m).role();
      boolean test = role == Role.P || role == Role.STATISTIC;
      if (test && table.measures().get(m).units().isEmpty()) {
        tests.add(m);
      }
    }
    if (tests.isEmpty()) {
      return table;
    }
    Optional<BigDecimal> n = stated(table, block);
    if (n.isEmpty() && table.layout() == Layout.SUMMARY) {
      n = greatest(table);
    }
    return n.isEmpty() ? table : with(table, tests, n.get());
  }

  /** The sum of what the heads of counts state, but for that of all together. */
  private static Optional<BigDecimal> stated(Table table, Block block) {
    Set<Integer> columns = new TreeSet<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int r = 0; r < table.size() && table.measures().get(m).role().isCount(); r++) {
        if (table.column(m).isShown(r)) {
          columns.add(table.place(m, r).column());
        }
      }
    }
    long groups = 0;
    long all = 0;
    for (int column : columns) {
      String head = block.head().name(column - block.left());
      List<Long> stated = Notes.stated(head);
      if (stated.size() != 1) {
        return Optional.empty();
      }
      groups += Totals.isTotal(head) ? 0 : stated.get(0);
      all = Math.max(all, stated.get(0));
    }
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(Math.max(groups, all)));
  }

  /** The greatest count of a table, where it is large: no fewer were compared. */
  static Optional<BigDecimal> greatest(Table table) {
    BigDecimal most = BigDecimal.ZERO;
    for (int m = 0; m < table.measures().size(); m++) {
      for (int r = 0; r < table.size() && table.measures().get(m).role() == Role.COUNT; r++) {
        if (table.value(m, r) instanceof CellValue.Shown shown) {
          most = most.max(shown.value());
        }
      }
    }
    return most.compareTo(ENOUGH) >= 0 ? Optional.of(most) : Optional.empty();
  }

  private static Table with(Table table, List<Integer> tests, BigDecimal n) {
    Column.Builder builder = new Column.Builder(table.size());
    for (int r = 0; r < table.size(); r++) {
      builder.add(new CellValue.Shown(n), table.place(tests.get(0), r).column());
    }
    Behind behind = new Behind(table);
    int groups = behind.add("the tests", builder.build(), "the groups tell how many there are");
    for (int m : tests) {
      behind.link(m, groups, "it compares the groups beside it, which tell how many there are");
    }
    return behind.table();
  }
}

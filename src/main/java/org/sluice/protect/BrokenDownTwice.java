package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * Two tables of a file that break the same people down, print their totals in neither, and call
 * things so differently that the audit takes them for different people.
 */
final class BrokenDownTwice {
  private BrokenDownTwice() {}

  /** Figures added up, with the audit's cells of them. */
  private static final class Added {
    private final List<Integer> cells = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    void add(BigDecimal figure, int cell) {
      sum = sum.add(figure);
      cells.add(cell);
    }
  }

  /**
   * Why the categories of a dimension of a table that withholds something may be given back, if
   * they have the same sums in another one, though they are printed in neither.
   */
  static Optional<String> beside(
      List<Table> tables, AuditedSums audited, Set<Integer> withholding) {
    return tables.size() > 1
            && tables.size() <= TableSums.MOST_TABLES
            && isIn(tables, audited, withholding)
        ? Optional.of("another table breaks the same people down, and neither prints their totals")
        : Optional.empty();
  }

  private static boolean isIn(List<Table> tables, AuditedSums audited, Set<Integer> withholding) {
    List<List<Map<String, Added>>> sums = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      sums.add(unprinted(tables.get(t), t, audited));
    }
    for (int hiding : withholding) {
      for (int other = 0; other < tables.size(); other++) {
        for (Map<String, Added> there : sums.get(other)) {
          if (other != hiding
              && sums.get(hiding).stream().anyMatch(own -> agree(own, there, audited))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Two labels and more with the same sums are no chance, and some of them are large; those that
   * the audit knows to be the same give nothing back.
   */
  private static boolean agree(
      Map<String, Added> one, Map<String, Added> other, AuditedSums audited) {
    int same = 0;
    boolean large = false;
    boolean known = true;
    for (Map.Entry<String, Added> sum : one.entrySet()) {
      Added there = other.get(sum.getKey());
      if (there != null) {
        if (there.sum.compareTo(sum.getValue().sum) != 0) {
          return false;
        }
        same++;
        large |= there.sum.doubleValue() >= TableSums.SMALLEST_SUM;
        known &= audited.areEqual(sum.getValue().cells, there.cells);
      }
    }
    return same > 1 && large && !known;
  }

  /** For each count and dimension the sums of the categories whose totals are not printed. */
  private static List<Map<String, Added>> unprinted(Table table, int t, AuditedSums audited) {
    List<Map<String, Added>> all = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int d = 0; d < table.dimensions().size() && table.dimensions().size() > 1; d++) {
        if (table.measures().get(m).role().isCount()) {
          all.add(unprinted(table, t, m, d, audited));
        }
      }
    }
    if (table.dimensions().size() == 1) {
      all.add(acrossMeasures(table, t, audited));
    }
    return all;
  }

  /** What the counts of each row add up to, where they stand side by side as measures. */
  private static Map<String, Added> acrossMeasures(Table table, int t, AuditedSums audited) {
    Map<String, Added> sums = new HashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (table.measures().get(m).role().isCount()
            && table.value(m, record) instanceof CellValue.Shown shown) {
          String label = table.dimensions().get(0).label(table.category(0, record));
          sums.computeIfAbsent(label, row -> new Added())
              .add(shown.value(), audited.cell(t, m, record));
        }
      }
    }
    return sums;
  }

  private static Map<String, Added> unprinted(
      Table table, int t, int m, int d, AuditedSums audited) {
    Map<String, Added> sums = new HashMap<>();
    Set<String> printed = new HashSet<>();
    for (int record = 0; record < table.size(); record++) {
      String label = table.dimensions().get(d).label(table.category(d, record));
      boolean leaf = true;
      boolean total = true;
      for (int other = 0; other < table.dimensions().size(); other++) {
        boolean isTotal =
            table.dimensions().get(other).hierarchy().isTotal(table.category(other, record));
        leaf &= other == d || !isTotal;
        total &= other == d || isTotal;
      }
      if (total) {
        printed.add(label);
      } else if (leaf && table.value(m, record) instanceof CellValue.Shown shown) {
        sums.computeIfAbsent(label, row -> new Added())
            .add(shown.value(), audited.cell(t, m, record));
      }
    }
    sums.keySet().removeAll(printed);
    return sums;
  }
}

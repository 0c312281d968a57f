package org.sluice.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.grid.Place;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * Sums between the tables of one file that the audit's equations leave out: one table is the sum of
 * two others cell by cell, or what a column adds up to stands in another table, or is what a column
 * there adds up to as well.
 */
final class TableSums {
  static final int MOST_TABLES = 20;

  /** Smaller sums are equal by chance too often. */
  static final double SMALLEST_SUM = 20;

  private static final int FEWEST_CELLS = 3;

  private TableSums() {}

  /**
   * What gives withheld figures back, in words; empty where nothing was found.
   *
   * @param series of each table
   */
  static Set<String> thatGiveBack(
      List<Table> tables, List<List<Series>> series, AuditedSums audited, Set<Place> withheld) {
    Set<String> found = new TreeSet<>();
    if (tables.size() < 2 || tables.size() > MOST_TABLES) {
      return found;
    }
    for (int one = 0; one < series.size(); one++) {
      for (int other = 0; other < series.size(); other++) {
        if (one != other && isSumKnown(one, other, series, audited)) {
          found.add("another table holds what a column adds up to, which the audit leaves out");
        }
      }
    }
    if (isSumOfTables(tables, withheld)) {
      found.add("a table is the sum of two others, which the audit leaves out");
    }
    return found;
  }

  /**
   * Whether a column with withheld figures adds up to a figure, or a column's sum, over there that
   * the audit does not know to be the same.
   */
  private static boolean isSumKnown(
      int hiding, int other, List<List<Series>> series, AuditedSums audited) {
    Map<Double, Set<List<Integer>>> known = new HashMap<>();
    for (Series each : series.get(other)) {
      List<Integer> cells = audited.cells(other, each);
      if (each.mayAddUp()) {
        for (int row = 0; row < each.size(); row++) {
          int cell = audited.cell(other, each.measure(), each.records().get(row));
          known.computeIfAbsent(each.value(row), sum -> new HashSet<>()).add(List.of(cell));
        }
        known.computeIfAbsent(sum(each), sum -> new HashSet<>()).add(cells);
      }
    }
    return series.get(hiding).stream()
        .filter(each -> each.mayAddUp() && each.hidden().contains(true) && each.size() > 1)
        .filter(each -> sum(each) >= SMALLEST_SUM)
        .anyMatch(
            each ->
                known.getOrDefault(sum(each), Set.of()).stream()
                    .anyMatch(there -> !audited.areEqual(audited.cells(hiding, each), there)));
  }

  private static double sum(Series series) {
    double sum = 0;
    for (int row = 0; row < series.size(); row++) {
      sum += series.isShown(row) ? series.value(row) : 0;
    }
    return sum;
  }

  private static boolean isSumOfTables(List<Table> tables, Set<Place> withheld) {
    List<Map<List<String>, Double>> cells = new ArrayList<>();
    List<Set<List<String>>> hidden = new ArrayList<>();
    for (Table table : tables) {
      Map<List<String>, Double> shown = new HashMap<>();
      Set<List<String>> own = new HashSet<>();
      gather(table, withheld, shown, own);
      cells.add(shown);
      hidden.add(own);
    }
    for (int whole = 0; whole < cells.size(); whole++) {
      for (int one = 0; one < cells.size(); one++) {
        for (int other = one + 1; other < cells.size(); other++) {
          boolean hides =
              !hidden.get(whole).isEmpty()
                  || !hidden.get(one).isEmpty()
                  || !hidden.get(other).isEmpty();
          if (hides && whole != one && whole != other) {
            if (addUp(cells.get(whole), cells.get(one), cells.get(other))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean addUp(
      Map<List<String>, Double> whole,
      Map<List<String>, Double> one,
      Map<List<String>, Double> two) {
    int agree = 0;
    for (Map.Entry<List<String>, Double> cell : whole.entrySet()) {
      Double first = one.get(cell.getKey());
      Double second = two.get(cell.getKey());
      if (first != null && second != null) {
        if (first + second != cell.getValue()) {
          return false;
        }
        agree += first > 0 && second > 0 ? 1 : 0;
      }
    }
    return agree >= FEWEST_CELLS;
  }

  /** The counts of a table by their labels; the name of a measure that is not alone is a label. */
  private static void gather(
      Table table, Set<Place> withheld, Map<List<String>, Double> shown, Set<List<String>> hidden) {
    long counts = table.measures().stream().filter(each -> each.role().isCount()).count();
    for (int m = 0; m < table.measures().size(); m++) {
      Column column = table.column(m);
      for (int record = 0; record < table.size(); record++) {
        if (table.measures().get(m).role().isCount() && column.isShown(record)) {
          List<String> labels = new ArrayList<>();
          if (counts > 1) {
            labels.add(table.measures().get(m).name());
          }
          for (int d = 0; d < table.dimensions().size(); d++) {
            labels.add(table.dimensions().get(d).label(table.category(d, record)));
          }
          labels.sort(String::compareTo);
          shown.put(labels, column.approximate(record));
          if (withheld.contains(table.place(m, record))) {
            hidden.add(labels);
          }
        }
      }
    }
  }
}

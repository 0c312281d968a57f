package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * Sums between the tables of one file that the audit's equations leave out: one table is the sum of
 * two others cell by cell, or what a column adds up to stands in another table, or is what a column
 * there adds up to as well.
 */
final class TableSums {
  private static final int MOST_TABLES = 20;

  /** Smaller sums are equal by chance too often. */
  private static final double SMALLEST_SUM = 20;

  private static final int FEWEST_CELLS = 3;

  private TableSums() {}

  /**
   * What gives withheld figures back, in words; empty where nothing was found.
   *
   * @param series of each table
   */
  static Set<String> thatGiveBack(
      List<Table> tables, List<List<Series>> series, Set<Place> withheld) {
    Set<String> found = new TreeSet<>();
    if (tables.size() < 2 || tables.size() > MOST_TABLES) {
      return found;
    }
    for (int one = 0; one < series.size(); one++) {
      for (int other = 0; other < series.size(); other++) {
        if (one != other && isSumKnown(series.get(one), series.get(other))) {
          found.add("another table holds what a column adds up to, which the audit leaves out");
        }
      }
    }
    if (isBrokenDownElsewhere(tables, withheld)) {
      found.add("another table breaks the same people down, and neither prints their totals");
    }
    if (isSumOfTables(tables, withheld)) {
      found.add("a table is the sum of two others, which the audit leaves out");
    }
    return found;
  }

  /** Whether a column with withheld figures adds up to a figure, or a column's sum, over there. */
  private static boolean isSumKnown(List<Series> hiding, List<Series> other) {
    Set<Double> known = new HashSet<>();
    for (Series each : other) {
      if (each.mayAddUp()) {
        known.addAll(each.values());
        known.add(sum(each));
      }
    }
    return hiding.stream()
        .filter(each -> each.mayAddUp() && each.hidden().contains(true) && each.size() > 1)
        .map(TableSums::sum)
        .anyMatch(sum -> sum >= SMALLEST_SUM && known.contains(sum));
  }

  /**
   * Whether the categories of a dimension of a table that withholds something have the same sums in
   * another one, though they are printed in neither: then the one gives what the other hides.
   */
  private static boolean isBrokenDownElsewhere(List<Table> tables, Set<Place> withheld) {
    List<List<Map<String, BigDecimal>>> sums = tables.stream().map(TableSums::unprinted).toList();
    for (int hiding = 0; hiding < tables.size(); hiding++) {
      if (!Relations.holdsAny(tables.get(hiding), withheld)) {
        continue;
      }
      for (int other = 0; other < tables.size(); other++) {
        for (Map<String, BigDecimal> there : sums.get(other)) {
          if (other != hiding && sums.get(hiding).stream().anyMatch(own -> agree(own, there))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Two labels and more with the same sums are no chance, and some of them are large. */
  private static boolean agree(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
    int same = 0;
    boolean large = false;
    for (Map.Entry<String, BigDecimal> sum : one.entrySet()) {
      BigDecimal there = other.get(sum.getKey());
      if (there != null) {
        if (there.compareTo(sum.getValue()) != 0) {
          return false;
        }
        same++;
        large |= there.doubleValue() >= SMALLEST_SUM;
      }
    }
    return same > 1 && large;
  }

  /** For each count and dimension the sums of the categories whose totals are not printed. */
  private static List<Map<String, BigDecimal>> unprinted(Table table) {
    List<Map<String, BigDecimal>> all = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int d = 0; d < table.dimensions().size() && table.dimensions().size() > 1; d++) {
        if (table.measures().get(m).role().isCount()) {
          all.add(unprinted(table, m, d));
        }
      }
    }
    if (table.dimensions().size() == 1) {
      all.add(acrossMeasures(table));
    }
    return all;
  }

  /** What the counts of each row add up to, where they stand side by side as measures. */
  private static Map<String, BigDecimal> acrossMeasures(Table table) {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (table.measures().get(m).role().isCount()
            && table.value(m, record) instanceof CellValue.Shown shown) {
          String label = table.dimensions().get(0).label(table.category(0, record));
          sums.merge(label, shown.value(), BigDecimal::add);
        }
      }
    }
    return sums;
  }

  private static Map<String, BigDecimal> unprinted(Table table, int m, int d) {
    Map<String, BigDecimal> sums = new HashMap<>();
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
        sums.merge(label, shown.value(), BigDecimal::add);
      }
    }
    sums.keySet().removeAll(printed);
    return sums;
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

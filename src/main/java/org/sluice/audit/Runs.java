package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Rows that are the sum of rows that stand together, though no name says so: a region between its
 * areas, quarters below their months, or a list of regions beside one of areas. Whoever knows the
 * country sees the sum in the copy. A sum that holds only by chance costs a cell and never a proof:
 * whatever stays possible under one sum more is possible without it.
 */
final class Runs {
  private static final int MOST_ROWS = 300;
  private static final int MOST_TABLES = 20;

  /** Of a list beside a finer one this part of the rows must be sums; fewer are chance. */
  private static final int PART = 2;

  /** What cells that are not all shown come to: less than anything. */
  private static final BigDecimal UNTOLD = BigDecimal.valueOf(Long.MIN_VALUE);

  private static final Comparator<Map<String, String>> ORDER = Comparator.comparing(Map::toString);

  private final Gathering gathering;

  Runs(Gathering gathering) {
    this.gathering = gathering;
  }

  /** The cells of a category, by the labels of the others that it is broken down by. */
  private record Row(int category, String label, Map<Map<String, String>, List<Integer>> cells) {}

  void gather() {
    int tables = gathering.tables.size();
    for (int t = 0; t < tables && tables <= MOST_TABLES; t++) {
      for (int m = 0; m < gathering.index[t].length; m++) {
        if (isCount(t, m)) {
          for (int d = 0; d < gathering.tables.get(t).dimensions().size(); d++) {
            Hierarchy known = gathering.tables.get(t).dimensions().get(d).hierarchy();
            gatherWithin(rows(t, m, d, others(t, d)), known);
            gatherBetween(t, m, d);
          }
        }
      }
    }
  }

  private boolean isCount(int t, int m) {
    int family = gathering.familyOf(t, m);
    return family >= 0
        && gathering.families.get(family).count()
        && gathering.families.get(family).whole();
  }

  private Set<String> others(int t, int d) {
    Set<String> names = new HashSet<>();
    List<Dimension> dimensions = gathering.tables.get(t).dimensions();
    for (int other = 0; other < dimensions.size(); other++) {
      if (other != d) {
        names.add(Links.name(dimensions.get(other)));
      }
    }
    return names;
  }

  /** The rows of a table along a dimension, broken down by the dimensions of these names. */
  private List<Row> rows(int t, int m, int d, Set<String> by) {
    Table table = gathering.tables.get(t);
    List<Row> rows = new ArrayList<>();
    Dimension along = table.dimensions().get(d);
    if (along.size() > MOST_ROWS) {
      return rows;
    }
    for (int category = 0; category < along.size(); category++) {
      String label = along.label(category).strip().toLowerCase(Locale.ROOT);
      rows.add(new Row(category, label, new TreeMap<>(ORDER)));
    }
    for (int record = 0; record < table.size(); record++) {
      if (gathering.cube(t).first(record) == record && isBrokenDown(table, d, by, record)) {
        Map<String, String> labels = new TreeMap<>();
        for (int other = 0; other < table.dimensions().size(); other++) {
          Dimension dimension = table.dimensions().get(other);
          if (other != d && by.contains(Links.name(dimension))) {
            labels.put(
                Links.name(dimension), dimension.label(table.category(other, record)).strip());
          }
        }
        rows.get(table.category(d, record))
            .cells()
            .computeIfAbsent(labels, key -> new ArrayList<>())
            .add(cell(t, m, record));
      }
    }
    rows.removeIf(row -> row.cells().isEmpty());
    return rows;
  }

  /** The cell of a record; where rows of the same columns are of two measures, of that one. */
  private int cell(int t, int m, int record) {
    List<Measure> measures = gathering.tables.get(t).measures();
    for (int n = 0; n < measures.size(); n++) {
      if (n != m
          && isCount(t, n)
          && measures.get(n).columns().equals(measures.get(m).columns())
          && gathering.value(new Spot(t, n, record)) instanceof CellValue.Shown) {
        return gathering.index[t][n][record];
      }
    }
    return gathering.index[t][m][record];
  }

  /** Whether a record is no total along the dimension, nor of those that are summed over. */
  private static boolean isBrokenDown(Table table, int d, Set<String> by, int record) {
    for (int other = 0; other < table.dimensions().size(); other++) {
      Dimension dimension = table.dimensions().get(other);
      boolean mayBeTotal = other != d && by.contains(Links.name(dimension));
      if (!mayBeTotal && dimension.hierarchy().isTotal(table.category(other, record))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Subtotals before or after their parts, then those of what is left. Rows that add up to a known
   * total hold none of each other.
   */
  private void gatherWithin(List<Row> rows, Hierarchy known) {
    List<Row> open = new ArrayList<>(rows);
    Set<Row> parts = new HashSet<>();
    do {
      open.removeAll(parts);
      parts.clear();
      for (int at = 0; at < open.size(); at++) {
        for (int step : new int[] {1, -1}) {
          List<Row> run = run(open, at, step);
          if (!run.isEmpty() && !areParts(open.get(at), run.get(0), known)) {
            link(open.get(at), run);
            parts.addAll(run);
          }
        }
      }
    } while (!parts.isEmpty() && open.size() > 2);
  }

  private static boolean areParts(Row one, Row other, Hierarchy known) {
    return known.sums().stream()
        .anyMatch(
            sum -> sum.parts().contains(one.category()) && sum.parts().contains(other.category()));
  }

  /** The rows next to one that add up to it, two at least; none where none do. */
  private List<Row> run(List<Row> rows, int at, int step) {
    List<Row> run = new ArrayList<>();
    for (int next = at + step; next >= 0 && next < rows.size(); next += step) {
      run.add(rows.get(next));
      int order = compare(rows.get(at), run);
      if (order == 0 && somethings(run) > 1) {
        return run;
      }
      if (order > 0) {
        return List.of();
      }
    }
    return List.of();
  }

  /** How many of some rows are not nothing throughout. */
  private long somethings(List<Row> run) {
    return run.stream()
        .filter(row -> row.cells().values().stream().anyMatch(cells -> sum(cells).signum() > 0))
        .count();
  }

  /** A list of the same count whose rows are sums of this table's. */
  private void gatherBetween(int t, int m, int d) {
    for (int other = 0; other < gathering.tables.size(); other++) {
      for (int n = 0; n < gathering.index[other].length; n++) {
        boolean same = other != t && gathering.familyOf(other, n) == gathering.familyOf(t, m);
        for (int e = 0; same && e < gathering.tables.get(other).dimensions().size(); e++) {
          Set<String> by = others(other, e);
          if (others(t, d).containsAll(by)) {
            linkCoarser(rows(other, n, e, by), rows(t, m, d, by));
          }
        }
      }
    }
  }

  /** Rows that both have by the same name are compared by it, and are no sums of others. */
  private void linkCoarser(List<Row> coarse, List<Row> fine) {
    coarse.removeIf(row -> fine.stream().anyMatch(other -> other.label().equals(row.label())));
    List<Row> sums = new ArrayList<>();
    List<List<Row>> runs = new ArrayList<>();
    int from = 0;
    for (Row row : coarse) {
      for (int start = from; start < fine.size(); start++) {
        List<Row> run = runFrom(row, fine, start);
        if (!run.isEmpty()) {
          sums.add(row);
          runs.add(run);
          from = start + run.size();
          break;
        }
      }
    }
    if (sums.size() * PART >= coarse.size()) {
      for (int i = 0; i < sums.size(); i++) {
        link(sums.get(i), runs.get(i));
      }
    }
  }

  private List<Row> runFrom(Row row, List<Row> fine, int start) {
    List<Row> run = new ArrayList<>();
    for (int next = start; next < fine.size(); next++) {
      run.add(fine.get(next));
      int order = compare(row, run);
      boolean isSum =
          somethings(run) > 1 || run.get(0).cells().values().stream().anyMatch(c -> c.size() > 1);
      if (order == 0 && isSum) {
        return run;
      }
      if (order > 0) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * How the sum of rows compares with a row: 0 where it is the same everywhere and something
   * somewhere, more than that where it exceeds the row or cannot be told, and less where it falls
   * short.
   */
  private int compare(Row row, List<Row> run) {
    boolean falls = false;
    boolean isSomething = false;
    for (Map.Entry<Map<String, String>, List<Integer>> cell : row.cells().entrySet()) {
      BigDecimal whole = sum(cell.getValue());
      BigDecimal sum = BigDecimal.ZERO;
      for (Row part : run) {
        sum = sum.add(sum(part.cells().getOrDefault(cell.getKey(), List.of())));
      }
      if (whole.signum() < 0 || sum.compareTo(whole) > 0) {
        return 1;
      }
      falls |= sum.compareTo(whole) < 0;
      isSomething |= whole.signum() > 0;
    }
    return isSomething && !falls ? 0 : -1;
  }

  /** What cells show together. */
  private BigDecimal sum(List<Integer> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int cell : cells) {
      BigDecimal figure = gathering.figure(cell).orElse(UNTOLD);
      if (figure.signum() < 0) {
        return UNTOLD;
      }
      sum = sum.add(figure);
    }
    return sum;
  }

  private void link(Row total, List<Row> run) {
    total
        .cells()
        .forEach(
            (labels, cells) -> {
              List<Integer> parts = new ArrayList<>();
              run.forEach(row -> parts.addAll(row.cells().getOrDefault(labels, List.of())));
              if (cells.size() == 1 && !parts.isEmpty() && !parts.contains(cells.get(0))) {
                gathering.add(new Equation(cells.get(0), parts), false, BigDecimal.ZERO);
              }
            });
  }
}

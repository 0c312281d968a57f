package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Finds equations between two tables of a file: one lists by itself what the rows of the other add
 * up to, or repeats one of its columns, under another name. Every row that both show must agree,
 * and the figures must be large enough together that chance is no likely reason.
 */
final class RowSums {
  private static final int FEWEST_ROWS = 2;

  /** Together the compared figures have this many digits, and those of the attempts on top. */
  private static final double FEWEST_DIGITS = 2.5;

  private static final int MOST_FIGURES = 20_000;
  private static final int MOST_COLUMNS = 200;

  /** So many figures are kept by their labels; what more there are is sorted anew each time. */
  private static final int MOST_KEPT = 4_000_000;

  /**
   * Rows along a dimension.
   *
   * @param t the number of the table
   * @param d the number of the dimension
   */
  private record Along(int t, int d) {}

  private final Gathering gathering;
  private final Map<Along, List<Map<String, List<Integer>>>> kept = new HashMap<>();
  private int room = MOST_KEPT;

  RowSums(Gathering gathering) {
    this.gathering = gathering;
  }

  void gather() {
    int tables = gathering.tables.size();
    for (int listed = 0; tables <= MOST_COLUMNS && listed < tables; listed++) {
      for (int d = 0; d < gathering.tables.get(listed).dimensions().size(); d++) {
        for (int other = 0; other < tables; other++) {
          if (other != listed) {
            compare(listed, d, other);
          }
        }
      }
    }
  }

  private void compare(int listed, int along, int other) {
    List<Map<String, List<Integer>>> candidates = new ArrayList<>();
    for (int d = 0; d < gathering.tables.get(other).dimensions().size(); d++) {
      candidates.addAll(columns(other, d));
    }
    List<Map<String, List<Integer>>> totals = columns(listed, along);
    for (Map<String, List<Integer>> column : totals) {
      boolean single = column.values().stream().allMatch(cells -> cells.size() == 1);
      for (Map<String, List<Integer>> parts : candidates) {
        if (single && agree(column, parts, totals.size() * candidates.size())) {
          link(column, parts);
        }
      }
    }
  }

  /** By label the cells of each column along a dimension, and of all columns together. */
  private List<Map<String, List<Integer>>> columns(int t, int d) {
    Table table = gathering.tables.get(t);
    long figures = (long) table.size() * table.measures().size();
    if (figures > MOST_FIGURES) {
      return List.of();
    }
    Along along = new Along(t, d);
    List<Map<String, List<Integer>>> before = kept.get(along);
    if (before != null) {
      return before;
    }
    List<Map<String, List<Integer>>> columns = sorted(table, t, d);
    if (figures <= room) {
      room -= (int) figures;
      kept.put(along, columns);
    }
    return columns;
  }

  private List<Map<String, List<Integer>>> sorted(Table table, int t, int d) {
    Map<String, List<Integer>> together = new TreeMap<>();
    Map<String, Map<String, List<Integer>>> byHead = new TreeMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size() && gathering.isWhole(t, m); record++) {
        int cell = gathering.index[t][m][record];
        int category = table.category(d, record);
        if (table.dimensions().get(d).hierarchy().isTotal(category)) {
          continue;
        }
        String label = Dimension.plain(table.dimensions().get(d).label(category));
        byHead
            .computeIfAbsent(head(table, m, d, record), head -> new TreeMap<>())
            .computeIfAbsent(label, row -> new ArrayList<>())
            .add(cell);
        if (!table.isMargin(record, other -> other != d)) {
          together.computeIfAbsent(label, row -> new ArrayList<>()).add(cell);
        }
      }
    }
    List<Map<String, List<Integer>>> columns = new ArrayList<>(byHead.values());
    if (columns.size() > 1) {
      columns.add(together);
    }
    return columns.size() > MOST_COLUMNS ? List.of(together) : columns;
  }

  private static String head(Table table, int m, int d, int record) {
    StringBuilder head = new StringBuilder().append(m);
    for (int other = 0; other < table.dimensions().size(); other++) {
      head.append(' ').append(other == d ? -1 : table.category(other, record));
    }
    return head.toString();
  }

  private boolean agree(
      Map<String, List<Integer>> listed, Map<String, List<Integer>> parts, int attempts) {
    int rows = 0;
    double digits = 0;
    for (Map.Entry<String, List<Integer>> row : listed.entrySet()) {
      Optional<BigDecimal> one = gathering.sum(row.getValue());
      Optional<BigDecimal> other =
          Optional.ofNullable(parts.get(row.getKey())).flatMap(gathering::sum);
      if (one.isPresent() && other.isPresent()) {
        if (one.get().compareTo(other.get()) != 0) {
          return false;
        }
        rows++;
        digits += Math.log10(Math.max(1, one.get().doubleValue()));
      }
    }
    return rows >= FEWEST_ROWS && digits >= FEWEST_DIGITS + Math.log10(attempts);
  }

  private void link(Map<String, List<Integer>> listed, Map<String, List<Integer>> parts) {
    listed.forEach(
        (label, total) -> {
          List<Integer> cells = parts.getOrDefault(label, List.of());
          if (!cells.isEmpty() && !cells.contains(total.get(0))) {
            gathering.add(new Equation(total.get(0), cells), false, BigDecimal.ZERO);
          }
        });
  }
}

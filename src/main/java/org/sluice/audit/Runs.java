package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Rows that are the sum of rows that stand together, though no name says so: whoever knows the
 * country sees the sum in the copy. A sum that holds only by chance costs a cell and never a proof:
 * whatever stays possible under one sum more is possible without it.
 */
final class Runs {
  private static final int MOST_TABLES = 20;
  private static final int MOST_ROWS = 300;

  /** So many columns tell of nearly all rows that they are no sums. */
  private static final int FEW_COLUMNS = 16;

  /** Where figures of so many digits together agree, no other pair of rows does. */
  private static final double DIGITS_BEYOND_CHANCE = 5;

  private final Gathering gathering;
  private final Map<List<Object>, List<Row>> rows = new HashMap<>();
  private final Map<List<Integer>, Integer> unprinted = new HashMap<>();

  Runs(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Whether the file has few enough tables to look for runs. */
  boolean areFewTables() {
    return gathering.tables.size() <= MOST_TABLES;
  }

  /** Whether a measure holds counts that may be in sums. */
  boolean areCounts(int t, int m) {
    return gathering.isWhole(t, m) && gathering.families.get(gathering.familyOf(t, m)).count();
  }

  /** The names of the dimensions of a part of a table but one; -1 for all of them. */
  Set<String> others(Part part, int d) {
    Set<String> names = new HashSet<>();
    for (int other = 0; other < gathering.tables.get(part.table()).dimensions().size(); other++) {
      if (other != d && other != part.dimension()) {
        names.add(gathering.names.name(part.table(), other));
      }
    }
    return names;
  }

  /**
   * The rows of a part of a table along a dimension that are no totals in it, broken down by the
   * dimensions of these names; none where there are too many.
   */
  List<Row> rows(Part part, int d, Set<String> by) {
    if (gathering.tables.size() == 1) {
      return rowsAnew(part, d, by, Integer.MAX_VALUE);
    }
    return rows.computeIfAbsent(
        List.of(part, d, Set.copyOf(by)), key -> rowsAnew(part, d, by, Integer.MAX_VALUE));
  }

  /** The same rows with no more than a few columns, those that come first in the table. */
  List<Row> someOf(Part part, int d, Set<String> by) {
    List<String> names = gathering.names.of(part.table());
    boolean isEachNamedOnce = Set.copyOf(names).size() == names.size();
    return rowsAnew(part, d, by, isEachNamedOnce ? FEW_COLUMNS : Integer.MAX_VALUE);
  }

  private List<Row> rowsAnew(Part part, int d, Set<String> by, int mostColumns) {
    Table table = gathering.tables.get(part.table());
    Dimension along = table.dimensions().get(d);
    if (along.size() > MOST_ROWS) {
      return List.of();
    }
    List<Map<String, List<Integer>>> cells = new ArrayList<>();
    for (int category = 0; category < along.size(); category++) {
      cells.add(new TreeMap<>());
    }
    LabelCodes codes = new LabelCodes(gathering, part.table(), by, d);
    Map<Long, String> columns = new HashMap<>();
    for (int record = 0; record < table.size(); record++) {
      if (isIn(part, record)) {
        long code = codes.of(record);
        String column = columns.get(code);
        if (column == null && columns.size() < mostColumns) {
          column = labels(part.table(), record, by, d);
          columns.put(code, column);
        }
        if (column != null) {
          cells
              .get(table.category(d, record))
              .computeIfAbsent(column, key -> new ArrayList<>(1))
              .add(cell(part.table(), part.measure(), record));
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int category = 0; category < along.size(); category++) {
      if (!cells.get(category).isEmpty()) {
        rows.add(row(category, Dimension.plain(along.label(category)), cells.get(category)));
      }
    }
    return rows;
  }

  /** All of a part of a table that is no total as one row, broken down by these dimensions. */
  Row whole(Part part, Set<String> by) {
    Table table = gathering.tables.get(part.table());
    Map<String, List<Integer>> cells = new TreeMap<>();
    for (int record = 0; record < table.size(); record++) {
      if (isIn(part, record)) {
        cells
            .computeIfAbsent(labels(part.table(), record, by, -1), key -> new ArrayList<>())
            .add(cell(part.table(), part.measure(), record));
      }
    }
    return row(-1, "", cells);
  }

  private boolean isIn(Part part, int record) {
    Table table = gathering.tables.get(part.table());
    return gathering.cube(part.table()).first(record) == record
        && !table.isMargin(record)
        && (part.isAll() || table.category(part.dimension(), record) == part.category());
  }

  /**
   * The labels of a record in the dimensions of these names but one, those for everybody left out.
   */
  private String labels(int t, int record, Set<String> by, int but) {
    Table table = gathering.tables.get(t);
    Map<String, String> labels = new TreeMap<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (d != but && by.contains(gathering.names.name(t, d))) {
        gathering.label(labels, t, d, table.category(d, record));
      }
    }
    return labels.toString();
  }

  private Row row(int category, String label, Map<String, List<Integer>> cells) {
    Map<String, Optional<BigDecimal>> sums = new HashMap<>();
    cells.forEach((labels, each) -> sums.put(labels, sum(each)));
    return new Row(category, label, cells, sums);
  }

  private Optional<BigDecimal> sum(List<Integer> cells) {
    boolean areCounts =
        cells.stream().noneMatch(c -> gathering.figure(c).filter(f -> f.signum() < 0).isPresent());
    return areCounts ? gathering.sum(cells) : Optional.empty();
  }

  /** The cell of a record; where rows of the same columns are of two measures, of that one. */
  private int cell(int t, int m, int record) {
    List<Measure> measures = gathering.tables.get(t).measures();
    for (int n = 0; n < measures.size(); n++) {
      if (n != m
          && areCounts(t, n)
          && measures.get(n).columns().equals(measures.get(m).columns())
          && gathering.value(new Spot(t, n, record)) instanceof CellValue.Shown) {
        return gathering.index[t][n][record];
      }
    }
    return gathering.index[t][m][record];
  }

  /**
   * Makes a row the sum of others, cell by cell. A sum below the minimum is left out where the rest
   * of the row may agree by chance: it and its parts are all withheld, and who does not know of it
   * may not be told that the total is at least as much as it has parts.
   */
  void link(Row total, List<Row> parts) {
    BigDecimal minimum = BigDecimal.valueOf(gathering.knowledge.minimum());
    boolean isSure =
        total.sums().values().stream()
                .flatMap(Optional::stream)
                .filter(sum -> sum.compareTo(minimum) >= 0)
                .mapToDouble(sum -> Math.log10(Math.max(1, sum.doubleValue())))
                .sum()
            >= DIGITS_BEYOND_CHANCE;
    boolean isWhole = true;
    for (Map.Entry<String, List<Integer>> line : total.cells().entrySet()) {
      boolean isShown =
          isSure || total.sum(line.getKey()).filter(sum -> sum.compareTo(minimum) >= 0).isPresent();
      isWhole &= isShown;
      if (isShown) {
        add(line.getValue(), cells(parts, line.getKey()));
      }
    }
    if (!isWhole && total.total().filter(sum -> sum.compareTo(minimum) >= 0).isPresent()) {
      add(
          total.cells().values().stream().flatMap(List::stream).toList(),
          total.cells().keySet().stream().flatMap(each -> cells(parts, each).stream()).toList());
    }
  }

  private static List<Integer> cells(List<Row> rows, String labels) {
    return rows.stream().flatMap(row -> row.cells(labels).stream()).toList();
  }

  private void add(List<Integer> total, List<Integer> parts) {
    if (!parts.isEmpty() && total.stream().noneMatch(parts::contains)) {
      gathering.add(new Equation(total(total), parts), false, BigDecimal.ZERO);
    }
  }

  /** The cell that these add up to: the one, or a total that is printed nowhere. */
  private int total(List<Integer> cells) {
    return cells.size() == 1
        ? cells.get(0)
        : unprinted.computeIfAbsent(
            cells,
            parts -> {
              int total = gathering.addUnprinted(parts.get(0));
              gathering.add(new Equation(total, parts), false, BigDecimal.ZERO);
              return total;
            });
  }
}

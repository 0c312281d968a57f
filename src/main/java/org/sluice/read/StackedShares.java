package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Percentages that stand below the counts they are made of, as programs print cross-tabulations:
 * each is of the total of its row, of its column or of all, whichever its figures agree with. That
 * total becomes a measure without columns of its own, as those of {@link RowBases} do.
 */
final class StackedShares {
  private static final int FEWEST = 2;

  /** What a share may be of: the greatest count of a line, which is its total, or their sum. */
  private enum Whole {
    ROW_TOTAL,
    COLUMN_TOTAL,
    TOTAL,
    ROW_SUM,
    COLUMN_SUM,
    SUM;

    boolean isSum() {
      return compareTo(ROW_SUM) >= 0;
    }
  }

  private final Table table;
  private final Map<List<Integer>, Double> counts = new HashMap<>();
  private final Map<List<Integer>, Double> totals = new HashMap<>();
  private final Map<List<Integer>, Double> sums = new HashMap<>();

  private StackedShares(Table table, int count) {
    this.table = table;
    for (int r = 0; r < table.size(); r++) {
      if (table.column(count).isShown(r)) {
        double value = table.column(count).approximate(r);
        counts.put(cell(r), value);
        for (List<Integer> line : List.of(row(r), column(r), List.<Integer>of())) {
          totals.merge(line, value, Math::max);
          sums.merge(line, value, Double::sum);
        }
      }
    }
  }

  /** The table, with what stands behind the percentages below its counts. */
  static Table added(Table table) {
    List<Integer> found = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role() == Role.COUNT) {
        found.add(m);
      }
    }
    boolean stacked = table.layout() == Layout.CROSSTAB && table.why().contains(KeyColumn.WHY);
    return stacked && found.size() == 1 ? new StackedShares(table, found.get(0)).linked() : table;
  }

  private Table linked() {
    Behind behind = new Behind(table);
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      boolean open = measure.role().isShare() && measure.units().isEmpty();
      Optional<Whole> whole = open ? whole(m) : Optional.empty();
      if (whole.isPresent()) {
        Column total = column(m, whole.get());
        int n = behind.add(measure.name(), total, "the counts above tell how many there are");
        behind.link(m, n, "the counts above it tell how many stand behind it");
      }
    }
    return behind.table();
  }

  /** What all percentages of a measure are of. */
  private Optional<Whole> whole(int measure) {
    for (Whole whole : Whole.values()) {
      if (fits(measure, whole)) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  private boolean fits(int measure, Whole whole) {
    Column column = table.column(measure);
    double per = table.measures().get(measure).per().doubleValue();
    int fit = 0;
    for (int r = 0; r < table.size(); r++) {
      Double count = counts.get(cell(r));
      if (column.isShown(r) && count != null) {
        if (Double.isNaN(below(measure, r, whole))) {
          return false;
        }
        fit += count > 0 && column.approximate(r) < per ? 1 : 0;
      }
    }
    return fit >= FEWEST;
  }

  /** What a share is of; beside a line's total programs also print which part of all it is. */
  private double below(int measure, int record, Whole whole) {
    double line = of(record, whole);
    Double count = counts.get(cell(record));
    double all = of(record, whole.isSum() ? Whole.SUM : Whole.TOTAL);
    if (count == null || isOf(measure, record, count, line)) {
      return line;
    }
    return count == line && isOf(measure, record, count, all) ? all : Double.NaN;
  }

  /** Within one of the last digit: shares are rounded so that they add up. */
  private boolean isOf(int measure, int record, double count, double whole) {
    Column column = table.column(measure);
    double last = Math.pow(10, -column.scale(record));
    double expected = table.measures().get(measure).per().doubleValue() * count / whole;
    return Math.abs(expected - column.approximate(record)) <= last * 1.02;
  }

  private double of(int record, Whole whole) {
    List<Integer> line =
        switch (whole) {
          case ROW_TOTAL, ROW_SUM -> row(record);
          case COLUMN_TOTAL, COLUMN_SUM -> column(record);
          case TOTAL, SUM -> List.of();
        };
    return (whole.isSum() ? sums : totals).getOrDefault(line, Double.NaN);
  }

  private Column column(int measure, Whole whole) {
    Column.Builder builder = new Column.Builder(table.size());
    for (int r = 0; r < table.size(); r++) {
      double n = table.column(measure).isShown(r) ? below(measure, r, whole) : Double.NaN;
      builder.add(
          Double.isNaN(n)
              ? new CellValue.Missing()
              : new CellValue.Shown(BigDecimal.valueOf(Math.round(n))),
          table.place(measure, r).column());
    }
    return builder.build();
  }

  /** The labels of a record's row and of its column. */
  private List<Integer> cell(int record) {
    List<Integer> cell = new ArrayList<>(row(record));
    cell.addAll(column(record));
    return cell;
  }

  private List<Integer> row(int record) {
    return line(record, false);
  }

  private List<Integer> column(int record) {
    return line(record, true);
  }

  private List<Integer> line(int record, boolean heads) {
    List<Integer> line = new ArrayList<>();
    line.add(heads ? -1 : -2);
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (table.dimensions().get(d).columns().isEmpty() == heads) {
        line.add(table.category(d, record));
      }
    }
    return line;
  }
}

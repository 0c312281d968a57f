package org.sluice.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.grid.Range;
import org.sluice.grid.Sheets;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * How many stand behind statistics that stand below each other, each named by the label of its row,
 * as {@code describe()} and {@code summarize, detail} print them: the row {@code count} or {@code
 * Obs} of their column and group tells, or the only such row of a table beside them. The number
 * becomes a measure without columns of its own, as those of {@link RowBases} do.
 */
final class KeyedBases {
  private static final Pattern BASE =
      Pattern.compile(
          "n|count|obs|observations|(?:valid|total) n|n (?:valid|obs|total)"
              + "|(?:number|no\\.) (?:of )?(?:obs|observations|records)"
              + "|number of observations used|total observations in table");

  private static final Set<Role> OF_UNITS =
      EnumSet.of(
          Role.MEAN,
          Role.QUANTILE,
          Role.SD,
          Role.VARIANCE,
          Role.MIN,
          Role.MAX,
          Role.GINI,
          Role.CONCENTRATION,
          Role.COEFFICIENT,
          Role.SE,
          Role.CI,
          Role.P,
          Role.STATISTIC);

  private KeyedBases() {}

  /** What rows are about: their column, and their categories by all other labels. */
  private record About(int column, List<Integer> group) {}

  /** What a row called so says of them. */
  private record Told(About about, CellValue value) {}

  /** The table with what its own rows tell. */
  static Table added(Table table) {
    Map<About, CellValue> bases = new HashMap<>();
    Set<About> several = new HashSet<>();
    for (Told told : told(table)) {
      if (bases.put(told.about(), told.value()) != null) {
        several.add(told.about());
      }
    }
    bases.keySet().removeAll(several);
    return bases.isEmpty() ? table : with(table, bases);
  }

  /**
   * The tables, with what the only such row of a table beside them tells. Only where the layout
   * shows what one program printed: tables side by side on a sheet may be about anybody.
   */
  static void addBeside(List<Table> tables, Sheets sheets) {
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      boolean printed = !sheets.named(table.range().sheet()).extents().isEmpty();
      Optional<CellValue> base =
          printed && table.measures().stream().anyMatch(KeyedBases::isOpen)
              ? beside(tables, i)
              : Optional.empty();
      if (base.isPresent()) {
        tables.set(i, of(table, base.get()));
      }
    }
  }

  /** The table, with this number behind all of its statistics. */
  static Table of(Table table, CellValue base) {
    Map<About, CellValue> bases = new HashMap<>();
    for (int column = table.range().left(); column <= table.range().right(); column++) {
      bases.put(new About(column, List.of()), base);
    }
    return with(table, bases);
  }

  /** The numbers that a table without groups tells. */
  static List<CellValue> toldBy(Table table) {
    return isUngrouped(table) || table.size() == 1
        ? told(table).stream().map(Told::value).distinct().toList()
        : List.of();
  }

  private static Optional<CellValue> beside(List<Table> tables, int own) {
    List<Told> found = new ArrayList<>();
    int from = own;
    while (from > 0 && isBeside(tables.get(from - 1).range(), tables.get(own).range())) {
      from--;
    }
    for (int i = from; i < tables.size(); i++) {
      if (i != own && isBeside(tables.get(i).range(), tables.get(own).range())) {
        found.addAll(isUngrouped(tables.get(i)) ? told(tables.get(i)) : List.of());
      } else if (i > own) {
        break;
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0).value()) : Optional.empty();
  }

  /** Rows in common, and no column. */
  private static boolean isBeside(Range one, Range other) {
    return one.sheet().equals(other.sheet())
        && one.top() <= other.bottom()
        && other.top() <= one.bottom()
        && (one.right() < other.left() || other.right() < one.left());
  }

  private static List<Told> told(Table table) {
    List<Told> told = new ArrayList<>();
    boolean named = table.why().contains(KeyColumn.WHY);
    for (int m = 0; named && m < table.measures().size(); m++) {
      boolean base = isBase(table.measures().get(m));
      for (int record = 0; base && record < table.size(); record++) {
        if (!(table.value(m, record) instanceof CellValue.Missing)) {
          About about = about(table, table.place(m, record).column(), record);
          told.add(new Told(about, table.value(m, record)));
        }
      }
    }
    return told;
  }

  private static About about(Table table, int column, int record) {
    List<Integer> group = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (!table.dimensions().get(d).columns().isEmpty()) {
        group.add(table.category(d, record));
      }
    }
    return new About(column, group);
  }

  /** Whether no other labels part its figures. */
  private static boolean isUngrouped(Table table) {
    return table.dimensions().stream().allMatch(dimension -> dimension.columns().isEmpty());
  }

  private static boolean isBase(Measure measure) {
    return measure.role().isCount()
        && BASE.matcher(Spaces.tidy(measure.name()).toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isOpen(Measure measure) {
    return OF_UNITS.contains(measure.role()) && measure.units().isEmpty();
  }

  private static Table with(Table table, Map<About, CellValue> bases) {
    List<Measure> measures = new ArrayList<>(table.measures());
    List<Column> columns = new ArrayList<>();
    table.measures().forEach(measure -> columns.add(table.column(columns.size())));
    int base = measures.size();
    Column.Builder builder = new Column.Builder(table.size());
    boolean some = false;
    for (int record = 0; record < table.size(); record++) {
      int at = statistic(table, record);
      int column = at < 0 ? table.range().left() : table.place(at, record).column();
      CellValue missing = new CellValue.Missing();
      CellValue ofAll = bases.getOrDefault(new About(column, List.of()), missing);
      CellValue told = at < 0 ? missing : bases.getOrDefault(about(table, column, record), ofAll);
      some |= !(told instanceof CellValue.Missing);
      builder.add(told, column);
    }
    if (!some) {
      return table;
    }
    for (int m = 0; m < base; m++) {
      if (isOpen(measures.get(m))) {
        measures.set(
            m,
            measures
                .get(m)
                .linked(Link.CONTRIBUTORS, base)
                .because("a row tells how many stand behind it"));
      }
    }
    measures.add(
        Measure.of("n behind the statistics", List.of(), Role.OTHER)
            .because("a row tells how many there are"));
    columns.add(builder.build());
    return table.with(measures, columns);
  }

  private static int statistic(Table table, int record) {
    for (int m = 0; m < table.measures().size(); m++) {
      if (isOpen(table.measures().get(m))
          && !(table.value(m, record) instanceof CellValue.Missing)) {
        return m;
      }
    }
    return -1;
  }
}

package org.sluice.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.grid.Place;
import org.sluice.grid.Range;

/**
 * Small tables for tests, written as their reader would see them: columns apart by bars, {@code
 * [c]}, {@code *}, {@code ~}, {@code n.p.} and {@code <10} are withheld, {@code z} is not
 * applicable, {@code ?} is unread text, nothing is missing. A category called Total is the sum of
 * all others of its dimension.
 *
 * <pre>{@code
 * Tables.crosstab("""
 *     area  | public | private | Total
 *     North | 120    | 340     | 460
 *     West  | [c]    | 210     | 220
 *     Total | 130    | 550     | 680
 *     """).table()
 *
 * Tables.tidy("""
 *     area  | children:count | share:percent | n:denominator
 *     North | 14             | 60.9          | 23
 *     """).link("share", Link.DENOMINATOR, "n").table()
 * }</pre>
 */
public final class Tables {
  private static final Pattern BELOW = Pattern.compile("<(\\d+)");

  private Layout layout;
  private final List<List<String>> labels = new ArrayList<>();
  private final List<String> dimensionNames = new ArrayList<>();
  private final List<List<String>> dimensionColumns = new ArrayList<>();
  private final Map<String, Dimension.Nature> natures = new HashMap<>();
  private final Map<String, List<Sum>> sums = new HashMap<>();
  private final Map<String, Set<String>> notStated = new HashMap<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Column.Builder> columns = new ArrayList<>();
  private final List<int[]> records = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private String id = "table.csv#1";
  private Reading reading = Reading.CERTAIN;
  private int lastColumn;
  private int stated;

  private Tables(Layout layout) {
    this.layout = layout;
  }

  /**
   * One measure over two dimensions: rows down the first column, named by the first head, and heads
   * across. The measure is a count called "count"; {@link #measure} changes it.
   */
  public static Tables crosstab(String text) {
    Tables tables = new Tables(Layout.CROSSTAB);
    List<List<String>> lines = lines(text);
    List<String> heads = lines.get(0);
    tables.dimension(heads.get(0), List.of("A"));
    tables.dimension("", List.of());
    tables.measures.add(Measure.of("count", List.of(), Role.COUNT));
    tables.columns.add(new Column.Builder());
    for (int row = 1; row < lines.size(); row++) {
      for (int column = 1; column < heads.size(); column++) {
        tables.record(row, List.of(lines.get(row).get(0), heads.get(column)));
        tables.columns.get(0).add(value(lines.get(row).get(column)), column);
      }
    }
    tables.lastColumn = heads.size() - 1;
    return tables;
  }

  /** A row a record: heads with a role ({@code n:denominator}) are measures, others dimensions. */
  public static Tables tidy(String text) {
    Tables tables = new Tables(Layout.TIDY);
    List<List<String>> lines = lines(text);
    List<String> heads = lines.get(0);
    for (int column = 0; column < heads.size(); column++) {
      String[] parts = heads.get(column).split(":", -1);
      if (parts.length == 1) {
        tables.dimension(parts[0], List.of(Place.letters(column)));
      } else {
        Role role = Role.labelled(parts[1]).orElseThrow();
        tables.measures.add(Measure.of(parts[0], List.of(Place.letters(column)), role));
        tables.columns.add(new Column.Builder());
      }
    }
    for (int row = 1; row < lines.size(); row++) {
      List<String> categories = new ArrayList<>();
      int measure = 0;
      for (int column = 0; column < heads.size(); column++) {
        String field = lines.get(row).get(column);
        if (heads.get(column).contains(":")) {
          tables.columns.get(measure++).add(value(field), column);
        } else {
          categories.add(field);
        }
      }
      tables.record(row, categories);
    }
    tables.lastColumn = heads.size() - 1;
    return tables;
  }

  /** Sets the path and number; otherwise {@code table.csv#1}. */
  public Tables id(String id) {
    this.id = id;
    return this;
  }

  /** Sets how it is laid out; otherwise as the method that made it says. */
  public Tables layout(Layout other) {
    this.layout = other;
    return this;
  }

  /** Sets how sure the reading is; otherwise certain. */
  public Tables reading(Reading reading) {
    this.reading = reading;
    return this;
  }

  /** Declares the last records as figures stated in a title, head or note. */
  public Tables stated(int records) {
    this.stated = records;
    return this;
  }

  /** Sets what the categories of a dimension are; otherwise other. */
  public Tables nature(String dimension, Dimension.Nature nature) {
    natures.put(dimension, nature);
    return this;
  }

  /** Declares a category that stands for unknown. */
  public Tables notStated(String dimension, String category) {
    notStated.computeIfAbsent(dimension, name -> new LinkedHashSet<>()).add(category);
    return this;
  }

  /** Declares a sum, in place of the one that a category called Total would have. */
  public Tables sum(String dimension, Sum.Basis basis, String total, String... parts) {
    List<String> all = labels.get(dimensionNames.indexOf(dimension));
    List<Integer> indices = Arrays.stream(parts).map(all::indexOf).toList();
    sums.computeIfAbsent(dimension, name -> new ArrayList<>())
        .add(new Sum(all.indexOf(total), indices, basis));
    return this;
  }

  /** Changes the measure of this name. */
  public Tables measure(String name, UnaryOperator<Measure> change) {
    int index = index(name);
    measures.set(index, change.apply(measures.get(index)));
    return this;
  }

  /** Gives the measure of this name another role. */
  public Tables role(String name, Role role) {
    return measure(name, m -> Measure.of(m.name(), m.columns(), role));
  }

  /** Says what the measure of this name counts. */
  public Tables unit(String name, String unit) {
    return measure(name, m -> change(m, unit, m.per(), m.evidence(), m.roundedTo()));
  }

  /** Says what the share of this name is out of. */
  public Tables per(String name, long per) {
    return measure(
        name, m -> change(m, m.unit(), BigDecimal.valueOf(per), m.evidence(), m.roundedTo()));
  }

  /** Marks the measure of this name as evidence about contributors. */
  public Tables evidence(String name) {
    return measure(name, m -> change(m, m.unit(), m.per(), true, m.roundedTo()));
  }

  /** Says that every figure of the measure of this name is a multiple of the base. */
  public Tables roundedTo(String name, int base) {
    return measure(name, m -> change(m, m.unit(), m.per(), m.evidence(), OptionalInt.of(base)));
  }

  /** Links the measure of this name to another. */
  public Tables link(String name, Link link, String other) {
    return measure(name, m -> m.linked(link, index(other)));
  }

  /** The table. */
  public Table table() {
    List<Dimension> dimensions = new ArrayList<>();
    for (int d = 0; d < dimensionNames.size(); d++) {
      dimensions.add(dimension(dimensionNames.get(d), dimensionColumns.get(d), labels.get(d)));
    }
    int[][] categories = new int[dimensions.size()][records.size()];
    for (int r = 0; r < records.size(); r++) {
      for (int d = 0; d < dimensions.size(); d++) {
        categories[d][r] = records.get(r)[d];
      }
    }
    int lastRow = rows.stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Table(
        id,
        new Range("", 0, 0, lastRow, lastColumn),
        layout,
        reading,
        List.of("written for a test"),
        dimensions,
        measures,
        categories,
        rows.stream().mapToInt(Integer::intValue).toArray(),
        columns.stream().map(Column.Builder::build).toList(),
        stated);
  }

  private static List<List<String>> lines(String text) {
    return text.lines()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  private static CellValue value(String text) {
    Matcher below = BELOW.matcher(text);
    if (below.matches()) {
      long limit = Long.parseLong(below.group(1));
      return new CellValue.Withheld(new Mark(text, OptionalLong.of(0), OptionalLong.of(limit - 1)));
    }
    return switch (text) {
      case "" -> new CellValue.Missing();
      case "z" -> new CellValue.NotApplicable();
      case "?" -> new CellValue.Unread();
      case "[c]", "c", "*", "~", "x", "n.p.", ":c" -> new CellValue.Withheld(Mark.plain(text));
      default -> new CellValue.Shown(new BigDecimal(text));
    };
  }

  private void dimension(String name, List<String> letters) {
    dimensionNames.add(name);
    dimensionColumns.add(letters);
    labels.add(new ArrayList<>());
  }

  private void record(int row, List<String> categories) {
    int[] record = new int[categories.size()];
    for (int d = 0; d < record.length; d++) {
      List<String> known = labels.get(d);
      if (!known.contains(categories.get(d))) {
        known.add(categories.get(d));
      }
      record[d] = known.indexOf(categories.get(d));
    }
    records.add(record);
    rows.add(row);
  }

  private Dimension dimension(String name, List<String> letters, List<String> categories) {
    int total = categories.indexOf("Total");
    List<Sum> plain =
        total < 0 || categories.size() == 1
            ? List.of()
            : List.of(
                new Sum(
                    total,
                    IntStream.range(0, categories.size())
                        .filter(category -> category != total)
                        .boxed()
                        .toList(),
                    Sum.Basis.LABEL));
    Set<Integer> unknown = new LinkedHashSet<>();
    notStated.getOrDefault(name, Set.of()).forEach(label -> unknown.add(categories.indexOf(label)));
    return new Dimension(
        name,
        letters,
        natures.getOrDefault(name, Dimension.Nature.OTHER),
        new Hierarchy(categories, sums.getOrDefault(name, plain)),
        unknown);
  }

  private static Measure change(
      Measure m, String unit, BigDecimal per, boolean evidence, OptionalInt roundedTo) {
    return new Measure(
        m.name(), m.columns(), m.role(), unit, per, m.links(), evidence, roundedTo, m.reasons());
  }

  private int index(String measure) {
    return IntStream.range(0, measures.size())
        .filter(m -> measures.get(m).name().equals(measure))
        .findFirst()
        .orElseThrow();
  }
}

package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.grid.Range;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Mark;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/** Small tables for tests, written as a reader would draw them. */
final class Tables {
  private Tables() {}

  /**
   * A two-way table of counts with margins: the last row and the last column are totals. A number
   * is a count, {@code c} a mark, {@code <10} or {@code 1-4} a mark that claims a band, {@code z}
   * not applicable and {@code .} missing.
   */
  static Table twoWay(String... rows) {
    int columns = rows[0].strip().split("\\s+", -1).length;
    return crossed(margin("area", rows.length), margin("kind", columns), rows);
  }

  /** A two-way table of counts over these dimensions; a row may end before its last cells. */
  static Table crossed(Dimension down, Dimension across, String... rows) {
    List<Entry> entries = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].strip().split("\\s+", -1);
      for (int column = 0; column < texts.length; column++) {
        entries.add(new Entry(texts[column], List.of(row, column)));
      }
    }
    return of("t.csv#1", List.of(down, across), Role.COUNT, entries);
  }

  /** A column of counts over one dimension. */
  static Table column(Dimension dimension, String... texts) {
    return named("t.csv#1", dimension, texts);
  }

  /** The same as another table of the file. */
  static Table named(String id, Dimension dimension, String... texts) {
    return of(
        id,
        List.of(dimension),
        Role.COUNT,
        IntStream.range(0, texts.length).mapToObj(i -> new Entry(texts[i], List.of(i))).toList());
  }

  /** A figure and its category in every dimension. */
  record Entry(String text, List<Integer> categories) {}

  /** A dimension of {@code size} categories, the last of which is the total. */
  static Dimension margin(String name, int size) {
    List<Integer> parts = IntStream.range(0, size - 1).boxed().toList();
    return dimension(name, size, new Sum(size - 1, parts, Sum.Basis.LABEL));
  }

  static Dimension dimension(String name, int size, Sum... sums) {
    List<String> labels = IntStream.range(0, size).mapToObj(i -> name + " " + i).toList();
    return new Dimension(
        name, List.of(), Dimension.Nature.OTHER, new Hierarchy(labels, List.of(sums)), Set.of());
  }

  static Table of(String id, List<Dimension> dimensions, Role role, List<Entry> entries) {
    Column.Builder column = new Column.Builder();
    int[][] categories = new int[dimensions.size()][entries.size()];
    for (int record = 0; record < entries.size(); record++) {
      column.add(value(entries.get(record).text()), record);
      for (int d = 0; d < categories.length; d++) {
        categories[d][record] = entries.get(record).categories().get(d);
      }
    }
    List<Column> columns = new ArrayList<>(List.of(column.build()));
    return new Table(
        id,
        new Range("", 0, 0, 0, Math.max(0, entries.size() - 1)),
        Layout.CROSSTAB,
        Reading.CERTAIN,
        List.of(),
        dimensions,
        List.of(Measure.of("applications", List.of("B"), role)),
        categories,
        new int[entries.size()],
        columns,
        0);
  }

  /** A column of counts that are multiples of a base. */
  static Table rounded(Dimension dimension, int base, String... texts) {
    Table plain = column(dimension, texts);
    Measure onGrid = plain.measures().get(0).onGrid(base);
    return plain.with(List.of(onGrid), List.of(plain.column(0)));
  }

  /** One record with a count, the percentage that it is of another count, and that count. */
  static Table withShare(String numerator, String percent, String denominator) {
    Table plain = column(dimension("area", 1), numerator);
    List<Column> columns = new ArrayList<>();
    for (String text : List.of(numerator, percent, denominator)) {
      columns.add(new Column.Builder().add(value(text), columns.size()).build());
    }
    Measure share =
        Measure.of("percent", List.of("C"), Role.PERCENT)
            .linked(Link.NUMERATOR, 0)
            .linked(Link.DENOMINATOR, 2);
    return plain.with(
        List.of(
            Measure.of("n", List.of("B"), Role.COUNT),
            share,
            Measure.of("of", List.of("D"), Role.DENOMINATOR)),
        columns);
  }

  static CellValue value(String text) {
    if (text.equals("z")) {
      return new CellValue.NotApplicable();
    }
    if (text.equals(".")) {
      return new CellValue.Missing();
    }
    if (text.equals("c")) {
      return new CellValue.Withheld(Mark.plain("[c]"));
    }
    if (text.startsWith("<")) {
      long below = Long.parseLong(text.substring(1));
      return claim(text, 0, below - 1);
    }
    int dash = text.indexOf('-', 1);
    if (dash > 0) {
      return claim(
          text, Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }
    return new CellValue.Shown(new BigDecimal(text));
  }

  private static CellValue claim(String text, long low, long high) {
    return new CellValue.Withheld(new Mark(text, OptionalLong.of(low), OptionalLong.of(high)));
  }
}

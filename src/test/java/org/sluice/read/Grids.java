package org.sluice.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Small grids written as lines of fields between bars, and questions about what they were read as.
 */
final class Grids {
  private Grids() {}

  /** A grid; fields stand between bars, so a blank line is an empty text. */
  static Grid of(String... lines) {
    return Grid.of(
        Arrays.stream(lines).map(line -> line.split("\\|", -1)).toArray(String[][]::new));
  }

  static Recognised read(String... lines) {
    return Recognition.of("file.csv", Sheets.of(of(lines)), Declared.none());
  }

  static Table table(String... lines) {
    List<Table> tables = read(lines).tables();
    if (tables.size() != 1) {
      throw new AssertionError("expected one table, got " + tables.size());
    }
    return tables.get(0);
  }

  /** Role by role what every measure was read as: {@code applications=count}. */
  static List<String> roles(Table table) {
    return table.measures().stream().map(each -> each.name() + "=" + each.role().label()).toList();
  }

  static Measure measure(Table table, String name) {
    return table.measures().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The sums of a dimension in words: {@code Total = A + B (arithmetic)}. */
  static List<String> sums(Table table, int dimension) {
    Dimension asked = table.dimensions().get(dimension);
    return asked.hierarchy().sums().stream().map(sum -> line(asked, sum)).toList();
  }

  private static String line(Dimension dimension, Sum sum) {
    String parts = sum.parts().stream().map(dimension::label).collect(Collectors.joining(" + "));
    return dimension.label(sum.total()) + " = " + parts + " " + sum.basis().name();
  }
}

package org.sluice.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sluice.grid.Range;
import org.sluice.table.Table;

/**
 * One table as hand labels describe it.
 *
 * @param sheet its sheet, empty where the file is one nameless grid
 * @param extent {@code A1:G11} over a sheet, {@code 12-30} over printed text, a path in JSON
 */
record LabelledTable(String sheet, Kind kind, String extent, List<LabelledMeasure> measures) {
  /** How the extent is written. */
  enum Kind {
    RANGE,
    LINES,
    PATH
  }

  static LabelledTable of(JsonNode table) {
    List<LabelledMeasure> measures = new ArrayList<>();
    Kind kind =
        table.hasNonNull("range") ? Kind.RANGE : table.hasNonNull("lines") ? Kind.LINES : Kind.PATH;
    table
        .get("measures")
        .forEach(measure -> measures.add(LabelledMeasure.of(measure, kind == Kind.RANGE)));
    String extent = table.get(kind.name().toLowerCase(Locale.ROOT)).asText();
    return new LabelledTable(table.path("sheet").asText("null"), kind, extent, measures);
  }

  /** The table of the file that has this extent. */
  Optional<Table> in(ReadFile file) {
    return file.tables().stream().filter(table -> isExtent(file, table)).findFirst();
  }

  private boolean isExtent(ReadFile file, Table table) {
    if (!isSheet(table.range().sheet())) {
      return false;
    }
    return switch (kind) {
      case RANGE -> extent.equals(file.range(table));
      case LINES -> Lines.of(extent).within(file.lines()).equals(file.lines(table));
      case PATH -> hasAllFigures(file, table);
    };
  }

  private boolean hasAllFigures(ReadFile file, Table table) {
    List<ReadCell> cells = file.cells(table);
    return measures.stream()
        .filter(LabelledMeasure::figures)
        .flatMap(measure -> measure.columns().stream())
        .allMatch(column -> cells.stream().anyMatch(cell -> cell.isUnder(column)));
  }

  /** Whether the labels call the cell a count; empty where they say nothing of it. */
  Optional<Boolean> isCount(ReadCell cell) {
    Optional<LabelledMeasure> general = Optional.empty();
    for (LabelledMeasure measure : measures) {
      if (measure.isOf(cell)) {
        if (!measure.rows().isEmpty()) {
          return Optional.of(measure.count());
        }
        general = general.isPresent() ? general : Optional.of(measure);
      }
    }
    return general.map(LabelledMeasure::count);
  }

  /** The columns that hold counts in some row. */
  Set<String> counts() {
    return measures.stream()
        .filter(LabelledMeasure::count)
        .flatMap(measure -> measure.columns().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The cells that stand inside, wherever a table was read around them. */
  List<ReadCell> inside(List<ReadCell> cells) {
    return switch (kind) {
      case RANGE -> {
        Range range = Range.parse(extent).orElseThrow();
        yield cells.stream()
            .filter(cell -> isSheet(cell.place().sheet()))
            .filter(cell -> range.contains(cell.place().row(), cell.place().column()))
            .toList();
      }
      case LINES -> {
        Lines lines = Lines.of(extent);
        yield cells.stream().filter(cell -> lines.contains(cell.line())).toList();
      }
      case PATH -> cells;
    };
  }

  private boolean isSheet(String name) {
    return sheet.equals("null") || sheet.equals(name);
  }
}

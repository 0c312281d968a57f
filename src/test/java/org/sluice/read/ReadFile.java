package org.sluice.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.grid.Sheets;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** A file of the corpus as sluice reads it; without tables where it is unread. */
record ReadFile(Sheets sheets, List<String> lines, List<Table> tables, List<String> leftOver) {
  static ReadFile of(Path corpus, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(corpus.resolve(name));
    List<String> lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    if (Formats.decode(name, bytes) instanceof Decoded.Grids decoded) {
      Recognised read = Recognition.of(name, decoded.sheets(), Declared.none());
      return new ReadFile(decoded.sheets(), lines, read.tables(), read.leftOver());
    }
    return new ReadFile(new Sheets(List.of()), lines, List.of(), List.of("not read"));
  }

  String range(Table table) {
    Range range = table.range();
    return new Range("", range.top(), range.left(), range.bottom(), range.right()).a1();
  }

  Lines lines(Table table) {
    return new Lines(table.range().top() + 1, table.range().bottom() + 1).within(lines);
  }

  /** All figures of a table, the parts of a composite cell as one. */
  List<ReadCell> cells(Table table) {
    Map<Place, ReadCell> cells = new LinkedHashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (table.column(m).isShown(record) || table.column(m).isWithheld(record)) {
          ReadCell cell = cell(table, m, record);
          cells.merge(cell.place(), cell, ReadFile::both);
        }
      }
    }
    return List.copyOf(cells.values());
  }

  private static ReadCell both(ReadCell one, ReadCell other) {
    Set<String> names = new TreeSet<>(one.names());
    names.addAll(other.names());
    return new ReadCell(
        one.place(),
        names,
        one.lineOfBlock(),
        one.count() || other.count(),
        one.small() || other.small(),
        one.stated() && other.stated());
  }

  private ReadCell cell(Table table, int m, int record) {
    Measure measure = table.measures().get(m);
    boolean count = measure.role().isCount();
    Place place = table.place(m, record);
    boolean small = count && table.column(m).isBetween(record, 1, 7);
    return new ReadCell(
        place,
        names(table, measure, record, place),
        lineOfBlock(place.row()),
        count,
        small,
        table.isStated(record));
  }

  private Set<String> names(Table table, Measure measure, int record, Place place) {
    Set<String> names = new TreeSet<>();
    names.add(ReadCell.LETTERS + Place.letters(place.column()));
    names.add(ReadCell.plain(measure.name()));
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      if (dimension.columns().isEmpty()) {
        continue;
      }
      names.add(ReadCell.plain(dimension.hierarchy().categories().get(table.category(d, record))));
    }
    Grid grid = sheets.named(place.sheet());
    for (int row = table.range().top(); row < place.row() && row < table.range().top() + 8; row++) {
      names.add(ReadCell.plain(grid.text(row, place.column())));
    }
    for (int column = place.column() - 1; column >= table.range().left(); column--) {
      if (!grid.isBlank(place.row(), column)) {
        names.add(ReadCell.plain(grid.text(place.row(), column)));
        break;
      }
    }
    if (place.sheet().startsWith("$")) {
      keys(measure, table, record).forEach(key -> names.add(ReadCell.plain(key)));
    }
    names.remove("");
    return names;
  }

  /** The keys of a path in JSON, each of which a person may call its values by. */
  private static List<String> keys(Measure measure, Table table, int record) {
    List<String> keys = new ArrayList<>(List.of(measure.name().split("\\.")));
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      keys.addAll(List.of(dimension.label(table.category(d, record)).split("\\.")));
    }
    return keys;
  }

  private int lineOfBlock(int row) {
    int line = 1;
    while (row - line >= 0 && row - line < lines.size() && !Lines.isRule(lines.get(row - line))) {
      line++;
    }
    return line;
  }

  /** The figures of all tables. */
  List<ReadCell> cells() {
    List<ReadCell> cells = new ArrayList<>();
    tables.forEach(table -> cells.addAll(cells(table)));
    return cells;
  }
}

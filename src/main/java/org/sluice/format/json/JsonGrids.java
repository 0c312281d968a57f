package org.sluice.format.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.finding.Trace;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * Collects the grids of a JSON text and where each value of theirs stands in the source. Values
 * that are words alone make lines of text, not a table.
 */
final class JsonGrids {
  /** A cell: words of ours or of a name, and the value that stands there if it is one. */
  record Cell(String text, Optional<Json.Scalar> value) {
    static final Cell NONE = new Cell("", Optional.empty());

    static Cell name(String name) {
      return new Cell(name, Optional.empty());
    }

    static Cell of(Json.Scalar value) {
      return new Cell(value.text(), Optional.of(value));
    }
  }

  private final BitSet words;
  private final Limits limits;
  private long left;
  private final List<Grid> grids = new ArrayList<>();
  private final Map<Place, Json.Scalar> values = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Trace> traces = new ArrayList<>();
  private final Printouts printouts;

  /**
   * Makes an empty collection.
   *
   * @param words the ordinals of values that are words
   * @param printouts reads texts that are printed tables
   * @param limits how many tables and cells are collected
   */
  JsonGrids(BitSet words, Printouts printouts, Limits limits) {
    this.words = words;
    this.printouts = printouts;
    this.limits = limits;
    this.left = limits.of(Limit.JSON_CELLS);
  }

  List<Grid> grids() {
    return grids;
  }

  Map<Place, Json.Scalar> values() {
    return values;
  }

  List<Trace> traces() {
    return traces.stream().distinct().toList();
  }

  void trace(Kind kind, String where, String what) {
    traces.add(new Trace(kind, where, what, true));
  }

  /** Adds what was found elsewhere. */
  void trace(List<Trace> found) {
    traces.addAll(found);
  }

  /** Whether so many cells can be added; where they cannot, that is told. */
  boolean hasRoom(long cells) {
    if (cells > left) {
      trace(Kind.UNREAD, "", limits.told(Limit.JSON_CELLS));
    }
    return cells <= left;
  }

  boolean isWords(Json.Scalar value) {
    return words.get(value.ordinal());
  }

  /** Adds a table with its head, or lines of text where all its values are words. */
  void add(String name, List<List<Cell>> rows) {
    boolean figures =
        rows.stream()
            .flatMap(List::stream)
            .anyMatch(cell -> cell.value().filter(value -> !isWords(value)).isPresent());
    if (figures) {
      grid(name, rows);
    } else if (!rows.isEmpty()) {
      grid(name, rows.stream().map(JsonGrids::line).toList());
    }
  }

  /** Adds a text that is printed tables, and says whether it is. */
  boolean addPrinted(String path, Json.Scalar value) {
    Optional<Grid> printed = printouts.read(path, value);
    printed.ifPresent(this::add);
    return printed.isPresent();
  }

  /** One field, whose value nobody treats. */
  private static List<Cell> line(List<Cell> row) {
    return List.of(Cell.name(String.join(", ", row.stream().map(Cell::text).toList())));
  }

  private void grid(String name, List<List<Cell>> rows) {
    long cells = rows.stream().mapToLong(List::size).sum();
    if (grids.size() >= limits.of(Limit.JSON_TABLES)) {
      trace(Kind.UNREAD, "", limits.told(Limit.JSON_TABLES));
      return;
    }
    if (!hasRoom(cells)) {
      return;
    }
    left -= cells;
    String sheet = unique(name);
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> row.forEach(cell -> text.append(cell.text())));
    Grid.Builder grid = Grid.over(sheet, text.toString());
    int at = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        Cell cell = rows.get(row).get(column);
        grid.field(at, at + cell.text().length(), false);
        at += cell.text().length();
        if (cell.value().isPresent()) {
          values.put(new Place(sheet, row, column), cell.value().get());
        }
      }
      grid.endRow();
    }
    grids.add(grid.build());
  }

  /** Adds a grid that was made elsewhere. */
  void add(Grid grid) {
    names.add(grid.sheet());
    grids.add(grid);
  }

  /** A name that no grid has yet, and none gets after this. */
  String unique(String name) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + " " + i;
    }
    return unique;
  }
}

package org.sluice.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.json.Json.Items;
import org.sluice.format.json.Json.Member;
import org.sluice.format.json.Json.Members;
import org.sluice.format.json.Json.Scalar;
import org.sluice.format.json.JsonGrids.Cell;

/**
 * A list of objects as rows: a column for each name, objects inside them by {@code a.b}. Lists
 * inside them are tables of their own; the outlines of a map are not read.
 */
final class Records {
  private static final int MOST_COLUMNS = 2000;
  private static final String PROPERTIES = "properties.";

  private final Shapes shapes;
  private final JsonGrids grids;
  private final String path;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Map<Integer, Cell>> records = new ArrayList<>();
  private final List<Member> deeper = new ArrayList<>();

  Records(Shapes shapes, JsonGrids grids, String path) {
    this.shapes = shapes;
    this.grids = grids;
    this.path = path;
  }

  void add(Items items) {
    for (int i = 0; i < items.items().size(); i++) {
      records.add(new LinkedHashMap<>());
      Members record = (Members) items.items().get(i);
      boolean feature = record.text("type").equals("Feature");
      for (Member member : record.members()) {
        if (!feature || member.name().equals("properties") || member.name().equals("id")) {
          add(member.name(), member.value(), path + "[" + i + "]" + Shapes.step(member.name()));
        } else if (member.name().equals("geometry")) {
          geometry(member.value());
        }
      }
    }
    long cells = (records.size() + 1L) * columns.size();
    if (!columns.isEmpty() && grids.hasRoom(cells)) {
      grids.add(path, rows());
    }
    deeper.forEach(member -> shapes.add(member.name(), member.value()));
  }

  private void add(String name, Json value, String at) {
    if (value instanceof Members inner) {
      for (Member member : inner.members()) {
        add(name + "." + member.name(), member.value(), at + Shapes.step(member.name()));
      }
    } else if (value instanceof Items items && items.areEnds()) {
      new Member(name, value).opened().forEach(end -> add(end.name(), end.value(), at));
    } else if (value instanceof Scalar scalar && hasRoom(name)) {
      String bare = name.startsWith(PROPERTIES) ? name.substring(PROPERTIES.length()) : name;
      int column = columns.computeIfAbsent(bare, any -> columns.size());
      records.get(records.size() - 1).put(column, Cell.of(scalar));
    } else {
      deeper.add(new Member(at, value));
    }
  }

  private boolean hasRoom(String name) {
    return columns.size() < MOST_COLUMNS || columns.containsKey(name);
  }

  /** A point may be where somebody lives; a line or an area is one of a map. */
  private void geometry(Json value) {
    if (!(value instanceof Members geometry)) {
      return;
    }
    boolean point = geometry.text("type").equals("Point");
    geometry
        .items("coordinates")
        .ifPresent(
            coordinates -> {
              if (point && coordinates.areScalars()) {
                for (int i = 0; i < Math.min(2, coordinates.items().size()); i++) {
                  String name = i == 0 ? "longitude" : "latitude";
                  add(name, coordinates.items().get(i), path);
                }
              } else {
                grids.trace(Kind.UNREAD, path, "the outlines of a map");
              }
            });
  }

  private List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(columns.keySet().stream().map(Cell::name).toList());
    for (Map<Integer, Cell> record : records) {
      List<Cell> row = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        row.add(record.getOrDefault(column, Cell.NONE));
      }
      rows.add(row);
    }
    return rows;
  }
}

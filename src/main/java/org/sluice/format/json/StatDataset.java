package org.sluice.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.format.json.Json.Items;
import org.sluice.format.json.Json.Members;
import org.sluice.format.json.Json.Scalar;
import org.sluice.format.json.JsonGrids.Cell;

/**
 * A JSON-stat data set: the sizes of its dimensions and one list of values, the last dimension
 * running fastest (https://json-stat.org/full/). A row for each value.
 */
final class StatDataset {
  /** What is read of it, or names what is read. */
  static final Set<String> MEMBERS =
      Set.of("version", "class", "id", "size", "dimension", "value", "role", "status");

  private StatDataset() {}

  static boolean is(Members object) {
    return object.items("id").filter(Items::areScalars).isPresent()
        && object.items("size").filter(Items::areScalars).isPresent()
        && object.object("dimension").isPresent()
        && object.get("value").isPresent()
        && cells(object) > 0;
  }

  /** How many cells the sizes make, at most as many as numbers can count; 0 where one is none. */
  private static long cells(Members object) {
    long cells = 1;
    for (int size : sizes(object)) {
      cells = Math.min(Integer.MAX_VALUE, cells * size);
    }
    return cells;
  }

  private static List<Integer> sizes(Members object) {
    List<Integer> sizes = new ArrayList<>();
    for (Json item : object.items("size").map(Items::items).orElse(List.of())) {
      String text = item instanceof Scalar scalar ? scalar.text() : "";
      boolean number = text.matches("\\d{1,7}");
      sizes.add(number ? Integer.parseInt(text) : 0);
    }
    return sizes;
  }

  static void add(String path, Members object, JsonGrids grids) {
    List<Integer> sizes = sizes(object);
    long cells = cells(object);
    Map<Integer, Scalar> values = new TreeMap<>(values(object));
    values.keySet().removeIf(cell -> cell >= cells);
    if (!grids.hasRoom((values.size() + 1L) * (sizes.size() + 1L))) {
      return;
    }
    List<String> names = texts(object.items("id").map(Items::items).orElse(List.of()));
    List<List<String>> labels = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    for (int d = 0; d < sizes.size(); d++) {
      String name = d < names.size() ? names.get(d) : "";
      Optional<Members> dimension = object.object("dimension").flatMap(all -> all.object(name));
      labels.add(dimension.map(StatDataset::labels).orElse(List.of()));
      head.add(Cell.name(name));
    }
    head.add(Cell.name("value"));
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(head);
    values.forEach(
        (cell, value) -> {
          List<Cell> row = at(cell, sizes, labels);
          row.add(Cell.of(value));
          rows.add(row);
        });
    grids.add(path, rows);
  }

  private static List<Cell> at(int cell, List<Integer> sizes, List<List<String>> labels) {
    List<Cell> row = new ArrayList<>();
    int rest = cell;
    for (int d = sizes.size() - 1; d >= 0; d--) {
      int category = rest % sizes.get(d);
      rest /= sizes.get(d);
      boolean known = category < labels.get(d).size();
      row.add(0, Cell.name(known ? labels.get(d).get(category) : String.valueOf(category)));
    }
    return row;
  }

  /** The values by their numbers, from a list or from an object of those that are not empty. */
  private static Map<Integer, Scalar> values(Members object) {
    Map<Integer, Scalar> values = new HashMap<>();
    object
        .items("value")
        .ifPresent(
            list -> {
              for (int i = 0; i < list.items().size(); i++) {
                put(values, i, list.items().get(i));
              }
            });
    object
        .object("value")
        .ifPresent(
            some ->
                some.members().stream()
                    .filter(member -> member.name().matches("\\d{1,7}"))
                    .forEach(
                        member -> put(values, Integer.parseInt(member.name()), member.value())));
    return values;
  }

  private static void put(Map<Integer, Scalar> values, int cell, Json value) {
    if (value instanceof Scalar scalar) {
      values.put(cell, scalar);
    }
  }

  /** Categories in their order, by their labels where they have one. */
  private static List<String> labels(Members dimension) {
    Optional<Members> category = dimension.object("category");
    Optional<Members> labels = category.flatMap(one -> one.object("label"));
    return codes(category, labels).stream()
        .map(code -> labels.map(one -> one.text(code)).filter(text -> !text.isEmpty()).orElse(code))
        .toList();
  }

  private static List<String> codes(Optional<Members> category, Optional<Members> labels) {
    Optional<Json> index = category.flatMap(one -> one.get("index"));
    if (index.isPresent() && index.get() instanceof Items items) {
      return texts(items.items());
    }
    if (index.isPresent() && index.get() instanceof Members order) {
      List<String> codes = new ArrayList<>(order.names());
      codes.sort(
          (one, other) -> {
            int longer = Integer.compare(order.text(one).length(), order.text(other).length());
            return longer == 0 ? order.text(one).compareTo(order.text(other)) : longer;
          });
      return codes;
    }
    return labels.map(Members::names).orElse(List.of());
  }

  private static List<String> texts(List<Json> items) {
    return items.stream().map(item -> item instanceof Scalar scalar ? scalar.text() : "").toList();
  }
}

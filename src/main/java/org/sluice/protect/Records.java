package org.sluice.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sluice.table.Table;

/** Finds the records of a table by their categories. */
final class Records {
  private final Table table;
  private final Map<List<Integer>, Integer> byCategories = new HashMap<>();

  Records(Table table) {
    this.table = table;
    for (int record = 0; record < table.size(); record++) {
      byCategories.putIfAbsent(categories(record), record);
    }
  }

  private List<Integer> categories(int record) {
    List<Integer> categories = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      categories.add(table.category(d, record));
    }
    return categories;
  }

  /** The record that differs from this one only by having this category in a dimension. */
  OptionalInt moved(int record, int dimension, int category) {
    List<Integer> categories = categories(record);
    categories.set(dimension, category);
    Integer found = byCategories.get(categories);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The records along a dimension through this one, totals left out. */
  List<Integer> line(int record, int dimension) {
    List<Integer> line = new ArrayList<>();
    for (int leaf : table.dimensions().get(dimension).hierarchy().leaves()) {
      moved(record, dimension, leaf).ifPresent(line::add);
    }
    return line;
  }
}

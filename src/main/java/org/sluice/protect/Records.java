package org.sluice.protect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sluice.table.Table;

/** Finds the records of a table by their categories. */
final class Records {
  private final Table table;
  private final Map<Integer, Lines> lines = new HashMap<>();

  Records(Table table) {
    this.table = table;
  }

  private Lines along(int dimension) {
    return lines.computeIfAbsent(dimension, d -> new Lines(table, d));
  }

  /** The record that differs from this one only by having this category in a dimension. */
  OptionalInt moved(int record, int dimension, int category) {
    return along(dimension).at(lineNumber(record, dimension), category);
  }

  /** The records along a dimension through this one, totals left out. */
  List<Integer> line(int record, int dimension) {
    return along(dimension).records(lineNumber(record, dimension));
  }

  /** A number that the records along a dimension through this one share with no others. */
  int lineNumber(int record, int dimension) {
    return along(dimension).of(record);
  }
}

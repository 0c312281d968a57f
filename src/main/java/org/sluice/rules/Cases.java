package org.sluice.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sluice.table.Table;

/**
 * Records that are of the same case: where statistics stand below each other, each row is a record
 * of its own, and the mean and the spread of one variable are in two.
 */
final class Cases {
  private final Table table;

  /** The records of each case; made only where a record does not show a measure itself. */
  private final Map<List<Integer>, List<Integer>> records = new HashMap<>();

  Cases(Table table) {
    this.table = table;
  }

  /** The record that shows a measure for the case of this one; none where several others do. */
  OptionalInt showing(int measure, int record) {
    if (table.column(measure).isShown(record)) {
      return OptionalInt.of(record);
    }
    if (records.isEmpty()) {
      gather();
    }
    int[] others =
        records.getOrDefault(categories(record), List.of()).stream()
            .mapToInt(Integer::intValue)
            .filter(table.column(measure)::isShown)
            .limit(2)
            .toArray();
    return others.length == 1 ? OptionalInt.of(others[0]) : OptionalInt.empty();
  }

  private void gather() {
    for (int record = 0; record < table.size(); record++) {
      records.computeIfAbsent(categories(record), any -> new ArrayList<>()).add(record);
    }
  }

  private List<Integer> categories(int record) {
    return IntStream.range(0, table.dimensions().size())
        .mapToObj(dimension -> table.category(dimension, record))
        .toList();
  }
}

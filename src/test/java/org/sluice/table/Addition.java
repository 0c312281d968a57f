package org.sluice.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One cell that is the sum of others, told by their numbers: worked out from the hierarchies alone,
 * for tests that must not lean on the program's own arithmetic.
 */
public final class Addition {
  private final int total;
  private final int[] parts;

  private Addition(int total, int[] parts) {
    this.total = total;
    this.parts = parts;
  }

  /** The additions among the records of a table, whichever measure stands in them. */
  public static List<Addition> of(Table table) {
    Map<List<Integer>, Integer> records = new HashMap<>();
    for (int record = 0; record < table.size(); record++) {
      if (!table.isStated(record)) {
        records.putIfAbsent(categories(table, record), record);
      }
    }
    List<Addition> additions = new ArrayList<>();
    records.forEach(
        (categories, record) -> {
          for (int d = 0; d < categories.size(); d++) {
            for (Sum sum : table.dimensions().get(d).hierarchy().sums()) {
              int[] parts = parts(records, categories, d, sum);
              if (sum.total() == categories.get(d) && parts.length == sum.parts().size()) {
                additions.add(new Addition(record, parts));
              }
            }
          }
        });
    return additions;
  }

  /** Additions of a table with a total row below and a total column at the right, row by row. */
  public static List<Addition> ofTwoWay(int rows, int columns) {
    List<Addition> additions = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      int row = r;
      additions.add(
          new Addition(
              row * columns + columns - 1,
              IntStream.range(0, columns - 1).map(c -> row * columns + c).toArray()));
    }
    for (int c = 0; c < columns; c++) {
      int column = c;
      additions.add(
          new Addition(
              (rows - 1) * columns + column,
              IntStream.range(0, rows - 1).map(r -> r * columns + column).toArray()));
    }
    return additions;
  }

  private static List<Integer> categories(Table table, int record) {
    return IntStream.range(0, table.dimensions().size())
        .mapToObj(d -> table.category(d, record))
        .toList();
  }

  private static int[] parts(
      Map<List<Integer>, Integer> records, List<Integer> categories, int dimension, Sum sum) {
    return sum.parts().stream()
        .map(
            part -> {
              List<Integer> moved = new ArrayList<>(categories);
              moved.set(dimension, part);
              return records.getOrDefault(moved, -1);
            })
        .filter(record -> record >= 0)
        .mapToInt(record -> record)
        .toArray();
  }

  /** The number of the cell that is the sum. */
  public int total() {
    return total;
  }

  /** The numbers of the cells that are added. */
  public int[] parts() {
    return parts.clone();
  }
}

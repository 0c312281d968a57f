package org.sluice.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sluice.table.Column;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * A size that a title or a note states where several columns of counts, which nobody knew to be
 * categories of one count, add up to it together.
 */
final class StatedSizes {
  /** Smaller sizes are reached by chance too often. */
  private static final double SMALLEST_SIZE = 20;

  /** Well above the minimum of every bundled pack: which one applies is not known here. */
  private static final int FEW = 30;

  private StatedSizes() {}

  /**
   * Whether a line around a table states what all of its counts add up to, and some are small
   * enough to be withheld: the size would tell what those are together.
   */
  static boolean isSumOfColumns(Block block, Table table) {
    List<Integer> counts =
        IntStream.range(0, table.measures().size())
            .filter(m -> table.measures().get(m).role().isCount())
            .filter(m -> !table.measures().get(m).evidence())
            .boxed()
            .toList();
    if (counts.size() < 2 || counts.stream().noneMatch(m -> holdsFew(table.column(m)))) {
      return false;
    }
    double sum = counts.stream().mapToDouble(m -> sum(table, m)).sum();
    return sum >= SMALLEST_SIZE
        && block.texts().stream()
            .flatMap(line -> Notes.stated(line).stream())
            .anyMatch(n -> n == sum);
  }

  private static boolean holdsFew(Column column) {
    return IntStream.range(0, column.size()).anyMatch(i -> column.isBetween(i, 1, FEW - 1L));
  }

  private static double sum(Table table, int measure) {
    Column column = table.column(measure);
    double sum = 0;
    for (int record = 0; record < table.size(); record++) {
      if (column.isShown(record) && !table.isStated(record) && !isTotal(table, record)) {
        sum += column.approximate(record);
      }
    }
    return sum;
  }

  private static boolean isTotal(Table table, int record) {
    return IntStream.range(0, table.dimensions().size())
        .anyMatch(d -> totals(table, d).contains(table.category(d, record)));
  }

  private static Set<Integer> totals(Table table, int dimension) {
    return table.dimensions().get(dimension).hierarchy().sums().stream()
        .map(Sum::total)
        .collect(Collectors.toSet());
  }
}

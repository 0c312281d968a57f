package org.sluice.protect;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.sluice.table.Table;

/**
 * Wholes that are the same in every row, as the number of all people beside the number of those of
 * whom a variable is known: one that is withheld as cover for a part is told by those that stay.
 */
final class SameThroughout {
  private static final int FEWEST_ROWS = 2;

  private SameThroughout() {}

  /** What gives hidden figures of a table back, in words. */
  static Set<String> in(Table table, List<Series> series) {
    return series.stream()
            .filter(each -> !table.parts(each.measure()).isEmpty())
            .anyMatch(SameThroughout::tells)
        ? Set.of("a column shows the same figure in every row, and so tells the withheld one")
        : Set.of();
  }

  private static boolean tells(Series column) {
    double[] shown = values(column, false);
    return column.mayAddUp()
        && shown.length >= FEWEST_ROWS
        && shown[0] > 0
        && IntStream.range(1, shown.length).allMatch(i -> shown[i] == shown[0])
        && DoubleStream.of(values(column, true)).anyMatch(hidden -> hidden == shown[0]);
  }

  private static double[] values(Series column, boolean hidden) {
    return IntStream.range(0, column.size())
        .filter(row -> column.isShown(row) && column.isHidden(row) == hidden)
        .mapToDouble(column::value)
        .toArray();
  }
}

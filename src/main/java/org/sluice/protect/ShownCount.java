package org.sluice.protect;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sluice.table.Table;

/**
 * A count that a table shows and that is no total.
 *
 * @param measure index of its measure
 * @param record index of its record
 */
record ShownCount(int measure, int record, double figure) {
  /** All of a table, measure by measure. */
  static Stream<ShownCount> of(Table table) {
    return IntStream.range(0, table.measures().size())
        .filter(measure -> table.measures().get(measure).role().isCount())
        .boxed()
        .flatMap(measure -> of(table, measure));
  }

  private static Stream<ShownCount> of(Table table, int measure) {
    return IntStream.range(0, table.size())
        .filter(record -> !table.isMargin(record) && table.column(measure).isShown(record))
        .mapToObj(
            record -> new ShownCount(measure, record, table.column(measure).approximate(record)));
  }
}

package org.sluice.rules;

import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** The one measure of a kind; several would have to be told apart by their names. */
final class OneMeasure {
  private OneMeasure() {}

  static OptionalInt of(Table table, Predicate<Measure> kind) {
    int[] some =
        IntStream.range(0, table.measures().size())
            .filter(m -> kind.test(table.measures().get(m)))
            .toArray();
    return some.length == 1 ? OptionalInt.of(some[0]) : OptionalInt.empty();
  }
}

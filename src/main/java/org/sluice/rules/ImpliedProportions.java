package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * What a column called {@code p} tells beside a number of units and nothing else. It may be a
 * p-value, or the mean of a yes or no: where each of its figures times its number is whole, and
 * chance is no likely reason, it nearly tells how many have a one.
 */
final class ImpliedProportions {
  private static final double CHANCE = 0.1;

  private ImpliedProportions() {}

  static List<Implied> all(Table table, int measure, int minimum) {
    int[] others = IntStream.range(0, table.measures().size()).filter(m -> m != measure).toArray();
    boolean alone = others.length == 1 && table.measures().get(others[0]).role().isCount();
    return alone ? all(table, measure, others[0], minimum) : List.of();
  }

  private static List<Implied> all(Table table, int measure, int units, int minimum) {
    List<Implied> all = new ArrayList<>();
    double chance = 1;
    for (int record = 0; record < table.size(); record++) {
      if (table.value(measure, record) instanceof CellValue.Shown p
          && table.value(units, record) instanceof CellValue.Shown n) {
        Optional<WholeNumbers> ones = WholeNumbers.tops(p, BigDecimal.ONE, n.value());
        if (ones.isEmpty()) {
          return List.of();
        }
        chance *= Math.min(1, 2 * WholeNumbers.half(p).multiply(n.value()).doubleValue());
        PossibleCounts counts = PossibleCounts.of(ones.get(), minimum);
        all.add(new Implied(record, Implied.Way.TOP, counts, false));
      }
    }
    return chance < CHANCE ? all : List.of();
  }
}

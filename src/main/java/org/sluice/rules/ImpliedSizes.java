package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Numbers of units that measures of spread tell: a standard deviation and the standard error of its
 * mean are apart by the root of n, and the mean and spread of two or three give their values.
 */
final class ImpliedSizes {
  /** The most values that a mean and a measure of spread tell. */
  private static final int MOST_TOLD = 3;

  private final Table table;
  private final int measure;
  private final int minimum;
  private final Measure figures;

  ImpliedSizes(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.figures = table.measures().get(measure);
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    boolean error = figures.role() == Role.SE;
    Role other = error ? Role.SD : Role.MEAN;
    OptionalInt partner = OneMeasure.of(table, m -> m.role() == other);
    if (partner.isEmpty()) {
      return all;
    }
    Cases cases = new Cases(table);
    for (int record = 0; record < table.size(); record++) {
      OptionalInt at = cases.showing(partner.getAsInt(), record);
      if (table.value(measure, record) instanceof CellValue.Shown own
          && at.isPresent()
          && table.value(partner.getAsInt(), at.getAsInt()) instanceof CellValue.Shown beside) {
        Optional<Implied> implied =
            error ? ofError(own, beside, record) : ofSpread(partner.getAsInt(), record);
        implied.ifPresent(all::add);
      }
    }
    return all;
  }

  /** The units behind a spread and an error: the square of what the one is of the other. */
  private Optional<Implied> ofError(CellValue.Shown error, CellValue.Shown spread, int record) {
    OptionalInt units = figures.units();
    boolean shown = units.isPresent() && table.column(units.getAsInt()).isShown(record);
    BigDecimal halfError = WholeNumbers.half(error);
    BigDecimal halfSpread = WholeNumbers.half(spread);
    BigDecimal leastError = error.value().subtract(halfError);
    BigDecimal leastSpread = spread.value().subtract(halfSpread).max(BigDecimal.ZERO);
    if (shown || leastError.signum() <= 0) {
      return Optional.empty();
    }
    return WholeNumbers.between(
            square(leastSpread),
            square(error.value().add(halfError)),
            square(spread.value().add(halfSpread)),
            square(leastError))
        .flatMap(range -> range.within(2, Long.MAX_VALUE))
        .map(range -> PossibleCounts.of(range, minimum))
        .map(counts -> new Implied(record, Implied.Way.SIZE, counts, true));
  }

  private static BigDecimal square(BigDecimal value) {
    return value.multiply(value);
  }

  /** Two values are the mean less and plus a part of their spread; three whole ones are few. */
  private Optional<Implied> ofSpread(int mean, int record) {
    OptionalInt units = figures.units();
    if (units.isEmpty() || !units.equals(table.measures().get(mean).units())) {
      return Optional.empty();
    }
    for (int n = 2; n <= MOST_TOLD; n++) {
      if (table.column(units.getAsInt()).isBetween(record, n, n)) {
        BitSet only = new BitSet();
        only.set(n);
        PossibleCounts counts = new PossibleCounts(only, false, Math.max(n + 1, minimum));
        return Optional.of(new Implied(record, Implied.Way.VALUES, counts, true));
      }
    }
    return Optional.empty();
  }
}

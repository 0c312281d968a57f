package org.sluice.rules;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** How far off the estimates of a table may be, as the errors beside them say. */
final class EstimateErrors {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> PERCENT = Set.of("pct", "percent", "perc");

  private final Table table;
  private final SampleSizes sizes;

  EstimateErrors(Table table, SampleSizes sizes) {
    this.table = table;
    this.sizes = sizes;
  }

  /**
   * The records of a measure whose estimate has a large error; empty where no error stands beside
   * the estimates.
   *
   * @param limit the relative standard error, in percent, from which on an error is large
   */
  Optional<BitSet> large(int m, int limit) {
    OptionalInt relative = sizes.relativeError(m);
    OptionalInt error = sizes.error(m);
    if (relative.isEmpty() && error.isEmpty()) {
      return Optional.empty();
    }
    int column = relative.orElseGet(error::getAsInt);
    BigDecimal part = relative.isPresent() && isFraction(column) ? BigDecimal.ONE : HUNDRED;
    BitSet large = new BitSet();
    for (int r = 0; r < table.size(); r++) {
      if (table.value(m, r) instanceof CellValue.Shown estimate) {
        BigDecimal whole = relative.isPresent() ? part : estimate.value().abs();
        large.set(r, isLarge(table.value(column, r), whole, BigDecimal.valueOf(limit)));
      }
    }
    return Optional.of(large);
  }

  /** Whether an error is at least the limit's part of a whole, compared by multiplication. */
  private static boolean isLarge(CellValue error, BigDecimal whole, BigDecimal limit) {
    return whole.signum() > 0
        && error instanceof CellValue.Shown shown
        && shown.value().multiply(HUNDRED).compareTo(whole.multiply(limit)) >= 0;
  }

  /** Relative errors that never pass 1 and do not call themselves percentages are parts of one. */
  private boolean isFraction(int m) {
    Column column = table.column(m);
    for (int r = 0; r < column.size(); r++) {
      if (column.isShown(r)
          && ((CellValue.Shown) column.value(r)).value().compareTo(BigDecimal.ONE) > 0) {
        return false;
      }
    }
    Measure measure = table.measures().get(m);
    return measure.per().compareTo(HUNDRED) != 0 && !HeadWords.of(measure.name()).hasAny(PERCENT);
  }
}

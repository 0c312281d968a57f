package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Numbers behind shares that have a confidence interval: the usual one of 95 percent reaches 1.96
 * times the root of p (1 - p) / n to both sides (Wald 1943). Other intervals lie around their share
 * unevenly and tell less, and nothing says which one was used, so that what follows is never sure.
 */
final class ImpliedIntervals {
  /** The square of the normal quantile that leaves 2.5 percent, and of its usual 1.96. */
  private static final BigDecimal LEAST = new BigDecimal("3.8414");

  private static final BigDecimal MOST = new BigDecimal("3.8416");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Table table;
  private final int measure;
  private final int minimum;
  private final BigDecimal per;

  ImpliedIntervals(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.per = table.measures().get(measure).per();
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    Measure figures = table.measures().get(measure);
    OptionalInt units = figures.link(Link.DENOMINATOR);
    for (int record = 0; isFollowedByInterval() && record < table.size(); record++) {
      boolean known = units.isPresent() && table.column(units.getAsInt()).isShown(record);
      if (figures.role() != Role.RATE && !known) {
        int at = record;
        size(record)
            .map(range -> PossibleCounts.of(range, minimum))
            .ifPresent(counts -> all.add(new Implied(at, Implied.Way.SIZE, counts, false)));
      }
    }
    return all;
  }

  private boolean isFollowedByInterval() {
    List<Measure> measures = table.measures();
    return measure + 2 < measures.size()
        && measures.get(measure + 1).role() == Role.CI
        && measures.get(measure + 2).role() == Role.CI;
  }

  /** The numbers that give the interval of a record, as far as its digits tell. */
  private Optional<WholeNumbers> size(int record) {
    if (!(table.value(measure, record) instanceof CellValue.Shown share
        && table.value(measure + 1, record) instanceof CellValue.Shown low
        && table.value(measure + 2, record) instanceof CellValue.Shown high)) {
      return Optional.empty();
    }
    BigDecimal half = WholeNumbers.half(low).max(WholeNumbers.half(high));
    BigDecimal middle = low.value().add(high.value()).multiply(HALF);
    BigDecimal reach = high.value().subtract(low.value()).multiply(HALF);
    BigDecimal narrowest = reach.subtract(half);
    boolean even =
        middle.subtract(share.value()).abs().compareTo(half.add(WholeNumbers.half(share))) <= 0;
    if (!even || narrowest.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal widest = reach.add(half);
    BigDecimal least = share.value().subtract(WholeNumbers.half(share)).max(BigDecimal.ZERO);
    BigDecimal most = share.value().add(WholeNumbers.half(share)).min(per);
    return WholeNumbers.between(
            spread(least).min(spread(most)).multiply(LEAST),
            widest.multiply(widest),
            (holdsMiddle(least, most)
                    ? spread(per.multiply(HALF))
                    : spread(least).max(spread(most)))
                .multiply(MOST),
            narrowest.multiply(narrowest))
        .flatMap(range -> range.within(1, Long.MAX_VALUE));
  }

  private BigDecimal spread(BigDecimal share) {
    return share.multiply(per.subtract(share));
  }

  private boolean holdsMiddle(BigDecimal least, BigDecimal most) {
    BigDecimal middle = per.multiply(HALF);
    return least.compareTo(middle) <= 0 && most.compareTo(middle) >= 0;
  }
}

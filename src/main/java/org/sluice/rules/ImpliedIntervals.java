package org.sluice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Mark;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Numbers behind shares that have a confidence interval: all n of which some x prints as the share
 * and has an interval that prints as its ends. Nothing says which method was used, nor that no
 * weights were, so that what follows is never sure.
 */
final class ImpliedIntervals {
  /** No interval of n is wider than the root of this over n (for all methods: Hoeffding 1963). */
  private static final BigDecimal WIDEST = BigDecimal.valueOf(8);

  /** Larger groups take long to go through; what may be larger than this is left open. */
  private static final long MOST = 300;

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
    boolean judged = isFollowedByInterval() && figures().role() != Role.RATE;
    for (int record = 0; judged && record < table.size(); record++) {
      if (table.value(measure, record) instanceof CellValue.Shown share
          && table.value(measure + 1, record) instanceof CellValue.Shown low
          && table.value(measure + 2, record) instanceof CellValue.Shown high
          && !isKnown(record)) {
        int at = record;
        new Printed(share, low, high)
            .sizes(record)
            .ifPresent(counts -> all.add(new Implied(at, Implied.Way.SIZE, counts, false)));
      }
    }
    return all;
  }

  private Measure figures() {
    return table.measures().get(measure);
  }

  private boolean isFollowedByInterval() {
    List<Measure> measures = table.measures();
    return measure + 2 < measures.size()
        && measures.get(measure + 1).role() == Role.CI
        && measures.get(measure + 2).role() == Role.CI;
  }

  private boolean isKnown(int record) {
    OptionalInt units = figures().link(Link.DENOMINATOR);
    return units.isPresent() && table.column(units.getAsInt()).isShown(record);
  }

  /** What the mark in place of the number says of it, if one stands there. */
  private Mark mark(int record) {
    return Implied.mark(table, figures().link(Link.DENOMINATOR), record);
  }

  /** A share and the ends of its interval. */
  private final class Printed {
    private final CellValue.Shown share;
    private final CellValue.Shown low;
    private final CellValue.Shown high;

    Printed(CellValue.Shown share, CellValue.Shown low, CellValue.Shown high) {
      this.share = share;
      this.low = low;
      this.high = high;
    }

    /** The numbers that print so, and are what the mark says; empty where no small one is. */
    Optional<PossibleCounts> sizes(int record) {
      Mark mark = mark(record);
      long least = Math.max(1, mark.low().orElse(1));
      long most = Math.min(mark.high().orElse(Long.MAX_VALUE), mostOfWidth());
      BitSet small = new BitSet();
      for (long n = least; n < minimum && n <= Math.min(most, MOST); n++) {
        small.set((int) n, isOf(n));
      }
      return small.isEmpty()
          ? Optional.empty()
          : Optional.of(new PossibleCounts(small, isOfAny(Math.max(least, minimum), most), minimum))
              .filter(counts -> counts.tellMoreThan(mark));
    }

    private boolean isOf(long n) {
      return WholeNumbers.tops(share, per, BigDecimal.valueOf(n))
          .flatMap(range -> range.within(0, n))
          .filter(
              range ->
                  LongStream.rangeClosed(range.low(), range.high())
                      .anyMatch(x -> IntervalMethod.anyPrints(x, n, per, low, high)))
          .isPresent();
    }

    private boolean isOfAny(long least, long most) {
      return most > MOST || LongStream.rangeClosed(least, most).anyMatch(this::isOf);
    }

    /** The most units of which an interval is as wide as this one may be. */
    private long mostOfWidth() {
      BigDecimal narrowest =
          high.value()
              .subtract(low.value())
              .subtract(WholeNumbers.half(low))
              .subtract(WholeNumbers.half(high));
      return narrowest.signum() <= 0
          ? Long.MAX_VALUE
          : WIDEST
              .multiply(per.pow(2))
              .divide(narrowest.pow(2), 0, RoundingMode.FLOOR)
              .min(BigDecimal.valueOf(Long.MAX_VALUE))
              .longValueExact();
    }
  }
}

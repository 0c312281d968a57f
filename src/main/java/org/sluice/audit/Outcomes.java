package org.sluice.audit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.finding.CellAudit;
import org.sluice.table.CellValue;
import org.sluice.table.Interval;
import org.sluice.table.Mark;

/** Says what an interval means for a mark whose true value nobody told. */
final class Outcomes {
  private final Cells cells;
  private final boolean exactOnly;
  private final long[] atLeast;

  Outcomes(Cells cells, boolean exactOnly) {
    this.cells = cells;
    this.exactOnly = exactOnly;
    this.atLeast = cells.leastValues();
  }

  /** What must stay possible: every count that the rule would withhold, or any second value. */
  Wanted wanted(int cell) {
    boolean band = cells.isCount(cell) && !exactOnly && bandLow(cell) <= bandHigh();
    Level level = band ? new Level.Band(bandLow(cell), bandHigh()) : new Level.Exact();
    return Wanted.of(level, cells.scale(cell), atLeast[cell]);
  }

  private long bandLow(int cell) {
    long least = cells.isImplied(cell) ? 1 : cells.leastWithheld(cell);
    return Math.max(least, atLeast[cell]);
  }

  private long bandHigh() {
    return cells.knowledge().minimum() - 1L;
  }

  MarkAudit.Outcome of(int cell, CellAudit audit) {
    if (audit instanceof CellAudit.Undecided undecided) {
      return undecided.why().equals(Start.CONTRADICTION)
          ? MarkAudit.Outcome.CONTRADICTORY
          : MarkAudit.Outcome.UNDECIDED;
    }
    if (audit instanceof CellAudit.Protected) {
      return MarkAudit.Outcome.HOLDS;
    }
    Interval interval = interval(audit).orElseThrow();
    if (!cells.isCount(cell)) {
      return MarkAudit.Outcome.EXACT;
    }
    BigDecimal low = interval.low().orElse(BigDecimal.ZERO);
    boolean canBeLarge =
        interval
            .high()
            .map(high -> high.compareTo(BigDecimal.valueOf(bandHigh())) > 0)
            .orElse(true);
    if (low.compareTo(BigDecimal.valueOf(bandHigh())) > 0) {
      return cells.isImplied(cell) ? MarkAudit.Outcome.HOLDS : MarkAudit.Outcome.LARGE;
    }
    return canBeLarge ? MarkAudit.Outcome.PARTLY : small(cell, low, interval);
  }

  /** Only counts below the minimum are possible, but not all of them. */
  private MarkAudit.Outcome small(int cell, BigDecimal low, Interval interval) {
    boolean maybeNothing =
        low.signum() == 0 && (cells.isImplied(cell) || cells.leastWithheld(cell) > 0);
    if (interval.isPoint()) {
      return maybeNothing ? MarkAudit.Outcome.HOLDS : MarkAudit.Outcome.EXACT;
    }
    return maybeNothing ? MarkAudit.Outcome.PARTLY : MarkAudit.Outcome.NARROW;
  }

  /** Whether the mark claims an upper end. */
  boolean hasClaim(int cell) {
    return marks(cell).anyMatch(mark -> mark.high().isPresent());
  }

  /** Whether nothing that the mark claims is possible. */
  boolean excludesClaim(int cell, CellAudit audit) {
    return interval(audit)
        .map(interval -> marks(cell).anyMatch(mark -> isOutside(mark, interval)))
        .orElse(false);
  }

  private Stream<Mark> marks(int cell) {
    return cells.spots(cell).stream()
        .map(cells::valueAt)
        .filter(CellValue.Withheld.class::isInstance)
        .map(value -> ((CellValue.Withheld) value).mark());
  }

  private static boolean isOutside(Mark mark, Interval interval) {
    BigDecimal from = BigDecimal.valueOf(mark.low().orElse(Long.MIN_VALUE));
    BigDecimal to = BigDecimal.valueOf(mark.high().orElse(Long.MAX_VALUE));
    return interval.low().map(low -> low.compareTo(to) > 0).orElse(false)
        || interval.high().map(high -> high.compareTo(from) < 0).orElse(false);
  }

  static Optional<Interval> interval(CellAudit audit) {
    if (audit instanceof CellAudit.Protected safe) {
      return Optional.of(safe.interval());
    }
    return audit instanceof CellAudit.Exposed exposed
        ? Optional.of(exposed.interval())
        : Optional.empty();
  }
}

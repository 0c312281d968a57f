package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Percentages and rates beside rounded counts. One that the rounded counts do not give was made
 * from the true ones, and with them it pins these: 12.4 percent of 85 to 89 people are 11 of them.
 */
final class RoundedShares {
  private final Table table;
  private final int measure;
  private final CountGrid grid;
  private final BigDecimal per;

  RoundedShares(Table table, int measure, CountGrid grid) {
    this.table = table;
    this.measure = measure;
    this.grid = grid;
    this.per = table.measures().get(measure).per();
  }

  /** Shares that the printed counts do not give, or no count on the grid where one is missing. */
  Flagged notFromRounded() {
    return shares(this::followsFromPrinted);
  }

  /** Shares that no counts give that round to the printed ones. */
  Flagged notFromTrue() {
    return shares(this::followsFromTrue);
  }

  /** Shares that are of nothing known, beside counts that are rounded. */
  Flagged ofUnknown() {
    Flagged flagged = new Flagged();
    Measure figures = table.measures().get(measure);
    boolean linked =
        figures.link(Link.NUMERATOR).isPresent() || figures.link(Link.DENOMINATOR).isPresent();
    for (int r = 0; !linked && r < table.size(); r++) {
      if (table.column(measure).isShown(r) && hasRoundedCount(r)) {
        flagged.add(table, measure, r);
      }
    }
    return flagged;
  }

  private boolean hasRoundedCount(int record) {
    for (int m = 0; m < table.measures().size(); m++) {
      if (shown(OptionalInt.of(m), record).filter(count -> count.signum() > 0).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a share may be made from these counts. */
  @FunctionalInterface
  private interface Test {
    boolean holds(CellValue.Shown share, Optional<BigDecimal> top, Optional<BigDecimal> bottom);
  }

  private Flagged shares(Test test) {
    Flagged flagged = new Flagged();
    Measure figures = table.measures().get(measure);
    for (int r = 0; r < table.size(); r++) {
      Optional<BigDecimal> top = shown(figures.link(Link.NUMERATOR), r);
      Optional<BigDecimal> bottom = shown(figures.link(Link.DENOMINATOR), r);
      boolean known = top.isPresent() || bottom.isPresent();
      if (known
          && table.value(measure, r) instanceof CellValue.Shown share
          && share.value().signum() >= 0
          && !test.holds(share, top, bottom)) {
        flagged.add(table, measure, r);
      }
    }
    return flagged;
  }

  /** A count on the grid; what is off it is found as such. */
  private Optional<BigDecimal> shown(OptionalInt count, int record) {
    return count.isPresent()
            && table.measures().get(count.getAsInt()).role().isCount()
            && table.value(count.getAsInt(), record) instanceof CellValue.Shown shown
            && grid.holds(shown.value())
        ? Optional.of(shown.value())
        : Optional.empty();
  }

  private boolean followsFromPrinted(
      CellValue.Shown share, Optional<BigDecimal> top, Optional<BigDecimal> bottom) {
    if (bottom.isEmpty()) {
      BigDecimal known = top.orElseThrow();
      return known.signum() == 0
          ? share.value().signum() == 0
          : isAnyOnGrid(WholeNumbers.bottoms(share, per, known));
    }
    BigDecimal under = bottom.get();
    if (under.signum() == 0) {
      return true;
    }
    Optional<WholeNumbers> tops = WholeNumbers.tops(share, per, under);
    return top.isPresent() ? tops.isPresent() && tops.get().holds(top.get()) : isAnyOnGrid(tops);
  }

  /** A range as wide as the widest step holds a figure of the grid, so that few need be tried. */
  private boolean isAnyOnGrid(Optional<WholeNumbers> counts) {
    if (counts.isEmpty()) {
      return false;
    }
    long widest = grid.bases().widest();
    long low = counts.get().low();
    long high = counts.get().high();
    for (long count = low; count <= high && count - low <= 2 * widest; count++) {
      if (grid.holds(BigDecimal.valueOf(count))) {
        return true;
      }
    }
    return false;
  }

  private boolean followsFromTrue(
      CellValue.Shown share, Optional<BigDecimal> top, Optional<BigDecimal> bottom) {
    Optional<WholeNumbers> over = top.flatMap(grid::behind);
    Optional<WholeNumbers> under = bottom.flatMap(grid::behind);
    if (over.isEmpty() || under.isEmpty()) {
      return true;
    }
    for (long n = Math.max(1, under.get().low()); n <= under.get().high(); n++) {
      if (WholeNumbers.tops(share, per, BigDecimal.valueOf(n))
          .flatMap(tops -> tops.within(over.get().low(), over.get().high()))
          .isPresent()) {
        return true;
      }
    }
    return under.get().high() == 0;
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.rules.ShareGroups.Cell;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** The counts that shares of one whole stand for, whatever the whole is. */
final class ShareCounts {
  private final Table table;
  private final List<Cell> cells;

  /** At least one share; all are of the same whole and add up to it where there are several. */
  ShareCounts(Table table, List<Cell> cells) {
    this.table = table;
    this.cells = cells;
  }

  /**
   * The counts that one of the shares may stand for if all of them are of {@code whole} units;
   * empty where no counts give the printed digits.
   */
  Optional<WholeNumbers> of(Cell wanted, long whole) {
    List<WholeNumbers> counts = new ArrayList<>();
    long low = 0;
    long high = 0;
    for (Cell cell : cells) {
      Optional<WholeNumbers> count = of(cell, BigDecimal.valueOf(whole));
      if (count.isEmpty()) {
        return Optional.empty();
      }
      counts.add(count.get());
      low += count.get().low();
      high += count.get().high();
    }
    WholeNumbers own = counts.get(cells.indexOf(wanted));
    if (cells.size() == 1) {
      return isPartOfWhole(wanted) ? own.within(0, whole) : Optional.of(own);
    }
    // Whole numbers of ranges add up to every number between the sums of their ends.
    return low > whole || high < whole
        ? Optional.empty()
        : own.within(whole - (high - own.high()), whole - (low - own.low()));
  }

  private Optional<WholeNumbers> of(Cell cell, BigDecimal whole) {
    Measure figures = table.measures().get(cell.measure());
    CellValue.Shown share = (CellValue.Shown) table.value(cell.measure(), cell.record());
    Optional<WholeNumbers> tops = WholeNumbers.tops(share, figures.per(), whole);
    OptionalInt counted = figures.link(Link.NUMERATOR);
    if (counted.isPresent()
        && table.base(counted.getAsInt(), cell.record()) == 1
        && table.value(counted.getAsInt(), cell.record()) instanceof CellValue.Shown known) {
      return tops.filter(range -> range.holds(known.value()))
          .flatMap(range -> WholeNumbers.exactly(known.value()));
    }
    return tops;
  }

  /** A percentage is of all those whom it is of; a rate of events may exceed them. */
  private boolean isPartOfWhole(Cell cell) {
    Measure figures = table.measures().get(cell.measure());
    BigDecimal share = ((CellValue.Shown) table.value(cell.measure(), cell.record())).value();
    return figures.role() != Role.RATE && share.compareTo(figures.per()) <= 0;
  }
}

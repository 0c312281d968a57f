package org.sluice.audit;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.OptionalInt;
import org.sluice.solve.LinearSystem;
import org.sluice.table.CellValue;
import org.sluice.table.Measure;

/**
 * What the intruder knows of each cell by itself, before any equation: a printed figure is its
 * value or its rounding interval, a withheld count is at least 1 where zeros are shown. In units of
 * the cell's last decimal place, so that everything is a whole number.
 */
final class Bounds {
  private final Cells cells;
  private final BitSet withheld;
  private final long[] low;
  private final long[] high;

  Bounds(Cells cells, BitSet withheld) {
    this.cells = cells;
    this.withheld = withheld;
    this.low = new long[cells.size()];
    this.high = new long[cells.size()];
    for (int cell = 0; cell < cells.size(); cell++) {
      bound(cell);
    }
  }

  long low(int cell) {
    return low[cell];
  }

  long high(int cell) {
    return high[cell];
  }

  /** Whether more than one value is possible at first sight. */
  boolean isOpen(int cell) {
    return low[cell] < high[cell];
  }

  private void bound(int cell) {
    boolean count = cells.isCount(cell);
    high[cell] = LinearSystem.FAR;
    low[cell] = count || cells.knowledge().sumsNonNegative() ? 0 : -LinearSystem.FAR;
    Cells.Kind kind = cells.kind(cell);
    if (cells.isShare(cell) || kind == Cells.Kind.NONE) {
      low[cell] = 0;
      high[cell] = 0;
    } else if (kind == Cells.Kind.MARKED || (kind == Cells.Kind.SHOWN && withheld.get(cell))) {
      if (count) {
        low[cell] = leastWithheld(cell);
      }
    } else if (kind == Cells.Kind.SHOWN) {
      for (Spot spot : cells.spots(cell)) {
        if (cells.valueAt(spot) instanceof CellValue.Shown shown) {
          show(cell, spot, shown.value());
        }
      }
    }
  }

  private long leastWithheld(int cell) {
    return cells.spots(cell).stream()
        .mapToLong(spot -> cells.knowledge().leastWithheld(cells.tables().get(spot.table()).id()))
        .min()
        .orElse(0);
  }

  private void show(int cell, Spot spot, BigDecimal figure) {
    long value = scaled(cell, figure);
    long from = value;
    long to = value;
    long base = base(cell, spot);
    if (base > 1 && cells.knowledge().rounding() == Knowledge.Rounding.NEAREST) {
      from = value - base / 2;
      to = value + (base - 1) / 2;
    } else if (base > 1 && cells.knowledge().rounding() == Knowledge.Rounding.RANDOM) {
      from = value - base + 1;
      to = value + base - 1;
    }
    long least = value > 0 ? Math.min(cells.knowledge().minimum(), to) : 0;
    low[cell] = Math.max(low[cell], base > 1 ? Math.max(from, least) : value);
    high[cell] = Math.min(high[cell], to);
  }

  private long base(int cell, Spot spot) {
    Measure measure = cells.measure(spot);
    OptionalInt base = measure.roundedTo();
    return cells.isWhole(cell) && base.isPresent() ? base.getAsInt() : 1;
  }

  /** A figure in units of the cell's last decimal place. */
  long scaled(int cell, BigDecimal figure) {
    return figure.movePointRight(cells.scale(cell)).longValueExact();
  }
}

package org.sluice.audit;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.sluice.solve.LinearSystem;
import org.sluice.table.CellValue;
import org.sluice.table.Interval;
import org.sluice.table.Mark;

/**
 * What the intruder knows of each cell by itself, before any equation: a printed figure is its
 * value or its rounding interval, a withheld count is at least 1 where zeros are shown, a mark that
 * claims a band is believed, a printed share bounds its numerator. In units of the cell's last
 * decimal place, so that everything is a whole number.
 */
final class Bounds {
  private final Cells cells;
  private final BitSet withheld;
  private final boolean believeMarks;
  private final long[] low;
  private final long[] high;

  /**
   * The bounds of all cells.
   *
   * @param withheld cells that are withheld although the source shows them
   * @param believeMarks whether the bands that marks claim are used
   */
  static Bounds of(Cells cells, BitSet withheld, boolean believeMarks) {
    Bounds bounds =
        believeMarks ? cells.printedBounds().withholding(withheld) : ofEach(cells, withheld, false);
    cells.ceilings().forEach(bounds::bound);
    cells.shares().stream().filter(bounds::isPrinted).forEach(bounds::bound);
    return bounds;
  }

  /** What is known of each cell by itself where nothing is withheld and marks are believed. */
  static Bounds printed(Cells cells) {
    return ofEach(cells, new BitSet(), true);
  }

  private static Bounds ofEach(Cells cells, BitSet withheld, boolean believeMarks) {
    int size = cells.size();
    Bounds bounds = new Bounds(cells, withheld, believeMarks, new long[size], new long[size]);
    for (int cell = 0; cell < size; cell++) {
      bounds.bound(cell);
    }
    return bounds;
  }

  private Bounds withholding(BitSet more) {
    Bounds bounds = new Bounds(cells, more, believeMarks, low.clone(), high.clone());
    more.stream().forEach(bounds::bound);
    return bounds;
  }

  private Bounds(Cells cells, BitSet withheld, boolean believeMarks, long[] low, long[] high) {
    this.cells = cells;
    this.withheld = withheld;
    this.believeMarks = believeMarks;
    this.low = low;
    this.high = high;
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
    if (cells.isShare(cell) || kind == Cells.Kind.NONE || cells.isLeftOut(cell)) {
      low[cell] = 0;
      high[cell] = 0;
    } else if (kind == Cells.Kind.MARKED || (kind == Cells.Kind.SHOWN && withheld.get(cell))) {
      withhold(cell, kind == Cells.Kind.MARKED);
    } else if (kind == Cells.Kind.SHOWN) {
      for (Spot spot : cells.spots(cell)) {
        if (cells.valueAt(spot) instanceof CellValue.Shown shown) {
          show(cell, spot, shown.value());
        }
      }
    }
  }

  private void withhold(int cell, boolean marked) {
    if (cells.isCount(cell)) {
      low[cell] = cells.leastWithheld(cell) * unit(cell);
    }
    if (!cells.knowledge().known().isEmpty()) {
      cells.places(cell).forEach(place -> know(cell, cells.knowledge().known().get(place)));
    }
    if (marked && believeMarks) {
      for (Spot spot : cells.spots(cell)) {
        if (cells.valueAt(spot) instanceof CellValue.Withheld mark) {
          believe(cell, mark.mark());
        }
      }
    }
  }

  /** What everybody knows of a figure by itself counts as far as it narrows. */
  private void know(int cell, @Nullable Interval known) {
    if (known != null) {
      low[cell] =
          Math.max(low[cell], known.low().map(end -> scaled(cell, end, CEILING)).orElse(low[cell]));
      high[cell] =
          Math.min(
              high[cell], known.high().map(end -> scaled(cell, end, FLOOR)).orElse(high[cell]));
    }
  }

  private long scaled(int cell, BigDecimal end, RoundingMode mode) {
    BigDecimal far = BigDecimal.valueOf(LinearSystem.FAR);
    BigDecimal units = end.movePointRight(cells.scale(cell)).setScale(0, mode);
    return units.min(far).max(far.negate()).longValueExact();
  }

  /** A claim that contradicts what the rules allow is taken by itself. */
  private void believe(int cell, Mark mark) {
    long claimedLow = mark.low().orElse(0) * unit(cell);
    if (mark.high().isPresent()) {
      high[cell] = Math.min(high[cell], mark.high().getAsLong() * unit(cell));
    }
    low[cell] = Math.min(high[cell], Math.max(low[cell], claimedLow));
  }

  private long unit(int cell) {
    return BigDecimal.TEN.pow(Math.max(0, cells.scale(cell))).longValueExact();
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
    low[cell] = Math.max(low[cell], to > from ? Math.max(from, least) : value);
    high[cell] = Math.min(high[cell], to);
  }

  private long base(int cell, Spot spot) {
    return cells.isWhole(cell) ? cells.base(spot) : 1;
  }

  private boolean isPrinted(Share share) {
    return !withheld.get(share.cell());
  }

  /** Some are no more than all, and all are no fewer than some. */
  private void bound(Ceiling ceiling) {
    if (cells.isWhole(ceiling.part()) && cells.isWhole(ceiling.whole())) {
      narrow(ceiling.part(), low[ceiling.part()], high[ceiling.whole()]);
      narrow(ceiling.whole(), low[ceiling.part()], high[ceiling.whole()]);
    }
  }

  /** A share with one known side bounds the other: 60.9 % of 23 is 14 and nothing else. */
  private void bound(Share share) {
    int over = share.numerator();
    int under = share.denominator();
    boolean bothKnown = !isOpen(over) && !isOpen(under);
    if (!cells.isWhole(over) || !cells.isWhole(under) || bothKnown) {
      return;
    }
    BigDecimal least = share.value().subtract(share.halfUnit());
    BigDecimal most = share.value().add(share.halfUnit());
    if (low[over] > 0 && least.signum() > 0) {
      narrow(under, divide(low[over], share.per(), most, RoundingMode.CEILING), LinearSystem.FAR);
      if (high[over] < LinearSystem.FAR) {
        narrow(under, 0, divide(high[over], share.per(), least, RoundingMode.FLOOR));
      }
    }
    if (high[under] < LinearSystem.FAR) {
      narrow(
          over,
          divide(low[under], least, share.per(), RoundingMode.CEILING),
          divide(high[under], most, share.per(), RoundingMode.FLOOR));
    }
  }

  private static long divide(long by, BigDecimal of, BigDecimal over, RoundingMode mode) {
    return BigDecimal.valueOf(by).multiply(of).divide(over, 0, mode).longValueExact();
  }

  /** A share that leaves nothing was computed from other counts than those printed: no bound. */
  private void narrow(int cell, long from, long to) {
    long newLow = Math.max(low[cell], from);
    long newHigh = Math.min(high[cell], to);
    if (newLow <= newHigh) {
      low[cell] = newLow;
      high[cell] = newHigh;
    }
  }

  /** A figure in units of the cell's last decimal place. */
  long scaled(int cell, BigDecimal figure) {
    return figure.movePointRight(cells.scale(cell)).longValueExact();
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Hierarchy;
import org.sluice.table.Mark;
import org.sluice.table.Table;

/**
 * How the inner cells of one count of a table are filled; totals and cells in which no figure can
 * stand are none.
 */
final class InnerCells {
  private final Table table;
  private final int below;
  private long all;
  private long small;
  private long zeros;
  private long marked;
  private long hidden;
  private BigDecimal sum = BigDecimal.ZERO;

  private InnerCells(Table table, int below) {
    this.table = table;
    this.below = below;
  }

  /** The inner cells of a measure, where counts from 1 to {@code below} - 1 are small. */
  static InnerCells of(Table table, int m, int below) {
    InnerCells cells = new InnerCells(table, below);
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (!table.isStated(r) && !table.isMargin(r) && !column.isNotApplicable(r)) {
        cells.add(column.value(r));
      }
    }
    return cells;
  }

  private void add(CellValue value) {
    all++;
    if (value instanceof CellValue.Shown shown) {
      sum = sum.add(shown.value());
      if (shown.value().signum() == 0) {
        zeros++;
      } else if (shown.value().compareTo(BigDecimal.valueOf(below)) < 0) {
        small++;
      }
    } else if (value instanceof CellValue.Withheld withheld && isSmall(withheld.mark())) {
      small++;
      marked++;
    } else {
      hidden++;
    }
  }

  private boolean isSmall(Mark mark) {
    return mark.low().orElse(0) > 0 && mark.high().orElse(below) < below;
  }

  long all() {
    return all;
  }

  /** Cells that are certainly small and not zero. */
  long small() {
    return small;
  }

  long zeros() {
    return zeros;
  }

  /** Cells of which nobody can say whether they are small. */
  long hidden() {
    return hidden;
  }

  /** Whether every figure is shown. */
  boolean areShown() {
    return hidden + marked == 0;
  }

  /** The sum of what is shown. */
  BigDecimal sum() {
    return sum;
  }

  /**
   * How many combinations of categories have no cell at all, which may be that many zeros. A
   * dimension that follows from another one, as the region of a district, makes no combinations.
   */
  long absent() {
    int[] inner =
        IntStream.range(0, table.size())
            .filter(r -> !table.isStated(r) && !table.isMargin(r))
            .toArray();
    double combinations = 1;
    boolean[] left = new boolean[table.dimensions().size()];
    for (int d = 0; d < left.length; d++) {
      left[d] = follows(d, left, inner);
      Hierarchy hierarchy = table.dimensions().get(d).hierarchy();
      combinations *= left[d] ? 1 : Math.max(1, hierarchy.leaves().length);
    }
    return (long) Math.max(0, Math.min(1e15, combinations) - inner.length);
  }

  private boolean follows(int d, boolean[] left, int[] inner) {
    for (int other = 0; other < left.length; other++) {
      if (other != d && !left[other] && Dependence.follows(table, d, other, inner)) {
        return true;
      }
    }
    return false;
  }
}

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
  private long wholes;
  private BigDecimal parts = BigDecimal.ZERO;

  private InnerCells(Table table, int below) {
    this.table = table;
    this.below = below;
  }

  /** The inner cells of a measure, where counts from 1 to {@code below} - 1 are small. */
  static InnerCells of(Table table, int m, int below) {
    InnerCells cells = new InnerCells(table, below);
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (!table.isStated(r)
          && !table.isMargin(r)
          && !column.isNotApplicable(r)
          && !cells.isOfAnother(m, r)) {
        cells.add(column, r);
      }
    }
    return cells;
  }

  /**
   * Whether the cell of a record holds the figure of another measure, as in a row of populations.
   */
  private boolean isOfAnother(int m, int record) {
    if (!(table.value(m, record) instanceof CellValue.Missing)) {
      return false;
    }
    for (int other = 0; other < table.measures().size(); other++) {
      if (other != m
          && table.column(other).column(record) == table.column(m).column(record)
          && !(table.value(other, record) instanceof CellValue.Missing)) {
        return true;
      }
    }
    return false;
  }

  private void add(Column column, int record) {
    all++;
    if (column.isShown(record)) {
      addShown(column, record);
    } else {
      addHidden(column.value(record));
    }
  }

  /** Millions of counts pass through here: no object is made for a whole number. */
  private void addShown(Column column, int record) {
    if (column.scale(record) == 0 && column.isBetween(record, 0, Integer.MAX_VALUE)) {
      wholes += (long) column.approximate(record);
    } else {
      parts = parts.add(((CellValue.Shown) column.value(record)).value());
    }
    if (column.isBetween(record, 0, 0)) {
      zeros++;
    } else if (column.isBetween(record, 0, below) && !column.isBetween(record, below, below)) {
      small++;
    }
  }

  private void addHidden(CellValue value) {
    if (value instanceof CellValue.Withheld withheld && isSmall(withheld.mark())) {
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
    return parts.add(BigDecimal.valueOf(wholes));
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

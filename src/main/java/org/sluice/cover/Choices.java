package org.sluice.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.sluice.solve.CoveringRow;

/**
 * What can still be chosen to be hidden, a column each, and how far every figure could move, in
 * whole units. A unit is the tenth, hundredth and so on that makes all amounts whole; what is not
 * whole even then is rounded so that a bound stays one: room up, needs down.
 */
final class Choices {
  private static final int MOST_DECIMALS = 6;
  private static final double MOST = 1L << 40;

  private final Room room;
  private final int[] figureOf;
  private final int[][] columnsOf;
  private final double unit;
  private final long farthest;

  Choices(Room room, Bundles bundles, List<Goal> goals) {
    this.room = room;
    this.unit = unit(room, goals);
    this.farthest =
        goals.stream().mapToLong(g -> Math.max(need(g, 1), need(g, -1))).max().orElse(0);
    this.figureOf =
        IntStream.range(0, room.figures())
            .filter(figure -> room.isOpen(figure) && !room.isHidden(figure))
            .toArray();
    int[] count = new int[room.figures()];
    int[][] with = new int[figureOf.length][];
    for (int column = 0; column < with.length; column++) {
      BitSet one = new BitSet();
      one.set(figureOf[column]);
      with[column] = bundles.with(one).stream().toArray();
      for (int figure : with[column]) {
        count[figure]++;
      }
    }
    this.columnsOf = new int[room.figures()][];
    Arrays.setAll(columnsOf, figure -> new int[count[figure]]);
    for (int column = 0; column < with.length; column++) {
      for (int figure : with[column]) {
        columnsOf[figure][--count[figure]] = column;
      }
    }
  }

  private static double unit(Room room, List<Goal> goals) {
    double unit = 1;
    for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
      double tried = unit;
      boolean whole =
          goals.stream().allMatch(g -> isWhole(g.above() * tried) && isWhole(g.below() * tried))
              && IntStream.range(0, room.figures())
                  .allMatch(f -> isWhole(room.up(f) * tried) && isWhole(room.down(f) * tried));
      if (whole) {
        return unit;
      }
      unit *= 10;
    }
    return unit;
  }

  private static boolean isWhole(double amount) {
    return amount >= MOST || Math.abs(amount - Math.rint(amount)) <= 1e-9 * Math.max(1, amount);
  }

  /** How far a goal's figure must move up (1) or down (-1), in units. */
  long need(Goal goal, int direction) {
    double amount = Math.min(MOST, goal.amount(direction) * unit);
    return (long) (isWhole(amount) ? Math.rint(amount) : Math.floor(amount));
  }

  /** How far a figure could move if it were hidden, in units; no goal asks for more. */
  long width(int figure, int direction) {
    double amount = Math.min(MOST, (direction > 0 ? room.up(figure) : room.down(figure)) * unit);
    long whole = (long) (isWhole(amount) ? Math.rint(amount) : Math.ceil(amount));
    return Math.min(farthest, whole);
  }

  /** Number of columns. */
  int size() {
    return figureOf.length;
  }

  /** The figure of a column. */
  int figure(int column) {
    return figureOf[column];
  }

  /** The columns that hide a figure. */
  int[] columnsOf(int figure) {
    return columnsOf[figure];
  }

  /** Whether the figure is hidden anyway. */
  boolean isHidden(int figure) {
    return room.isHidden(figure);
  }

  /** What each column costs. */
  long[] costs() {
    return Arrays.stream(figureOf).mapToLong(room::cost).toArray();
  }

  /** The columns among these figures. */
  BitSet columns(BitSet figures) {
    BitSet columns = new BitSet();
    for (int column = 0; column < figureOf.length; column++) {
      columns.set(column, figures.get(figureOf[column]));
    }
    return columns;
  }

  /** The figures of columns. */
  BitSet figures(BitSet columns) {
    BitSet figures = new BitSet();
    columns.stream().forEach(column -> figures.set(figureOf[column]));
    return figures;
  }

  /** How much of each figure is hidden while columns are chosen in part. */
  double[] hidden(double[] columns) {
    double[] hidden = new double[room.figures()];
    for (int figure = 0; figure < hidden.length; figure++) {
      hidden[figure] = room.isHidden(figure) ? 1 : 0;
      for (int column : columnsOf[figure]) {
        hidden[figure] = Math.min(1, hidden[figure] + columns[column]);
      }
    }
    return hidden;
  }

  /**
   * The condition that figures of a cut have to make a need; what goes with a column counts for it.
   *
   * @param figures of the cut that are not hidden
   * @param widths how much each brings
   * @param need what must be brought
   */
  CoveringRow condition(int[] figures, long[] widths, long need) {
    int[] columns =
        Arrays.stream(figures)
            .flatMap(figure -> Arrays.stream(columnsOf[figure]))
            .sorted()
            .distinct()
            .toArray();
    long[] coefficients = new long[columns.length];
    for (int i = 0; i < figures.length; i++) {
      for (int column : columnsOf[figures[i]]) {
        int at = Arrays.binarySearch(columns, column);
        coefficients[at] = Math.min(need, coefficients[at] + widths[i]);
      }
    }
    return CoveringRow.of(columns, coefficients, need);
  }
}

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

  /**
   * The columns that hide each figure stand one after the other, from here to the next figure's.
   */
  private final int[] firstColumn;

  private final int[] columns;
  private final double unit;
  private final long farthest;
  private final long[] rises;
  private final long[] falls;

  Choices(Room room, Bundles bundles, List<Goal> goals) {
    this.room = room;
    this.unit = unit(room, goals);
    this.farthest =
        goals.stream().mapToLong(g -> Math.max(need(g, 1), need(g, -1))).max().orElse(0);
    this.figureOf =
        IntStream.range(0, room.figures())
            .filter(figure -> room.isOpen(figure) && !room.isHidden(figure))
            .toArray();
    this.firstColumn = new int[room.figures() + 1];
    for (int own : figureOf) {
      firstColumn[own]++;
      for (int figure : bundles.with(own)) {
        firstColumn[figure]++;
      }
    }
    for (int figure = 1; figure < firstColumn.length; figure++) {
      firstColumn[figure] += firstColumn[figure - 1];
    }
    this.columns = new int[firstColumn[room.figures()]];
    for (int column = 0; column < figureOf.length; column++) {
      int own = figureOf[column];
      columns[--firstColumn[own]] = column;
      for (int figure : bundles.with(own)) {
        columns[--firstColumn[figure]] = column;
      }
    }
    this.rises = new long[room.figures()];
    Arrays.setAll(rises, figure -> width(room.up(figure)));
    this.falls = new long[room.figures()];
    Arrays.setAll(falls, figure -> width(room.down(figure)));
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
    return direction > 0 ? rises[figure] : falls[figure];
  }

  private long width(double room) {
    double amount = Math.min(MOST, room * unit);
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

  /** Whether a column hides the figure. */
  boolean canBeChosen(int figure) {
    return firstColumn[figure] < firstColumn[figure + 1];
  }

  private IntStream columnsOf(int figure) {
    return Arrays.stream(columns, firstColumn[figure], firstColumn[figure + 1]);
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

  /** The point at which these columns are chosen whole and no others. */
  double[] values(BitSet columns) {
    double[] values = new double[size()];
    columns.stream().forEach(column -> values[column] = 1);
    return values;
  }

  /** How much of each figure is hidden while columns are chosen in part. */
  double[] hidden(double[] values) {
    double[] hidden = new double[room.figures()];
    room.eachHidden(figure -> hidden[figure] = 1);
    for (int figure = 0; figure < hidden.length; figure++) {
      for (int at = firstColumn[figure]; at < firstColumn[figure + 1]; at++) {
        hidden[figure] = Math.min(1, hidden[figure] + values[columns[at]]);
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
    if (goAlone(figures)) {
      int[] own = new int[figures.length];
      Arrays.setAll(own, i -> columns[firstColumn[figures[i]]]);
      return CoveringRow.of(own, widths, need);
    }
    int[] hiding = Arrays.stream(figures).flatMap(this::columnsOf).sorted().distinct().toArray();
    long[] coefficients = new long[hiding.length];
    for (int i = 0; i < figures.length; i++) {
      for (int at = firstColumn[figures[i]]; at < firstColumn[figures[i] + 1]; at++) {
        int place = Arrays.binarySearch(hiding, columns[at]);
        coefficients[place] = Math.min(need, coefficients[place] + widths[i]);
      }
    }
    return CoveringRow.of(hiding, coefficients, need);
  }

  /** Whether each of these has a column of its own and no other, in ascending order. */
  private boolean goAlone(int[] figures) {
    int last = -1;
    for (int figure : figures) {
      int own = firstColumn[figure];
      if (firstColumn[figure + 1] - own != 1 || columns[own] <= last) {
        return false;
      }
      last = columns[own];
    }
    return true;
  }
}

package org.sluice.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Whole numbers in a rectangle with a total row below and a total column at the right. */
public final class SmallTable {
  private final int[][] inner;
  private final int[] figures;
  private final int columns;

  private SmallTable(int[][] inner) {
    this.inner = inner;
    this.columns = inner[0].length + 1;
    this.figures = new int[(inner.length + 1) * columns];
    for (int r = 0; r < inner.length; r++) {
      for (int c = 0; c < inner[0].length; c++) {
        for (int at :
            new int[] {
              r * columns + c,
              r * columns + columns - 1,
              inner.length * columns + c,
              figures.length - 1
            }) {
          figures[at] += inner[r][c];
        }
      }
    }
  }

  /** A table of these inner figures. */
  public static SmallTable of(int[][] inner) {
    return new SmallTable(inner);
  }

  /**
   * Every table of this shape with inner figures from an alphabet, but only one of those that are
   * the same up to the order of rows and columns, and turned on their side.
   */
  public static void forEach(int rows, int columns, int[] alphabet, Consumer<SmallTable> taker) {
    List<int[]> lines = lines(columns, alphabet);
    stack(new int[rows][], 0, 0, lines, taker);
  }

  private static List<int[]> lines(int width, int[] alphabet) {
    List<int[]> lines = new ArrayList<>(List.of(new int[0]));
    for (int c = 0; c < width; c++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] line : lines) {
        for (int figure : alphabet) {
          int[] next = Arrays.copyOf(line, line.length + 1);
          next[line.length] = figure;
          longer.add(next);
        }
      }
      lines = longer;
    }
    return lines;
  }

  /** Rows in rising order only: every other order is one of these permuted. */
  private static void stack(
      int[][] rows, int filled, int from, List<int[]> lines, Consumer<SmallTable> taker) {
    if (filled == rows.length) {
      if (isFirstOfItsKind(rows)) {
        taker.accept(new SmallTable(Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new)));
      }
      return;
    }
    for (int line = from; line < lines.size(); line++) {
      rows[filled] = lines.get(line);
      stack(rows, filled + 1, line, lines, taker);
    }
  }

  /** Whether no other order of the columns, nor the table turned, gives smaller sorted rows. */
  private static boolean isFirstOfItsKind(int[][] rows) {
    if (!isLeast(rows, rows)) {
      return false;
    }
    return rows.length != rows[0].length || isLeast(rows, turned(rows));
  }

  private static boolean isLeast(int[][] rows, int[][] other) {
    for (int[] order : orders(other[0].length)) {
      int[][] moved =
          Arrays.stream(other)
              .map(row -> IntStream.of(order).map(c -> row[c]).toArray())
              .sorted(Arrays::compare)
              .toArray(int[][]::new);
      if (Arrays.compare(flat(moved), flat(rows)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int[] flat(int[][] rows) {
    return Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
  }

  private static int[][] turned(int[][] rows) {
    int[][] turned = new int[rows[0].length][rows.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[0].length; c++) {
        turned[c][r] = rows[r][c];
      }
    }
    return turned;
  }

  private static List<int[]> orders(int size) {
    List<int[]> orders = new ArrayList<>();
    for (int[] line : lines(size, IntStream.range(0, size).toArray())) {
      if (IntStream.of(line).distinct().count() == size) {
        orders.add(line);
      }
    }
    return orders;
  }

  /** The same table on its side, with its rows and columns in reverse order. */
  public SmallTable reversedAndTurned() {
    int[][] turned = turned(inner);
    int[][] reversed = new int[turned.length][turned[0].length];
    for (int r = 0; r < turned.length; r++) {
      for (int c = 0; c < turned[0].length; c++) {
        reversed[r][c] = turned[turned.length - 1 - r][turned[0].length - 1 - c];
      }
    }
    return new SmallTable(reversed);
  }

  /** As a cross-tabulation. */
  public Table table() {
    return Tables.crosstab(text()).table();
  }

  private String text() {
    StringBuilder text = new StringBuilder("area");
    for (int c = 0; c < columns; c++) {
      text.append(" | ").append(c == columns - 1 ? "Total" : "c" + c);
    }
    for (int at = 0; at < figures.length; at++) {
      if (at % columns == 0) {
        text.append('\n').append(at / columns == inner.length ? "Total" : "r" + at / columns);
      }
      text.append(" | ").append(figures[at]);
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return Arrays.deepToString(inner);
  }
}

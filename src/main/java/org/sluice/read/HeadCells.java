package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sluice.grid.Grid;
import org.sluice.grid.Remembered;
import org.sluice.table.CellValue;

/**
 * What the cells of a rectangle look like while its head is sought, and which of its columns hold
 * figures below the first rows.
 */
final class HeadCells {
  private static final int SAMPLE = 120;

  /** What a cell looks like. */
  enum Kind {
    /** Nothing stands there. */
    BLANK,
    /** A number, several of them, a mark or a length of time. */
    FIGURE,
    /** Words. */
    TEXT
  }

  private static final Remembered<String, Kind> KINDS = Remembered.ofTexts(HeadCells::kind);

  private final Grid grid;
  private final int top;
  private final int left;
  private final int right;
  private final int bottom;
  private final boolean[] figures;
  private final Numeral numeral = new Numeral();

  HeadCells(Grid grid, int top, int left, int right, int bottom) {
    this.grid = grid;
    this.top = top;
    this.left = left;
    this.right = right;
    this.bottom = bottom;
    this.figures = new boolean[right - left + 1];
    for (int column = left; column <= right; column++) {
      figures[column - left] = holdsFigures(column);
    }
  }

  /** The columns that hold figures below the first rows, counted from the left one. */
  boolean[] figures() {
    return figures;
  }

  /** Whether a column of the grid holds figures below the first rows. */
  boolean isOfFigures(int column) {
    return figures[column - left];
  }

  /** How many columns hold figures, and one where none does. */
  int countFigures() {
    int count = 0;
    for (boolean figure : figures) {
      count += figure ? 1 : 0;
    }
    return Math.max(count, 1);
  }

  /** What a cell looks like. */
  Kind kind(int row, int column) {
    if (grid.isBlank(row, column)) {
      return Kind.BLANK;
    }
    if (numeral.read(grid, row, column, false)) {
      return Kind.FIGURE;
    }
    return KINDS.of(grid.text(row, column));
  }

  /** What a text is that is no plain number. */
  private static Kind kind(String text) {
    boolean figure =
        Composite.read(text, Spelling.usual()).isPresent()
            || isMark(text)
            || Dates.isDuration(text)
            || new Numeral().read(text, 0, text.length(), true);
    return figure ? Kind.FIGURE : Kind.TEXT;
  }

  /** A mark; but a band such as {@code 0-49} is more likely a category while heads are sought. */
  static boolean isMark(String text) {
    return Marks.usual()
        .of(text)
        .filter(
            mark ->
                !(mark instanceof CellValue.Withheld held
                    && held.mark().low().isPresent()
                    && held.mark().high().isPresent()))
        .isPresent();
  }

  /** How many cells of a row in the columns of figures look like this. */
  int count(int row, Kind kind) {
    int count = 0;
    for (int column = left; column <= right; column++) {
      count += isOfFigures(column) && kind(row, column) == kind ? 1 : 0;
    }
    return count;
  }

  /** How many cells of a row in the columns of figures look like this and say so. */
  int count(int row, Kind kind, Predicate<String> says) {
    int count = 0;
    for (int column = left; column <= right; column++) {
      boolean such = isOfFigures(column) && kind(row, column) == kind;
      count += such && says.test(grid.text(row, column)) ? 1 : 0;
    }
    return count;
  }

  /** The plain numbers of a row in the columns of figures. */
  HeadNumbers numbers(int row) {
    List<Double> values = new ArrayList<>();
    boolean whole = true;
    for (int column = left; column <= right; column++) {
      if (isOfFigures(column)
          && !grid.isBlank(row, column)
          && numeral.read(grid, row, column, false)) {
        values.add(numeral.approximate());
        whole &= numeral.isWhole();
      }
    }
    return new HeadNumbers(values, whole);
  }

  private boolean holdsFigures(int column) {
    int first = Math.min(bottom, top + Math.max(1, Math.min(4, (bottom - top + 1) / 2)));
    int numbers = 0;
    int texts = 0;
    int step = Math.max(1, (bottom - first) / SAMPLE);
    for (int row = first; row <= bottom; row += step) {
      Kind kind = kind(row, column);
      numbers += kind == Kind.FIGURE ? 1 : 0;
      texts += kind == Kind.TEXT ? 1 : 0;
    }
    if (column == left && numbers > 0 && holdsLetters(first)) {
      return false;
    }
    boolean onlyLast = bottom == top + 2 && numbers == 1 && kind(bottom, column) == Kind.FIGURE;
    return numbers > texts * 2 || onlyLast;
  }

  /** Letters that may be marks are labels where they stand first: {@code N, S, W}. */
  private boolean holdsLetters(int first) {
    for (int row = first; row <= bottom; row++) {
      String text = grid.text(row, left).strip();
      if (!text.isEmpty() && (text.length() > 1 || !Character.isLetter(text.charAt(0)))) {
        return false;
      }
    }
    return true;
  }
}

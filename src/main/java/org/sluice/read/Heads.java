package org.sluice.read;

import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.grid.Remembered;
import org.sluice.table.CellValue;

/**
 * Finds the head rows of a rectangle: rows that hold words where the rows below hold figures, rows
 * of categories that are numbers themselves (years, 1 to 9), pandas heads of several levels with a
 * last row that only names the index, and a row of series codes. What they say is {@link
 * HeadTexts}.
 */
final class Heads {
  private static final int MOST_ROWS = 5;
  private static final int SAMPLE = 120;
  private static final Pattern REMARKED = Pattern.compile("\\d[\\d,.]* ?[(\\[].*\\p{L}.*[)\\]]");

  private enum Kind {
    BLANK,
    FIGURE,
    TEXT
  }

  private static final Remembered<String, Kind> KINDS = Remembered.ofTexts(Heads::kind);

  private final Grid grid;
  private final int top;
  private final int left;
  private final int right;
  private final int bottom;
  private final boolean[] figures;
  private final HeadTexts said;
  private final Numeral numeral = new Numeral();

  Heads(Grid grid, int top, int left, int right, int bottom) {
    this.grid = grid;
    this.top = top;
    this.left = left;
    this.right = right;
    this.bottom = bottom;
    this.figures = new boolean[right - left + 1];
    for (int column = left; column <= right; column++) {
      figures[column - left] = holdsFigures(column);
    }
    this.said = new HeadTexts(grid, top, left, right, figures);
  }

  /** The head of the rectangle. */
  Head find() {
    int rows = isFirstHead() ? 1 : 0;
    if (rows == 0) {
      return Head.none();
    }
    int indexRow = -1;
    while (rows < MOST_ROWS && top + rows < bottom && indexRow < 0) {
      if (isIndexName(top + rows, rows)) {
        indexRow = top + rows;
      } else if (top + rows >= grid.headed() && !isFurtherHead(top + rows)) {
        break;
      }
      rows++;
    }
    return said.head(rows, indexRow);
  }

  /** Whether the first row is a head. */
  boolean opens() {
    return isFirstHead();
  }

  /**
   * Whether a row has a figure or a mark in every column of figures, and there are some. Words left
   * of several figures are labels, where those of other rows look like figures.
   */
  boolean holdsAll(int row) {
    int seen = count(row, Kind.FIGURE);
    int first = left;
    while (first <= right && !(figures[first - left] && kind(row, first) == Kind.FIGURE)) {
      first++;
    }
    int labels = 0;
    for (int column = left; column < first; column++) {
      labels += figures[column - left] && kind(row, column) == Kind.TEXT ? 1 : 0;
    }
    int others = count(row, Kind.TEXT) + count(row, Kind.BLANK) - remarked(row, first);
    return seen > (labels > 0 ? 1 : 0) && others == labels;
  }

  /** How many figures of a row have words behind them: {@code 1,204 (310 in 2019)}. */
  private int remarked(int row, int first) {
    int remarked = 0;
    for (int column = first; column <= right; column++) {
      remarked +=
          figures[column - left]
                  && kind(row, column) == Kind.TEXT
                  && REMARKED.matcher(grid.text(row, column).strip()).matches()
              ? 1
              : 0;
    }
    return remarked;
  }

  /** Whether a row has words over half of the columns of figures or more, and no figure. */
  boolean holdsNone(int row) {
    int texts = count(row, Kind.TEXT);
    return count(row, Kind.FIGURE) == 0 && texts > 0 && texts >= count(row, Kind.BLANK);
  }

  /** Columns that hold figures below the first rows. */
  boolean[] figures() {
    return figures;
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

  private Kind kind(int row, int column) {
    if (grid.isBlank(row, column)) {
      return Kind.BLANK;
    }
    if (numeral.read(grid.text(), grid.start(row, column), grid.end(row, column), false)) {
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
  private static boolean isMark(String text) {
    return Marks.usual()
        .of(text)
        .filter(
            mark ->
                !(mark instanceof CellValue.Withheld held
                    && held.mark().low().isPresent()
                    && held.mark().high().isPresent()))
        .isPresent();
  }

  private int count(int row, Kind kind) {
    int count = 0;
    for (int column = left; column <= right; column++) {
      count += figures[column - left] && kind(row, column) == kind ? 1 : 0;
    }
    return count;
  }

  private boolean isFirstHead() {
    if (top < grid.headed()) {
      return true;
    }
    if (top < bottom && Headless.goesOn(grid, top, left, right)) {
      return false;
    }
    int numbers = count(top, Kind.FIGURE);
    int texts = count(top, Kind.TEXT);
    int columns = texts + numbers + count(top, Kind.BLANK);
    if (columns == 0 || (numbers == 0 && texts > 0) || texts > numbers) {
      return true;
    }
    return numbers == 0 || areCategories(top);
  }

  /** Numbers of a head: years, or rising whole numbers, unlike the row below. */
  private boolean areCategories(int row) {
    double last = Double.NEGATIVE_INFINITY;
    boolean rising = true;
    int seen = 0;
    boolean years = true;
    for (int column = left; column <= right; column++) {
      if (!figures[column - left] || kind(row, column) != Kind.FIGURE) {
        continue;
      }
      boolean number =
          numeral.read(grid.text(), grid.start(row, column), grid.end(row, column), false);
      if (!number) {
        continue;
      }
      double value = numeral.approximate();
      rising &= value > last && numeral.isWhole();
      years &= value >= 1900 && value <= 2100 && numeral.isWhole();
      last = value;
      seen++;
    }
    boolean openCorner = kind(row, left) == Kind.BLANK;
    boolean namedCorner = kind(row, left) == Kind.TEXT && !figures[0];
    if (seen == 0 && !holdsTimes(row)) {
      return false;
    }
    if (seen == 1) {
      return openCorner && rising;
    }
    boolean named = namedCorner && Names.of(Spaces.tidy(grid.text(row, left))).isLabel();
    boolean categories = years || (rising && isEven(row));
    boolean first = row == top && (years || (rising && isEven(row)));
    boolean head = openCorner ? categories : namedCorner && (first || (named && (years || rising)));
    return head && !sameAsBelow(row);
  }

  /** Whether the figures of a row that are no plain numbers are times such as 2019/20, or some. */
  private boolean holdsTimes(int row) {
    for (int column = left; column <= right; column++) {
      if (figures[column - left]
          && kind(row, column) == Kind.FIGURE
          && Dates.isTime(grid.text(row, column))) {
        return true;
      }
    }
    return false;
  }

  /** Numbers one apart, or as far apart as the first two: a row of counts is not so even. */
  private boolean isEven(int row) {
    double step = Double.NaN;
    double last = Double.NaN;
    int seen = 0;
    boolean even = true;
    for (int column = left; column <= right; column++) {
      if (figures[column - left]
          && numeral.read(grid.text(), grid.start(row, column), grid.end(row, column), false)) {
        double value = numeral.approximate();
        step = seen == 1 ? value - last : step;
        even &= seen < 2 || value - last == step;
        last = value;
        seen++;
      }
    }
    return even && (step == 1 || seen > 2);
  }

  private boolean sameAsBelow(int row) {
    return kind(row, left) != Kind.BLANK
        && kind(row, left) == kind(row + 1, left)
        && Dates.isTime(grid.text(row, left)) == Dates.isTime(grid.text(row + 1, left))
        && kind(row, left) != Kind.TEXT;
  }

  /** A row under a head whose figure columns hold words, or categories under open or wide heads. */
  private boolean isFurtherHead(int row) {
    int texts = count(row, Kind.TEXT);
    int numbers = count(row, Kind.FIGURE);
    int columns = texts + numbers + count(row, Kind.BLANK);
    if (columns == 0) {
      return false;
    }
    boolean noFigure = numbers == 0 || (texts > numbers && numbers == marks(row));
    if (noFigure && texts * 2 >= columns && (columns > 1 || isOpen(row - 1))) {
      return true;
    }
    if (texts == 0) {
      return numbers * 2 > columns && said.isWide(row - 1) && areCategories(row);
    }
    return texts == totals(row)
        && said.isWide(row - 1)
        && kind(row, left) == Kind.BLANK
        && isRising(row);
  }

  /** How many texts of a row over figures say total, as over one column of several groups. */
  private int totals(int row) {
    int totals = 0;
    for (int column = left; column <= right; column++) {
      boolean total = figures[column - left] && Totals.isTotal(grid.text(row, column));
      totals += total && kind(row, column) == Kind.TEXT ? 1 : 0;
    }
    return totals;
  }

  /** Whether the numbers of a row, at least two, rise. */
  private boolean isRising(int row) {
    double last = Double.NEGATIVE_INFINITY;
    int seen = 0;
    for (int column = left; column <= right; column++) {
      if (figures[column - left]
          && numeral.read(grid.text(), grid.start(row, column), grid.end(row, column), false)) {
        if (numeral.approximate() <= last) {
          return false;
        }
        last = numeral.approximate();
        seen++;
      }
    }
    return seen > 1;
  }

  /** How many figures of a row are words such as {@code Missing}, which may name a column too. */
  private int marks(int row) {
    int marks = 0;
    for (int column = left; column <= right; column++) {
      boolean word =
          figures[column - left]
              && !grid.isBlank(row, column)
              && Character.isLetter(grid.text(row, column).strip().charAt(0));
      marks += word && isMark(grid.text(row, column)) ? 1 : 0;
    }
    return marks;
  }

  /** Whether the head above leaves figure columns without a name of their own. */
  private boolean isOpen(int row) {
    return count(row, Kind.BLANK) > 0;
  }

  /** The last row of a pandas head: a name for the index and nothing else. */
  private boolean isIndexName(int row, int above) {
    int fewest = row < grid.headed() ? 1 : 2;
    if (above == 1 && stairs(row) >= fewest) {
      return true;
    }
    boolean told = row < grid.headed();
    if (!isLabelAlone(row) || (!told && isFirstOfGroups(row))) {
      return false;
    }
    boolean typeDiffers =
        Dates.isDate(grid.text(row, left)) != Dates.isDate(grid.text(row + 1, left));
    return (typeDiffers || told) ? above >= 1 : above >= 2 && isOpenCorner();
  }

  /** How many columns on the left are named by this row where the one above names the others. */
  private int stairs(int row) {
    int column = left;
    while (column <= right && kind(row, column) == Kind.TEXT && grid.isBlank(row - 1, column)) {
      column++;
    }
    int names = column - left;
    while (column <= right && grid.isBlank(row, column) && !grid.isBlank(row - 1, column)) {
      column++;
    }
    return column > right && names <= right - left ? names : 0;
  }

  /** Whether nothing but a label stands in the row. */
  private boolean isLabelAlone(int row) {
    return !grid.isBlank(row, left) && !figures[0] && count(row, Kind.BLANK) >= countFigures();
  }

  /** Whether other labels stand alone below, between rows of figures: headings of groups. */
  private boolean isFirstOfGroups(int row) {
    for (int below = row + 2; below < Math.min(bottom, row + SAMPLE); below++) {
      if (isLabelAlone(below) && !isLabelAlone(below - 1) && !isLabelAlone(below + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpenCorner() {
    return grid.isBlank(top, left);
  }

  private int countFigures() {
    int count = 0;
    for (boolean figure : figures) {
      count += figure ? 1 : 0;
    }
    return Math.max(count, 1);
  }
}

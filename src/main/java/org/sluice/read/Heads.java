package org.sluice.read;

import org.sluice.grid.Grid;

/**
 * Finds the head rows of a rectangle: rows that hold words where the rows below hold figures,
 * {@link CategoryRows}, pandas heads of several levels with {@link IndexNames}, and a row of series
 * codes. What they say is {@link HeadTexts}.
 */
final class Heads {
  private static final int MOST_ROWS = 5;

  private final Grid grid;
  private final int top;
  private final int left;
  private final int right;
  private final int bottom;
  private final HeadCells cells;
  private final CategoryRows categories;
  private final IndexNames index;
  private final HeadTexts said;

  Heads(Grid grid, int top, int left, int right, int bottom) {
    this.grid = grid;
    this.top = top;
    this.left = left;
    this.right = right;
    this.bottom = bottom;
    this.cells = new HeadCells(grid, top, left, right, bottom);
    this.categories = new CategoryRows(grid, top, left, cells);
    this.index = new IndexNames(grid, top, left, right, bottom, cells);
    this.said = new HeadTexts(grid, top, left, right, cells.figures());
  }

  /** The head of the rectangle. */
  Head find() {
    int rows = opens() ? 1 : 0;
    if (rows == 0) {
      return Head.none();
    }
    int indexRow = -1;
    while (rows < MOST_ROWS && top + rows < bottom && indexRow < 0) {
      if (index.stand(top + rows, rows)) {
        indexRow = top + rows;
      } else if (top + rows >= grid.headed() && !isFurtherHead(top + rows)) {
        break;
      }
      rows++;
    }
    return said.head(rows, indexRow);
  }

  /** What the cells of the rectangle look like. */
  HeadCells cells() {
    return cells;
  }

  /** Whether the first row is a head. */
  boolean opens() {
    if (top < grid.headed()) {
      return true;
    }
    if (top < bottom && Headless.goesOn(grid, top, left, right)) {
      return false;
    }
    int numbers = cells.count(top, HeadCells.Kind.FIGURE);
    int texts = cells.count(top, HeadCells.Kind.TEXT);
    int columns = texts + numbers + cells.count(top, HeadCells.Kind.BLANK);
    if (columns == 0 || (numbers == 0 && texts > 0) || texts > numbers) {
      return true;
    }
    return numbers == 0 || categories.isOne(top);
  }

  /** A row under a head whose figure columns hold words, or categories under open or wide heads. */
  private boolean isFurtherHead(int row) {
    int texts = cells.count(row, HeadCells.Kind.TEXT);
    int numbers = cells.count(row, HeadCells.Kind.FIGURE);
    int columns = texts + numbers + cells.count(row, HeadCells.Kind.BLANK);
    if (columns == 0) {
      return false;
    }
    boolean noFigure = numbers == 0 || (texts > numbers && numbers == marks(row));
    if (noFigure && texts * 2 >= columns && (columns > 1 || isOpen(row - 1))) {
      return true;
    }
    if (texts == 0) {
      return numbers * 2 > columns && said.isWide(row - 1) && categories.isOne(row);
    }
    return texts == totals(row)
        && said.isWide(row - 1)
        && cells.kind(row, left) == HeadCells.Kind.BLANK
        && rises(row);
  }

  /** How many texts of a row over figures say total, as over one column of several groups. */
  private int totals(int row) {
    return cells.count(row, HeadCells.Kind.TEXT, Totals::isTotal);
  }

  /** Whether the numbers of a row, at least two, rise. */
  private boolean rises(int row) {
    HeadNumbers numbers = cells.numbers(row);
    return numbers.size() > 1 && numbers.rise();
  }

  /** How many figures of a row are words such as {@code Missing}, which may name a column too. */
  private int marks(int row) {
    return cells.count(
        row,
        HeadCells.Kind.FIGURE,
        text -> Character.isLetter(text.strip().charAt(0)) && HeadCells.isMark(text));
  }

  /** Whether the head above leaves figure columns without a name of their own. */
  private boolean isOpen(int row) {
    return cells.count(row, HeadCells.Kind.BLANK) > 0;
  }
}

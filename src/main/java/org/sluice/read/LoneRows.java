package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;

/**
 * Rows between two blank ones that may open the table below: its head, or its first record, as
 * tables have them that are written for print with spacer rows.
 */
final class LoneRows {
  private static final Pattern REMARKED = Pattern.compile("\\d[\\d,.]* ?[(\\[].*\\p{L}.*[)\\]]");

  private final Grid grid;
  private final List<Integer> rows = new ArrayList<>();

  LoneRows(Grid grid) {
    this.grid = grid;
  }

  void add(int row) {
    rows.add(row);
  }

  /** The rows that opened no table, which are then forgotten. */
  List<Integer> left() {
    List<Integer> left = List.copyOf(rows);
    rows.clear();
    return left;
  }

  /** The first row of the table whose other rows these are; rows that belong to it are taken. */
  int opening(int top, int right, int bottom) {
    if (rows.isEmpty()) {
      return top;
    }
    Heads below = new Heads(grid, top, 0, right, bottom);
    if (below.opens()) {
      return top;
    }
    int first = top;
    while (!rows.isEmpty() && !isHead(rows.get(rows.size() - 1), below.cells(), right, bottom)) {
      int row = rows.get(rows.size() - 1);
      if (grid.width(row) > right + 1 || !holdsAll(row, right, below.cells())) {
        return first;
      }
      first = rows.remove(rows.size() - 1);
    }
    if (!rows.isEmpty()) {
      first = rows.remove(rows.size() - 1);
    }
    return first;
  }

  /** Whether a row has heads over the figures: words, or categories over an open corner. */
  private boolean isHead(int row, HeadCells below, int right, int bottom) {
    if (grid.width(row) > right + 1) {
      return false;
    }
    return holdsNone(row, below)
        || (grid.isBlank(row, 0) && new Heads(grid, row, 0, right, bottom).opens());
  }

  /**
   * Whether a row has a figure or a mark in every column of figures, and there are some. Words left
   * of several figures are labels, where those of other rows look like figures.
   */
  private boolean holdsAll(int row, int right, HeadCells below) {
    int seen = below.count(row, HeadCells.Kind.FIGURE);
    int first = 0;
    while (first <= right
        && !(below.isOfFigures(first) && below.kind(row, first) == HeadCells.Kind.FIGURE)) {
      first++;
    }
    int labels = 0;
    for (int column = 0; column < first; column++) {
      labels += below.isOfFigures(column) && below.kind(row, column) == HeadCells.Kind.TEXT ? 1 : 0;
    }
    int others =
        below.count(row, HeadCells.Kind.TEXT)
            + below.count(row, HeadCells.Kind.BLANK)
            - remarked(row, first, right, below);
    return seen > (labels > 0 ? 1 : 0) && others == labels;
  }

  /** How many figures of a row have words behind them: {@code 1,204 (310 in 2019)}. */
  private int remarked(int row, int first, int right, HeadCells below) {
    int remarked = 0;
    for (int column = first; column <= right; column++) {
      remarked +=
          below.isOfFigures(column)
                  && below.kind(row, column) == HeadCells.Kind.TEXT
                  && REMARKED.matcher(grid.text(row, column).strip()).matches()
              ? 1
              : 0;
    }
    return remarked;
  }

  /** Whether a row has words over half of the columns of figures or more, and no figure. */
  private static boolean holdsNone(int row, HeadCells below) {
    int texts = below.count(row, HeadCells.Kind.TEXT);
    return below.count(row, HeadCells.Kind.FIGURE) == 0
        && texts > 0
        && texts >= below.count(row, HeadCells.Kind.BLANK);
  }
}

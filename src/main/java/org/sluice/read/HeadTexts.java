package org.sluice.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;

/** What the head rows of a rectangle say of its columns, level by level. */
final class HeadTexts {
  private static final Pattern SERIES_CODE = Pattern.compile("[A-Z0-9_.:/-]{2,12}");

  private final Grid grid;
  private final int top;
  private final int left;
  private final int right;
  private final boolean[] figures;

  /**
   * Of a rectangle from this row on, between these columns.
   *
   * @param figures which of the columns hold figures below
   */
  HeadTexts(Grid grid, int top, int left, int right, boolean[] figures) {
    this.grid = grid;
    this.top = top;
    this.left = left;
    this.right = right;
    this.figures = figures;
  }

  /**
   * The head of so many rows.
   *
   * @param indexRow the row that only names the index, or -1
   */
  Head head(int rows, int indexRow) {
    List<List<String>> levels = new ArrayList<>();
    int last = indexRow < 0 ? top + rows - 1 : indexRow - 1;
    for (int row = top; row <= last; row++) {
      if (row == top || !isSeriesCodes(row)) {
        levels.add(level(row, row < last && !isSeriesCodes(last)));
      }
    }
    if (levels.size() == last - top + 1) {
      lowerNames(levels);
    }
    List<String> names = new ArrayList<>();
    if (indexRow >= 0) {
      for (int column = left; column <= right; column++) {
        names.add(Spaces.tidy(grid.text(indexRow, column)));
      }
    }
    return new Head(rows, levels, names, "", 0);
  }

  /** A name with nothing below it, and over no column but its own, is of the last level. */
  private void lowerNames(List<List<String>> levels) {
    List<String> lowest = levels.get(levels.size() - 1);
    if (lowest.stream().allMatch(String::isEmpty)) {
      return;
    }
    for (int i = 0; i < lowest.size(); i++) {
      int level = levels.size() - 2;
      while (level >= 0 && levels.get(level).get(i).isEmpty()) {
        level--;
      }
      if (figures[i] && lowest.get(i).isEmpty() && level >= 0 && isOver(top + level, left + i)) {
        lowest.set(i, levels.get(level).set(i, ""));
      }
    }
  }

  /** Whether a text stands over its column alone: the next one has a text too, or is the last. */
  private boolean isOver(int row, int column) {
    boolean alone =
        column == right || !figures[column + 1 - left] || !grid.isBlank(row, column + 1);
    return alone && !grid.isBlank(row, column);
  }

  private boolean isSeriesCodes(int row) {
    int codes = 0;
    int others = 0;
    for (int column = left + 1; column <= right; column++) {
      if (figures[column - left] && !grid.isBlank(row, column)) {
        boolean code = SERIES_CODE.matcher(grid.text(row, column).strip()).matches();
        codes += code ? 1 : 0;
        others += code ? 0 : 1;
      }
    }
    return row > top && others == 0 && codes > 1 && !isWide(row) && !isWide(row - 1);
  }

  /**
   * A level's texts; in a level above another, a blank over figures belongs to its left neighbour.
   */
  private List<String> level(int row, boolean spread) {
    List<String> texts = new ArrayList<>();
    String before = "";
    for (int column = left; column <= right; column++) {
      String text = Spaces.tidy(grid.text(row, column));
      if (spread && text.isEmpty() && figures[column - left]) {
        text = before;
      }
      texts.add(text);
      before = figures[column - left] ? text : "";
    }
    return texts;
  }

  /** Whether columns of figures share a text of this row, or have none. */
  boolean isWide(int row) {
    Set<String> seen = new HashSet<>();
    int filled = 0;
    int columns = 0;
    for (int column = left; column <= right; column++) {
      if (figures[column - left]) {
        columns++;
        filled += grid.isBlank(row, column) ? 0 : 1;
        seen.add(grid.text(row, column));
      }
    }
    return columns > 1 && (filled < columns || seen.size() < columns);
  }
}

package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/**
 * What was made of some lines: for each the fields, and which rectangles are tables. A field may
 * borrow its text from elsewhere: the label of the row above, or the name that a command gives.
 */
final class Piece {
  private final Page page;
  private final int from;
  private final List<int[]> rows = new ArrayList<>();
  private final List<Extent> extents = new ArrayList<>();
  private final Set<Integer> typeset = new HashSet<>();
  private boolean rests;

  Piece(Page page, int from, int lines) {
    this.page = page;
    this.from = from;
    for (int i = 0; i < lines; i++) {
      rows.add(new int[0]);
    }
  }

  /** First line behind it. */
  int end() {
    return from + rows.size();
  }

  /** A field between two positions of its line. */
  void field(int line, int column, int start, int end) {
    int at = page.start(line);
    span(line, column, at + start, at + end);
  }

  /** A field that shows this part of the text; fields left of it that have none are empty. */
  void span(int line, int column, int start, int end) {
    int[] row = rows.get(line - from);
    int width = row.length / 2;
    if (column >= width) {
      int[] wider = Arrays.copyOf(row, 2 * column + 2);
      for (int i = width; i <= column; i++) {
        wider[2 * i] = page.start(line);
        wider[2 * i + 1] = page.start(line);
      }
      row = wider;
      rows.set(line - from, row);
    }
    row[2 * column] = start;
    row[2 * column + 1] = end;
  }

  /** A field that commands of LaTeX stand in. */
  void typeset(int line, int column, int start, int end) {
    span(line, column, start, end);
    typeset.add(start);
  }

  /** Says that what stands beside the cells of tables was made fields where it says anything. */
  void holdsRests() {
    rests = true;
  }

  /** A line as one field. */
  void whole(int line) {
    field(line, 0, page.indent(line), page.length(line));
  }

  /** Whether a field is filled. */
  boolean has(int line, int column) {
    int[] row = rows.get(line - from);
    return 2 * column < row.length && row[2 * column] < row[2 * column + 1];
  }

  /** Whether any field but the first, which is a label, is filled. */
  boolean holdsFigures(int line) {
    for (int column = 1; column < width(line); column++) {
      if (has(line, column)) {
        return true;
      }
    }
    return false;
  }

  int spanStart(int line, int column) {
    return rows.get(line - from)[2 * column];
  }

  int spanEnd(int line, int column) {
    return rows.get(line - from)[2 * column + 1];
  }

  /** Number of fields of a line. */
  int width(int line) {
    return rows.get(line - from).length / 2;
  }

  /** Moves all fields from this column on by one, for a column that stands nowhere in the line. */
  void insert(int line, int column) {
    int[] row = rows.get(line - from);
    if (2 * column <= row.length) {
      int[] wider = new int[row.length + 2];
      System.arraycopy(row, 0, wider, 0, 2 * column);
      System.arraycopy(row, 2 * column, wider, 2 * column + 2, row.length - 2 * column);
      wider[2 * column] = page.start(line);
      wider[2 * column + 1] = page.start(line);
      rows.set(line - from, wider);
    }
  }

  /** A rectangle that is a table, unless nothing would stand below its head. */
  void table(int top, int left, int bottom, int right, int heads, int labels) {
    if (top >= 0 && bottom >= top && right >= left && heads <= bottom - top) {
      extents.add(new Extent(top, left, bottom, right, heads, labels));
    }
  }

  void addTo(Grid.Builder grid) {
    for (int line = from; line < end(); line++) {
      int tableEnd = tableEnd(line);
      if (tableEnd > 0 && !rests) {
        keepRest(line, tableEnd);
      }
      int[] row = rows.get(line - from);
      for (int i = 0; i < row.length; i += 2) {
        if (row[i] < row[i + 1] && typeset.contains(row[i])) {
          grid.typeset(row[i], row[i + 1]);
        } else {
          grid.field(row[i], row[i + 1], false);
        }
      }
      grid.endRow();
    }
    extents.forEach(grid::extent);
  }

  /** The first column right of all tables of a line, 0 where it has none. */
  private int tableEnd(int line) {
    return extents.stream()
        .filter(extent -> extent.top() <= line && line <= extent.bottom())
        .mapToInt(extent -> extent.right() + 1)
        .max()
        .orElse(0);
  }

  /** What no field of a table's line shows becomes fields right of the table: nothing is lost. */
  private void keepRest(int line, int tableEnd) {
    int first = page.start(line);
    TreeMap<Integer, Integer> shown = new TreeMap<>();
    for (int column = 0; column < width(line); column++) {
      if (spanStart(line, column) >= first && spanEnd(line, column) <= page.end(line)) {
        shown.merge(spanStart(line, column) - first, spanEnd(line, column) - first, Math::max);
      }
    }
    shown.put(page.length(line), page.length(line));
    int column = Math.max(width(line), tableEnd);
    int at = 0;
    for (Map.Entry<Integer, Integer> field : shown.entrySet()) {
      int[] rest = page.trimmed(line, at, field.getKey());
      if (holdsWord(line, rest)) {
        field(line, column++, rest[0], rest[1]);
      }
      at = Math.max(at, field.getValue());
    }
  }

  private boolean holdsWord(int line, int[] part) {
    for (int i = part[0]; i < part[1]; i++) {
      if (Character.isLetterOrDigit(page.at(line, i))) {
        return true;
      }
    }
    return false;
  }
}

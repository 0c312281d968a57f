package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.grid.Grid;

/**
 * Rows between two blank ones that may open the table below: its head, or its first record, as
 * tables have them that are written for print with spacer rows.
 */
final class LoneRows {
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
    while (!rows.isEmpty() && !isHead(rows.get(rows.size() - 1), below, right, bottom)) {
      int row = rows.get(rows.size() - 1);
      if (grid.width(row) > right + 1 || !below.holdsAll(row)) {
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
  private boolean isHead(int row, Heads below, int right, int bottom) {
    if (grid.width(row) > right + 1) {
      return false;
    }
    return below.holdsNone(row)
        || (grid.isBlank(row, 0) && new Heads(grid, row, 0, right, bottom).opens());
  }
}

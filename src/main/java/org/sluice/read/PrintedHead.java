package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/**
 * The head of a printed table, of which the layout tells the rows. A label is often broken over
 * many lines; over the figures the last line names the columns, and lines above it that say more
 * than one thing group them.
 */
final class PrintedHead {
  private final Grid grid;
  private final Extent extent;
  private final boolean[] figures;

  private PrintedHead(Grid grid, Extent extent) {
    this.grid = grid;
    this.extent = extent;
    int body = extent.top() + extent.heads();
    this.figures = new Heads(grid, body, extent.left(), extent.right(), extent.bottom()).figures();
    Arrays.fill(figures, 0, extent.labels(), false);
  }

  static Head of(Grid grid, Extent extent) {
    return extent.heads() == 0
        ? new Head(0, List.of(), List.of(), "", extent.labels())
        : new PrintedHead(grid, extent).head();
  }

  private Head head() {
    List<List<String>> levels = new ArrayList<>();
    int last = extent.top() + extent.heads() - 1;
    while (last > extent.top() && !namesFigures(last)) {
      last--;
    }
    for (int row = extent.top(); row < last; row++) {
      if (groups(row)) {
        levels.add(level(row, true));
      }
    }
    levels.add(level(last, false));
    for (int column = extent.left(); column <= extent.right(); column++) {
      if (!figures[column - extent.left()]) {
        levels.get(levels.size() - 1).set(column - extent.left(), joined(column));
      }
    }
    return new Head(extent.heads(), levels, List.of(), "", extent.labels());
  }

  private boolean namesFigures(int row) {
    for (int column = extent.left(); column <= extent.right(); column++) {
      if (figures[column - extent.left()] && !grid.isBlank(row, column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line says several things over the figures, so that their columns fall in groups. */
  private boolean groups(int row) {
    int texts = 0;
    for (int column = extent.left(); column <= extent.right(); column++) {
      texts += figures[column - extent.left()] && !grid.isBlank(row, column) ? 1 : 0;
    }
    return texts > 1;
  }

  private List<String> level(int row, boolean spread) {
    List<String> texts = new ArrayList<>();
    String before = "";
    for (int column = extent.left(); column <= extent.right(); column++) {
      boolean figure = figures[column - extent.left()];
      String text = figure ? Spaces.tidy(grid.text(row, column)) : "";
      before = !figure ? "" : text.isEmpty() && spread ? before : text;
      texts.add(before);
    }
    return texts;
  }

  private String joined(int column) {
    List<String> parts = new ArrayList<>();
    for (int row = extent.top(); row < extent.top() + extent.heads(); row++) {
      String text = Spaces.tidy(grid.text(row, column));
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return String.join(" ", parts);
  }
}

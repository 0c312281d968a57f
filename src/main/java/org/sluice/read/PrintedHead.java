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
    this.figures =
        new HeadCells(grid, body, extent.left(), extent.right(), extent.bottom()).figures();
    Arrays.fill(figures, 0, Math.max(0, extent.labels()), false);
  }

  static Head of(Grid grid, Extent extent) {
    if (extent.heads() == Extent.BESIDE) {
      return new Head(0, List.of(beside(grid, extent)), List.of(), "", extent.labels());
    }
    return extent.heads() == 0
        ? new Head(0, List.of(), List.of(), "", extent.labels())
        : new PrintedHead(grid, extent).head();
  }

  private static List<String> beside(Grid grid, Extent extent) {
    List<String> names = new ArrayList<>();
    for (int column = extent.left(); column <= extent.right(); column++) {
      int figure = column - extent.left() - extent.labels();
      names.add(
          figure < 0 ? "" : Spaces.tidy(grid.text(extent.top(), extent.right() + 1 + figure)));
    }
    return names;
  }

  private Head head() {
    List<List<String>> levels = new ArrayList<>();
    int last = extent.top() + extent.heads() - 1;
    while (last > extent.top() && !namesFigures(last)) {
      last--;
    }
    List<String> names = level(last);
    for (int row = last - 1; row >= extent.top(); row--) {
      if (spans(row)) {
        if (level(row).stream().filter(text -> !text.isEmpty()).distinct().count() > 1) {
          levels.add(0, level(row));
        }
      } else if (levels.isEmpty()) {
        before(names, level(row));
      }
    }
    levels.add(names);
    for (int column = extent.left(); column <= extent.right(); column++) {
      if (!figures[column - extent.left()]) {
        names.set(column - extent.left(), joined(column));
      }
    }
    return new Head(extent.heads(), levels, List.of(), "", extent.labels());
  }

  /** Puts the words of a broken head before those of the line below. */
  private static void before(List<String> names, List<String> above) {
    for (int i = 0; i < names.size(); i++) {
      names.set(i, (above.get(i) + " " + names.get(i)).strip());
    }
  }

  /** Whether a text of the line stands over several columns of figures. */
  private boolean spans(int row) {
    for (int column = extent.left() + 1; column <= extent.right(); column++) {
      if (figures[column - extent.left()]
          && !grid.isBlank(row, column)
          && !grid.isBlank(row, column - 1)
          && grid.start(row, column) == grid.start(row, column - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesFigures(int row) {
    for (int column = extent.left(); column <= extent.right(); column++) {
      if (figures[column - extent.left()] && !grid.isBlank(row, column)) {
        return true;
      }
    }
    return false;
  }

  private List<String> level(int row) {
    List<String> texts = new ArrayList<>();
    for (int column = extent.left(); column <= extent.right(); column++) {
      boolean figure = figures[column - extent.left()];
      texts.add(figure ? Spaces.tidy(grid.text(row, column)) : "");
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

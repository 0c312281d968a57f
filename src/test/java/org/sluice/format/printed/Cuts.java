package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/** Printed text as it is cut into fields. */
final class Cuts {
  private Cuts() {}

  static Printed printed(String text) {
    return Printed.of(EncodedText.of(text.getBytes(UTF_8)));
  }

  static Grid grid(String text) {
    return printed(text).grid();
  }

  /** All fields of a line. */
  static List<String> row(Grid grid, int row) {
    return row(grid, row, 0, grid.width(row) - 1);
  }

  /** Every row of every table, fields parted by bars, tables one after the other. */
  static List<String> rows(String text) {
    Grid grid = grid(text);
    List<String> rows = new ArrayList<>();
    for (Extent extent : grid.extents()) {
      for (int row = extent.top(); row <= extent.bottom(); row++) {
        rows.add(String.join("|", row(grid, row, extent.left(), extent.right())));
      }
    }
    return rows;
  }

  private static List<String> row(Grid grid, int row, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(column -> grid.text(row, column)).toList();
  }
}

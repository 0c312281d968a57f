package org.sluice.grid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A grid as a reader of a test sees it. */
public final class GridRows {
  private GridRows() {}

  /** Every row, fields parted by bars. */
  public static List<String> of(Grid grid) {
    return IntStream.range(0, grid.rows()).mapToObj(row -> row(grid, row)).toList();
  }

  private static String row(Grid grid, int row) {
    return IntStream.range(0, grid.width(row))
        .mapToObj(column -> grid.text(row, column))
        .collect(Collectors.joining("|"));
  }
}

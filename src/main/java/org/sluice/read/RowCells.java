package org.sluice.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in one row in the columns of a measure; each cell is read once, when asked for. */
final class RowCells {
  private final Block block;
  private final int row;
  private final int[] columns;
  private final Map<Integer, Optional<Composite>> several = new HashMap<>();

  RowCells(Block block, int row, Plan.Figures figures) {
    this.block = block;
    this.row = row;
    this.columns = Arrays.stream(figures.columns).filter(column -> column >= 0).toArray();
  }

  /** The number of the row in its grid. */
  int row() {
    return row;
  }

  /** The columns of the measure, left to right; not to be changed. */
  int[] columns() {
    return columns;
  }

  /** The first cell of the row. */
  String label() {
    return block.grid().text(row, block.left());
  }

  /** The cells left of all figures of the measure. */
  Stream<String> labels() {
    int first = Arrays.stream(columns).min().orElse(0);
    return IntStream.range(block.left(), first).mapToObj(column -> block.grid().text(row, column));
  }

  /** A cell, tidied; empty where nothing stands. */
  String text(int column) {
    return Spaces.tidy(block.grid().text(row, column));
  }

  /** The figures of a cell that holds several. */
  Optional<Composite> several(int column) {
    return several.computeIfAbsent(
        column, c -> Composite.read(block.grid().text(row, c), Spelling.usual()));
  }
}

package org.sluice.protect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sluice.audit.Cells;
import org.sluice.audit.Equation;
import org.sluice.audit.Spot;
import org.sluice.grid.Place;
import org.sluice.table.Table;

/**
 * The audit's cells in the order of their first places in the file. A cell without a place stands
 * behind what it follows from. Sorted by counting, because every file with a finding is.
 */
final class ReadingOrder {
  private final Cells cells;
  private final int[] sheets;
  private final int[] rows;
  private final int[] columns;

  private ReadingOrder(Cells cells) {
    this.cells = cells;
    this.sheets = new int[cells.size()];
    this.rows = new int[cells.size()];
    this.columns = new int[cells.size()];
    int[] ranks = ranks(cells.tables());
    for (int cell = 0; cell < sheets.length; cell++) {
      List<Spot> spots = cells.spots(cell);
      for (int i = 0; i < spots.size(); i++) {
        stand(cell, spots.get(i), ranks, i == 0);
      }
    }
    for (Equation equation : cells.equations()) {
      for (int part : equation.parts()) {
        if (cells.isImplied(part)) {
          standLike(equation.total(), part);
        }
      }
      if (!cells.hasPlace(equation.total())) {
        standLike(equation.parts().get(0), equation.total());
      }
    }
  }

  /** All cells, in order. */
  static int[] of(Cells cells) {
    return new ReadingOrder(cells).sorted();
  }

  /** For each table the rank of its sheet, in the order of places. */
  private static int[] ranks(List<Table> tables) {
    List<String> sheets =
        tables.stream()
            .map(table -> new Place(table.range().sheet(), 0, 0))
            .distinct()
            .sorted()
            .map(Place::sheet)
            .toList();
    Map<String, Integer> rankOf = new HashMap<>();
    sheets.forEach(sheet -> rankOf.put(sheet, rankOf.size()));
    return tables.stream()
        .mapToInt(table -> rankOf.getOrDefault(table.range().sheet(), 0))
        .toArray();
  }

  private void stand(int cell, Spot spot, int[] ranks, boolean first) {
    Table table = cells.tables().get(spot.table());
    int sheet = ranks[spot.table()];
    int row = table.row(spot.record());
    int column = table.column(spot.measure()).column(spot.record());
    if (first || isBefore(sheet, row, column, cell)) {
      sheets[cell] = sheet;
      rows[cell] = row;
      columns[cell] = column;
    }
  }

  private boolean isBefore(int sheet, int row, int column, int cell) {
    if (sheet != sheets[cell]) {
      return sheet < sheets[cell];
    }
    return row == rows[cell] ? column < columns[cell] : row < rows[cell];
  }

  private void standLike(int known, int cell) {
    sheets[cell] = sheets[known];
    rows[cell] = rows[known];
    columns[cell] = columns[known];
  }

  /** Sorts by what counts least first: whether a cell has a place, its column, row and sheet. */
  private int[] sorted() {
    int[] order = IntStream.range(0, sheets.length).toArray();
    if (isInOrder()) {
      return order;
    }
    int[] unplaced = new int[order.length];
    for (int cell = 0; cell < order.length; cell++) {
      unplaced[cell] = cells.hasPlace(cell) ? 0 : 1;
    }
    return by(sheets, by(rows, by(columns, by(unplaced, order))));
  }

  /** Whether the cells stand as they are numbered, as those of one table without marks do. */
  private boolean isInOrder() {
    for (int cell = 1; cell < sheets.length; cell++) {
      boolean same =
          sheets[cell] == sheets[cell - 1]
              && rows[cell] == rows[cell - 1]
              && columns[cell] == columns[cell - 1];
      boolean turned = same && cells.hasPlace(cell) && !cells.hasPlace(cell - 1);
      if (turned || isBefore(sheets[cell], rows[cell], columns[cell], cell - 1)) {
        return false;
      }
    }
    return true;
  }

  /** The same by a small number of each cell; those with the same number keep their order. */
  private static int[] by(int[] numbers, int[] order) {
    int most = Arrays.stream(numbers).max().orElse(0);
    if (most == 0) {
      return order;
    }
    int[] next = new int[most + 2];
    for (int number : numbers) {
      next[number + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] sorted = new int[order.length];
    for (int cell : order) {
      sorted[next[numbers[cell]]++] = cell;
    }
    return sorted;
  }
}

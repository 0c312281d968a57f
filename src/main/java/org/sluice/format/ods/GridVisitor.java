package org.sluice.format.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.tree.Node;
import org.sluice.grid.Grid;

/** Makes a grid of each sheet, blank rows at its end and blank cells at a row's end left out. */
final class GridVisitor implements SheetVisitor {
  private final List<Grid> grids = new ArrayList<>();
  private StringBuilder letters = new StringBuilder();
  private Grid.Builder grid = Grid.over("", letters);
  private int rows;
  private final Limits limits;
  private long left;
  private boolean blank = true;

  GridVisitor(Limits limits) {
    this.limits = limits;
    this.left = limits.of(Limit.CELLS);
  }

  /** All sheets in order. */
  List<Grid> all() {
    return grids;
  }

  /** Whether no sheet shows anything. */
  boolean isBlank() {
    return blank;
  }

  @Override
  public void styles(Node styles) {}

  @Override
  public void begin(String sheet, String style) throws IOException {
    if (grids.stream().anyMatch(other -> other.sheet().equals(sheet))) {
      throw new IOException("two sheets have one name");
    }
    letters = new StringBuilder();
    grid = Grid.over(sheet, letters);
    rows = 0;
  }

  @Override
  public void column(Node column) {}

  @Override
  public void row(OdsRow row) throws IOException {
    int filled = row.filled();
    if (filled == 0) {
      return;
    }
    blank = false;
    spend((long) row.first() - rows);
    for (; rows < row.first(); rows++) {
      grid.endRow();
    }
    int start = letters.length();
    for (int i = 0; i < filled; i++) {
      letters.append(row.cells().get(i).shown());
    }
    for (int i = 0; i < row.repeated(); i++) {
      cells(row, filled, start);
      rows++;
    }
  }

  /** Alike cells, and alike rows, are cut from the same letters. */
  private void cells(OdsRow row, int filled, int start) throws IOException {
    int at = start;
    for (int i = 0; i < filled; i++) {
      OdsCell cell = row.cells().get(i);
      spend(cell.repeated());
      for (int k = 0; k < cell.repeated(); k++) {
        grid.field(at, at + cell.shown().length(), false);
      }
      at += cell.shown().length();
    }
    spend(1);
    grid.endRow();
  }

  private void spend(long cells) throws IOException {
    if (cells > left) {
      throw limits.over(Limit.CELLS);
    }
    left -= cells;
  }

  @Override
  public void end() {
    grids.add(grid.build());
  }
}

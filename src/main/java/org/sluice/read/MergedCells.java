package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.sluice.grid.Grid;

/**
 * Label columns that name a group once, in its first row, and leave the cells below blank, as
 * merged cells of a spreadsheet and index columns of several levels do. There a blank stands for
 * the label above it; anywhere else it may stand for all of them.
 */
final class MergedCells {
  private final Grid grid;
  private final int[] rows;
  private final int left;
  private final IntPredicate labels;

  /**
   * Over these rows of a block that begins at a column.
   *
   * @param labels the columns known to hold labels, which may then be numbers
   */
  MergedCells(Grid grid, int[] rows, int left, IntPredicate labels) {
    this.grid = grid;
    this.rows = rows;
    this.left = left;
    this.labels = labels;
  }

  /** The axis with its blanks filled from above, where they are of that kind. */
  Axis filled(Axis axis) {
    int blank = axis.labels().indexOf("");
    if (blank <= 0 || !areMerged(axis, blank)) {
      return axis;
    }
    List<String> filled = new ArrayList<>(axis.labels());
    filled.remove(blank);
    int[] codes = new int[rows.length];
    for (int i = 0; i < codes.length; i++) {
      int code = axis.codes().at(i);
      codes[i] = code == blank ? codes[i - 1] : code > blank ? code - 1 : code;
    }
    return new Axis(axis.name(), axis.columns(), axis.role(), filled, Codes.of(codes));
  }

  /**
   * Each label stands once in a group of the columns on its left, and wherever it is lacking a
   * column on its right names what the row is, and no group begins.
   */
  private boolean areMerged(Axis axis, int blank) {
    boolean[] seen = new boolean[axis.size()];
    int own = axis.columns().get(axis.columns().size() - 1);
    for (int i = 0; i < rows.length; i++) {
      boolean begins = i == 0 || !isBlankBefore(rows[i], own);
      int code = axis.codes().at(i);
      if (code == blank) {
        if (begins || !isNamed(rows[i], own + 1)) {
          return false;
        }
        continue;
      }
      if (begins) {
        Arrays.fill(seen, false);
      }
      if (seen[code]) {
        return false;
      }
      seen[code] = true;
    }
    return true;
  }

  /** Whether every column left of this one is blank; so it is left of the first one. */
  private boolean isBlankBefore(int row, int column) {
    for (int before = left; before < column; before++) {
      if (!grid.isBlank(row, before)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first cell that is not blank from this column on is a label. */
  private boolean isNamed(int row, int from) {
    int column = from;
    while (grid.isBlank(row, column) && labels.test(column)) {
      column++;
    }
    return !grid.isBlank(row, column)
        && (labels.test(column) || !new Numeral().read(grid, row, column, false));
  }
}

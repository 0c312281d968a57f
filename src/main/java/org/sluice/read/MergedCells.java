package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.grid.Grid;

/**
 * Label columns that name a group once, in its first row, and leave the cells below blank, as
 * merged cells of a spreadsheet and index columns of several levels do. There a blank stands for
 * the label above it; anywhere else it may stand for all of them.
 */
final class MergedCells {
  private MergedCells() {}

  /** The axis with its blanks filled from above, where they are of that kind. */
  static Axis filled(Grid grid, int[] rows, Axis axis) {
    int blank = axis.labels().indexOf("");
    if (blank <= 0 || !areMerged(grid, rows, axis, blank)) {
      return axis;
    }
    List<String> labels = new ArrayList<>(axis.labels());
    labels.remove(blank);
    int[] codes = new int[rows.length];
    for (int i = 0; i < codes.length; i++) {
      int code = axis.codes().at(i);
      codes[i] = code == blank ? codes[i - 1] : code > blank ? code - 1 : code;
    }
    return new Axis(axis.name(), axis.columns(), axis.role(), labels, Codes.of(codes));
  }

  /** Each label stands once, and wherever it is lacking the next column names what the row is. */
  private static boolean areMerged(Grid grid, int[] rows, Axis axis, int blank) {
    boolean[] seen = new boolean[axis.size()];
    int next = axis.columns().get(axis.columns().size() - 1) + 1;
    Numeral numeral = new Numeral();
    for (int i = 0; i < rows.length; i++) {
      int code = axis.codes().at(i);
      if (code != blank) {
        if (seen[code]) {
          return false;
        }
        seen[code] = true;
      } else if (grid.isBlank(rows[i], next)
          || numeral.read(grid.text(), grid.start(rows[i], next), grid.end(rows[i], next), false)) {
        return false;
      }
    }
    return true;
  }
}

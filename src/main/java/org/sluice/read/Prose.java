package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Grid;

/**
 * Lines of words on a sheet of their own, as a page has beside its tables: no row has a second
 * field, so that no table can be in it, and only a line that states a figure is left over.
 */
final class Prose {
  private static final int MOST_NAMED = 10;

  private Prose() {}

  /**
   * Whether a grid is a named sheet of lines. A file that is one nameless grid ought to be read.
   */
  static boolean is(Grid grid) {
    return grid.width() <= 1 && !grid.sheet().isEmpty();
  }

  /** The lines that state a figure, in words; the figures are not told. */
  static Optional<String> stated(Grid grid) {
    List<Integer> lines = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      if (!grid.isBlank(row, 0) && states(grid.text(row, 0))) {
        lines.add(row + 1);
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(remark(lines));
  }

  /** A sample size is read where it stands over a table; here nobody reads it. */
  private static boolean states(String line) {
    return Notes.statesFigure(line) || !Notes.stated(line).isEmpty();
  }

  private static String remark(List<Integer> lines) {
    if (lines.size() == 1) {
      return "row " + lines.get(0) + " is a line that states a number: check by eye";
    }
    List<String> named = lines.stream().limit(MOST_NAMED).map(String::valueOf).toList();
    String rest = lines.size() > MOST_NAMED ? " and others" : "";
    return "rows "
        + String.join(", ", named)
        + rest
        + " are lines that state a number: check by eye";
  }
}

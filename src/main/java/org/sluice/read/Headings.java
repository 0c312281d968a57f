package org.sluice.read;

import java.util.Arrays;
import java.util.Optional;

/**
 * Rows of a summary table that only head the rows below them: a label and no figure. The rows below
 * one heading are the levels of one variable.
 */
final class Headings {
  private Headings() {}

  /**
   * For each label the number of the heading it stands under; empty where there are no headings.
   */
  static Optional<int[]> groups(Block block, int[] rows, Axis axis, Plan plan) {
    if (!axis.isUnique()) {
      return Optional.empty();
    }
    int[] groups = new int[axis.size()];
    int headings = 0;
    for (int i = 0; i < rows.length; i++) {
      boolean heading = isHeading(block, rows[i], plan);
      headings += heading ? 1 : 0;
      groups[axis.codes().at(i)] = heading ? -1 : headings;
    }
    boolean some = headings > 0 && Arrays.stream(groups).anyMatch(group -> group > 0);
    return some ? Optional.of(groups) : Optional.empty();
  }

  private static boolean isHeading(Block block, int row, Plan plan) {
    for (Plan.Figures figures : plan.measures()) {
      for (int column : figures.columns) {
        boolean empty =
            column < 0
                || block.grid().isBlank(row, column)
                || Cells.isNothing(block.grid().text(row, column));
        if (!empty) {
          return false;
        }
      }
    }
    return true;
  }
}

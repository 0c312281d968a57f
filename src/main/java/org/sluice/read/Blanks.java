package org.sluice.read;

import org.sluice.table.Layout;

/**
 * Whether blank cells among counts stand for withheld figures. They do where no small count is
 * shown although blanks, and zeros or enough figures, are: a program that withholds by blanking
 * leaves this trace. A blank that only lacks a category would leave small counts beside it.
 */
final class Blanks {
  private static final int LEAST_SHOWN = 5;
  private static final int ENOUGH = 5;

  private Blanks() {}

  static boolean withhold(Plan plan, Block block, int filledRows, Profile[] profiles) {
    if (plan.layout() == Layout.SUMMARY || plan.layout() == Layout.MODEL) {
      return false;
    }
    int spacers = block.height() - filledRows;
    int blanks = 0;
    int shown = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (Plan.Figures figures : plan.measures()) {
      if (!figures.role.isCount() || figures.part >= 0) {
        continue;
      }
      for (int column : figures.columns) {
        if (column >= 0) {
          Profile profile = profiles[column - block.left()];
          blanks += profile.blanks - spacers + profile.marks - profile.withheld;
          shown += profile.numbers();
          smallest = Math.min(smallest, profile.smallestPositive);
        }
      }
    }
    return blanks > 0 && shown >= ENOUGH && smallest >= LEAST_SHOWN;
  }
}

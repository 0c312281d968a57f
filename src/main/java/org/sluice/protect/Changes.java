package org.sluice.protect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Columns that say by how much a count changes from the row before. A change and the count at one
 * of its ends give the count at the other.
 */
final class Changes {
  private static final int FEWEST_CHANGES = 2;

  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:change[sd]?|growth|increase[sd]?|decrease[sd]?|yoy|y/y|on (?:the )?(?:year|quarter|month|week)"
              + "|previous|compared)\\b",
          Pattern.CASE_INSENSITIVE);

  /** How a change is written. */
  private enum Kind {
    PERCENT,
    FRACTION,
    RATIO,
    INDEX,
    DIFFERENCE;

    double between(double before, double after) {
      return switch (this) {
        case PERCENT -> 100 * (after / before - 1);
        case FRACTION -> after / before - 1;
        case RATIO -> after / before;
        case INDEX -> 100 * after / before;
        case DIFFERENCE -> after - before;
      };
    }
  }

  private final int rows;
  private final Set<String> found = new TreeSet<>();

  private Changes(List<Series> series) {
    this.rows = series.get(0).size();
  }

  /** What gives hidden figures of some series back, in words. */
  static Set<String> among(List<Series> series) {
    Changes changes = new Changes(series);
    double size = series.size() * (double) Kind.values().length;
    double pairs = Math.log10(Math.max(1, 2 * size * series.size()));
    for (int change = 0; change < series.size(); change++) {
      for (int of = 0; of < series.size(); of++) {
        if (isOfAnother(series.get(change), series.get(of))) {
          for (Kind kind : Kind.values()) {
            changes.test(series.get(change), series.get(of), 1, kind, pairs);
            changes.test(series.get(change), series.get(of), -1, kind, pairs);
          }
        }
      }
    }
    return changes.found;
  }

  /** Columns of one measure are parts of one count, and none of them says how another changes. */
  private static boolean isOfAnother(Series change, Series of) {
    return change.measure() != of.measure() && of.mayAddUp();
  }

  /**
   * Whether a column says how another changes.
   *
   * @param back how many rows above its own a change begins
   */
  private void test(Series change, Series of, int back, Kind kind, double attempts) {
    Evidence evidence = new Evidence();
    boolean givesBack = false;
    for (int row = Math.max(0, back); row < rows + Math.min(0, back) && evidence.holds(); row++) {
      double by = change.value(row);
      double before = of.value(row - back);
      double after = of.value(row);
      if (!Double.isNaN(by + before + after) && before > 0) {
        double slack = kind == Kind.DIFFERENCE ? change.slack(row) : change.halves().get(row);
        double gap = Math.abs(kind.between(before, after) - by);
        evidence.take(gap, slack, Math.abs(by), by, before, after);
        givesBack |= !change.isHidden(row) && (of.isHidden(row - back) || of.isHidden(row));
      }
    }
    boolean named = CHANGE.matcher(change.name().replace('_', ' ')).find();
    if (givesBack && evidence.isSure(named, attempts, FEWEST_CHANGES)) {
      found.add("a column says by how much a count changes, which the audit leaves out");
    }
  }
}

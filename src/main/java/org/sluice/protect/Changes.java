package org.sluice.protect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Columns that say by how much a count changes: from the row before, or from one column to another.
 * A change and the count at one of its ends give the count at the other.
 */
final class Changes {
  private static final int FEWEST_CHANGES = 2;

  /** What a name says leaves less to chance: so many digits more. */
  private static final double DIGITS_OF_A_NAME = 1;

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

  /** Differences and quotients of columns are sought with those of all columns. */
  private static final List<Kind> OF_COLUMNS = List.of(Kind.PERCENT, Kind.FRACTION);

  private final List<Series> series;
  private final int rows;
  private final Set<String> found = new TreeSet<>();

  private Changes(List<Series> series) {
    this.series = series;
    this.rows = series.get(0).size();
  }

  /** What gives hidden figures of some series back, in words. */
  static Set<String> among(List<Series> series) {
    Changes changes = new Changes(series);
    double size = series.size() * (double) Kind.values().length;
    double pairs = Math.log10(Math.max(1, 2 * size * series.size()));
    double triples = Math.log10(Math.max(1, size * series.size() * series.size()));
    for (Series change : series) {
      for (Series of : series) {
        if (of != change && of.mayAddUp()) {
          for (Kind kind : Kind.values()) {
            changes.test(change, of, 1, of, kind, pairs);
            changes.test(change, of, -1, of, kind, pairs);
          }
          for (Kind kind : OF_COLUMNS) {
            series.stream()
                .filter(to -> to != of && to != change && to.mayAddUp())
                .forEach(to -> changes.test(change, of, 0, to, kind, triples));
          }
        }
      }
    }
    return changes.found;
  }

  /**
   * Whether a column says how others change.
   *
   * @param back how many rows above its own a change begins, where {@code of} is also {@code to}
   */
  private void test(Series change, Series of, int back, Series to, Kind kind, double attempts) {
    Evidence evidence = new Evidence();
    boolean givesBack = false;
    for (int row = Math.max(0, back); row < rows + Math.min(0, back) && evidence.holds(); row++) {
      double by = change.value(row);
      double before = of.value(row - back);
      double after = to.value(row);
      if (!Double.isNaN(by + before + after) && before > 0) {
        double slack = kind == Kind.DIFFERENCE ? change.slack(row) : change.halves().get(row);
        double gap = Math.abs(kind.between(before, after) - by);
        evidence.take(gap, slack, Math.abs(by), by, before, after);
        givesBack |= !change.isHidden(row) && (of.isHidden(row - back) || to.isHidden(row));
      }
    }
    boolean named = CHANGE.matcher(change.name().replace('_', ' ')).find();
    if (givesBack
        && (named
            ? evidence.isBeyondChance(-DIGITS_OF_A_NAME, 1)
            : evidence.isBeyondChance(attempts, FEWEST_CHANGES))) {
      found.add("a column says by how much a count changes, which the audit leaves out");
    }
  }
}

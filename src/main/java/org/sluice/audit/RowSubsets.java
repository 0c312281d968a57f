package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that add up to one wherever they stand: areas in the order of their names below a list of
 * regions. Only where so many digits agree that none of so many choices does by chance.
 */
final class RowSubsets {
  private static final int MOST_ROWS = 12;

  /** Digits that agree beyond those of the number of choices. */
  private static final double FEWEST_DIGITS = 1.5;

  private final List<Row> rows;
  private final List<Row> chosen = new ArrayList<>();

  private RowSubsets(List<Row> rows) {
    this.rows = rows;
  }

  /** The first choice of two rows and more that add up to a sum; none where none do. */
  static List<Row> addingUpTo(Map<String, BigDecimal> total, List<Row> rows) {
    double digits = total.values().stream().mapToDouble(sum -> digits(sum.doubleValue())).sum();
    RowSubsets search = new RowSubsets(rows);
    return isBeyondChance(digits, rows.size()) && search.choose(0, total)
        ? List.copyOf(search.chosen)
        : List.of();
  }

  /** Whether one figure has so many digits that a choice among so many rows would be sought. */
  static boolean mayBeTold(double sum, int rows) {
    return isBeyondChance(digits(sum), rows);
  }

  private static double digits(double sum) {
    return Math.log10(Math.max(1, sum));
  }

  private static boolean isBeyondChance(double digits, int rows) {
    return rows <= MOST_ROWS && digits >= FEWEST_DIGITS + rows * Math.log10(2);
  }

  private boolean choose(int from, Map<String, BigDecimal> rest) {
    if (RowMatches.isNothing(rest)) {
      return chosen.size() > 1;
    }
    for (int next = from; next < rows.size(); next++) {
      Optional<Map<String, BigDecimal>> less = rows.get(next).takenFrom(rest);
      if (less.isPresent()) {
        chosen.add(rows.get(next));
        if (choose(next + 1, less.get())) {
          return true;
        }
        chosen.remove(chosen.size() - 1);
      }
    }
    return false;
  }
}

package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  /** The first choice of two rows and more that add up to one; none where none do. */
  static List<Row> addingUpTo(Row total, List<Row> rows) {
    Map<String, BigDecimal> rest = new TreeMap<>();
    total.sums().forEach((labels, sum) -> sum.ifPresent(some -> rest.put(labels, some)));
    double digits =
        rest.values().stream().mapToDouble(sum -> Math.log10(Math.max(1, sum.doubleValue()))).sum();
    boolean isBeyondChance = digits >= FEWEST_DIGITS + rows.size() * Math.log10(2);
    if (rows.size() > MOST_ROWS || rest.size() < total.sums().size() || !isBeyondChance) {
      return List.of();
    }
    RowSubsets search = new RowSubsets(rows);
    return search.choose(0, rest) ? List.copyOf(search.chosen) : List.of();
  }

  private boolean choose(int from, Map<String, BigDecimal> rest) {
    if (rest.values().stream().allMatch(sum -> sum.signum() == 0)) {
      return chosen.size() > 1;
    }
    for (int next = from; next < rows.size(); next++) {
      Optional<Map<String, BigDecimal>> less = less(rest, rows.get(next));
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

  /** What a row leaves; nothing where it is more than there is, or not printed. */
  private static Optional<Map<String, BigDecimal>> less(Map<String, BigDecimal> rest, Row row) {
    Map<String, BigDecimal> less = new TreeMap<>();
    for (Map.Entry<String, BigDecimal> all : rest.entrySet()) {
      Optional<BigDecimal> left = row.sum(all.getKey()).map(all.getValue()::subtract);
      if (left.filter(some -> some.signum() >= 0).isEmpty()) {
        return Optional.empty();
      }
      less.put(all.getKey(), left.get());
    }
    return Optional.of(less);
  }
}

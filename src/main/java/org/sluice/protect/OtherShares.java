package org.sluice.protect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Shares in one table of which another one of the file may hold the counts: what they are out of is
 * not known, so that the audit leaves them out. Under the labels of the counts they are taken for
 * theirs. Under others they tell what the counts add up to where few numbers have such shares: from
 * 100 times 10^d on every number has percentages printed to d decimals (the granularity test of
 * Brown and Heathers 2017).
 */
final class OtherShares {
  private OtherShares() {}

  /** Why shares of another table may give something back, if they may. */
  static Optional<String> beside(List<Table> tables, Set<Place> withheld) {
    for (Table hiding : tables) {
      if (Relations.holdsAny(hiding, withheld)) {
        for (Table other : tables) {
          boolean same = other.id().equals(hiding.id());
          if (!same && mayTellOf(hiding, other)) {
            return Optional.of(
                "another table of the file holds shares of what may be these counts");
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayTellOf(Table hiding, Table other) {
    for (int m = 0; m < other.measures().size(); m++) {
      Measure measure = other.measures().get(m);
      if (measure.role().isShare()
          && measure.link(Link.NUMERATOR).isEmpty()
          && (shareLabels(hiding, other) || smallestSum(hiding) < numbersWithoutSome(other, m))) {
        return true;
      }
    }
    return false;
  }

  /** From this number on every one has shares that are printed so. */
  private static double numbersWithoutSome(Table table, int share) {
    int decimals = 0;
    for (int record = 0; record < table.size(); record++) {
      if (table.column(share).isShown(record)) {
        decimals = Math.max(decimals, table.column(share).scale(record));
      }
    }
    return table.measures().get(share).per().doubleValue() * Math.pow(10, decimals);
  }

  /** What the counts of a measure add up to, of that with the least. */
  private static double smallestSum(Table table) {
    Map<Integer, Double> sums =
        ShownCount.of(table)
            .collect(
                Collectors.groupingBy(
                    ShownCount::measure, Collectors.summingDouble(ShownCount::figure)));
    return sums.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }

  private static boolean shareLabels(Table one, Table other) {
    Set<String> labels = new HashSet<>();
    one.dimensions().forEach(dimension -> labels.addAll(dimension.hierarchy().categories()));
    return other.dimensions().stream()
            .flatMap(dimension -> dimension.hierarchy().categories().stream())
            .distinct()
            .filter(labels::contains)
            .count()
        > 1;
  }
}

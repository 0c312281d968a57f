package org.sluice.protect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.audit.Granularity;
import org.sluice.table.Link;
import org.sluice.table.Table;

/**
 * Shares in one table of which another one of the file may hold the counts: what they are out of is
 * not known, so that the audit leaves them out. Under the labels of the counts they are taken for
 * theirs. Under others they tell what the counts add up to, where few numbers have such shares.
 */
final class OtherShares {
  private OtherShares() {}

  /** Why shares of another table may give something back, if they may. */
  static Optional<String> beside(List<Table> tables, Set<Integer> withholding) {
    for (int hiding : withholding) {
      double least = smallestSum(tables.get(hiding));
      for (int other = 0; other < tables.size(); other++) {
        if (other != hiding && mayTellOf(tables.get(hiding), least, tables.get(other))) {
          return Optional.of("another table of the file holds shares of what may be these counts");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayTellOf(Table hiding, double least, Table other) {
    return (holdsShares(other) && shareLabels(hiding, other))
        || least < Granularity.everyNumberFrom(other);
  }

  private static boolean holdsShares(Table table) {
    return table.measures().stream()
        .anyMatch(measure -> measure.role().isShare() && measure.link(Link.NUMERATOR).isEmpty());
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

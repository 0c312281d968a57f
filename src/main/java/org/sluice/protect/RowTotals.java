package org.sluice.protect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rows whose counts add up to the same number although no column says so: yes and no to several
 * questions by the same people. A row with one withheld count adds up to it too.
 */
final class RowTotals {
  /** Smaller sums of two rows are equal by chance too often. */
  private static final double SMALLEST = 20;

  private RowTotals() {}

  /** What gives hidden figures of some series back, in words. */
  static Set<String> among(List<Series> series) {
    List<Series> counts = series.stream().filter(each -> each.role().isCount()).toList();
    if (counts.size() < 2) {
      return Set.of();
    }
    Map<Double, Integer> told = new HashMap<>();
    for (int row = 0; row < counts.get(0).size(); row++) {
      if (hidden(counts, row) == 0) {
        told.merge(sum(counts, row), 1, Integer::sum);
      }
    }
    boolean givesBack =
        IntStream.range(0, counts.get(0).size())
            .filter(row -> hidden(counts, row) == 1)
            .mapToObj(row -> sum(counts, row))
            .anyMatch(sum -> sum >= SMALLEST && told.getOrDefault(sum, 0) > 0);
    return givesBack ? Set.of("rows add up to the same, which the audit leaves out") : Set.of();
  }

  private static long hidden(List<Series> counts, int row) {
    return counts.stream().filter(count -> count.isHidden(row)).count();
  }

  private static Double sum(List<Series> counts, int row) {
    return counts.stream().mapToDouble(count -> count.value(row)).sum();
  }
}

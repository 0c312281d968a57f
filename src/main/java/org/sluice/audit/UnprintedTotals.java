package org.sluice.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Totals that no table prints although two tables of a file break them down: children by area and
 * age, children by area and sex, and nowhere the children of an area. The total is then a cell
 * without a place, and a sum in both. Where tables are about different people some of their sums
 * differ, and nothing is added; but a line that lacks a cell may differ for that.
 */
final class UnprintedTotals {
  private static final int MOST_TABLES = 200;

  private final Gathering gathering;
  private final Breakdowns breakdowns;
  private final Map<List<Object>, Integer> totals = new HashMap<>();

  UnprintedTotals(Gathering gathering, Breakdowns breakdowns) {
    this.gathering = gathering;
    this.breakdowns = breakdowns;
  }

  void gather() {
    for (int t = 0; t < gathering.tables.size() && gathering.tables.size() <= MOST_TABLES; t++) {
      for (int other = t + 1; other < gathering.tables.size(); other++) {
        Set<String> common = breakdowns.names(t);
        common.retainAll(breakdowns.names(other));
        for (int m = 0; m < gathering.index[t].length; m++) {
          for (int n = 0; n < gathering.index[other].length; n++) {
            int family = gathering.familyOf(t, m);
            if (family >= 0 && family == gathering.familyOf(other, n)) {
              gather(family, breakdowns.of(t, m, common), breakdowns.of(other, n, common));
            }
          }
        }
      }
    }
  }

  private void gather(
      int family,
      Map<Map<String, String>, List<Integer>> one,
      Map<Map<String, String>, List<Integer>> other) {
    SortedMap<String, Runnable> both = new TreeMap<>();
    boolean confirmed = false;
    int full = Breakdowns.full(one);
    int fullThere = Breakdowns.full(other);
    for (Map.Entry<Map<String, String>, List<Integer>> parts : one.entrySet()) {
      Map<String, String> labels = parts.getKey();
      List<Integer> there = other.getOrDefault(labels, List.of());
      if (there.isEmpty() || gathering.isPrinted(family, labels)) {
        continue;
      }
      Optional<BigDecimal> here = breakdowns.sum(parts.getValue());
      Optional<BigDecimal> sum = breakdowns.sum(there);
      if (here.isPresent() && sum.isPresent()) {
        BigDecimal leeway = breakdowns.leeway(parts.getValue()).add(breakdowns.leeway(there));
        if (here.get().subtract(sum.get()).abs().compareTo(leeway) > 0) {
          if (parts.getValue().size() == full && there.size() == fullThere) {
            return;
          }
          continue;
        }
        confirmed |= sum.get().signum() != 0;
      }
      both.put(labels.toString(), () -> link(family, labels, parts.getValue(), there));
    }
    if (confirmed) {
      both.values().forEach(Runnable::run);
    }
  }

  private void link(
      int family, Map<String, String> labels, List<Integer> one, List<Integer> other) {
    int total =
        totals.computeIfAbsent(List.of(family, labels), key -> gathering.addUnprinted(one.get(0)));
    gathering.add(new Equation(total, one), false, breakdowns.leeway(one));
    gathering.add(new Equation(total, other), false, breakdowns.leeway(other));
  }
}

package org.sluice.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Totals that no table prints although two tables of a file break them down: children by area and
 * age, children by area and sex, and nowhere the children of an area. The total is then a cell
 * without a place, and a sum in both. Where tables are about different people some of their sums
 * differ, and nothing is added; but a line that lacks a cell may differ for that.
 */
final class UnprintedTotals {
  private final Gathering gathering;
  private final Breakdowns breakdowns;
  private final Map<List<Object>, Integer> totals = new HashMap<>();

  UnprintedTotals(Gathering gathering, Breakdowns breakdowns) {
    this.gathering = gathering;
    this.breakdowns = breakdowns;
  }

  void gather(List<Breakdowns.Pair> pairs) {
    pairs.forEach(this::gather);
  }

  private void gather(Breakdowns.Pair pair) {
    SortedMap<String, Runnable> lines = new TreeMap<>();
    pair.one()
        .lines()
        .forEach(
            (labels, here) -> {
              List<Integer> there = pair.other().line(labels);
              if (!there.isEmpty()
                  && !gathering.isPrinted(pair.family(), labels)
                  && !breakdowns.differ(here, there)) {
                lines.put(labels.toString(), () -> link(pair.family(), labels, here, there));
              }
            });
    lines.values().forEach(Runnable::run);
  }

  private void link(
      int family, Map<String, String> labels, List<Integer> one, List<Integer> other) {
    int total =
        totals.computeIfAbsent(List.of(family, labels), key -> gathering.addUnprinted(one.get(0)));
    breakdowns.addBoth(total, one, other);
  }
}

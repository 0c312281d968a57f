package org.sluice.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.table.Hierarchy;
import org.sluice.table.Sum;

/**
 * The ways in which one category of a dimension can gain what others lose, so that every sum of the
 * dimension stays true: a sibling loses, or all totals above gain, or a cousin loses and the totals
 * in between shift.
 */
final class Steps {
  /** More categories than a chain of totals up, across and down again would take. */
  private static final int LONGEST = 8;

  private static final int MOST = 2_000;

  /** Where sums overlap freely, chains branch without end; so many for all categories together. */
  private static final int MOST_TRIED = 2_000_000;

  private static final int FEWEST_TRIED = 1_000;

  private final List<Sum> sums;
  private final Map<Integer, List<Integer>> sumsOf = new HashMap<>();
  private final Map<Map<Integer, Integer>, Map<Integer, Integer>> found = new LinkedHashMap<>();

  private int left;

  private Steps(Hierarchy hierarchy) {
    this.sums = hierarchy.sums();
    this.left = Math.max(FEWEST_TRIED, MOST_TRIED / Math.max(1, hierarchy.categories().size()));
    for (int sum = 0; sum < sums.size(); sum++) {
      put(sums.get(sum).total(), sum);
      for (int part : sums.get(sum).parts()) {
        put(part, sum);
      }
    }
  }

  private void put(int category, int sum) {
    sumsOf.computeIfAbsent(category, c -> new ArrayList<>()).add(sum);
  }

  /**
   * For each way the categories that move, with 1 for gain and -1 for loss; the given one gains.
   */
  static List<Map<Integer, Integer>> of(Hierarchy hierarchy, int category) {
    Steps steps = new Steps(hierarchy);
    Map<Integer, Integer> start = new TreeMap<>();
    start.put(category, 1);
    steps.mend(start);
    return new ArrayList<>(steps.found.keySet());
  }

  /**
   * Takes the first sum that is not true and mends it in every way that moves one more category.
   */
  private void mend(Map<Integer, Integer> step) {
    if (found.size() >= MOST || left-- <= 0) {
      return;
    }
    for (int index : touched(step)) {
      Sum sum = sums.get(index);
      int gap = gap(sum, step);
      if (gap != 0) {
        if (step.size() < LONGEST && Math.abs(gap) == 1) {
          mend(step, sum.total(), gap);
          for (int part : sum.parts()) {
            mend(step, part, -gap);
          }
        }
        return;
      }
    }
    found.putIfAbsent(step, step);
  }

  /** The sums that a step could make untrue, in their order. */
  private Set<Integer> touched(Map<Integer, Integer> step) {
    Set<Integer> touched = new TreeSet<>();
    step.keySet().forEach(category -> touched.addAll(sumsOf.getOrDefault(category, List.of())));
    return touched;
  }

  private void mend(Map<Integer, Integer> step, int category, int by) {
    if (!step.containsKey(category)) {
      Map<Integer, Integer> more = new TreeMap<>(step);
      more.put(category, by);
      mend(more);
    }
  }

  /** By how much the parts of a sum gain more than its total. */
  private static int gap(Sum sum, Map<Integer, Integer> step) {
    int gap = -step.getOrDefault(sum.total(), 0);
    for (int part : sum.parts()) {
      gap += step.getOrDefault(part, 0);
    }
    return gap;
  }
}

package org.sluice.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Networks within sums that are none as a whole: for a figure and two of its sums the two-way
 * subtable that the two span, as a layer of a three-way table or the parts of two totals. A sum
 * belongs to it if it crosses the first and two sums cross both it and the second, or the other way
 * round.
 */
final class Subtables {
  private final Sums sums;

  private Subtables(Sums sums) {
    this.sums = sums;
  }

  /** The subtables of all goals' figures. */
  static List<Network> of(Sums sums, List<Goal> goals) {
    Subtables subtables = new Subtables(sums);
    Map<SortedSet<Integer>, Boolean> seen = new LinkedHashMap<>();
    List<Network> networks = new ArrayList<>();
    for (Goal goal : goals) {
      int[] own = sums.sumsOf(goal.figure());
      for (int i = 0; i < own.length; i++) {
        for (int j = own.length == 1 ? i : i + 1; j < own.length; j++) {
          SortedSet<Integer> spanned = subtables.spanned(own[i], own[j]);
          if (seen.putIfAbsent(spanned, true) == null) {
            networks.add(subtables.network(spanned));
          }
        }
      }
    }
    return networks;
  }

  private SortedSet<Integer> spanned(int one, int other) {
    TreeSet<Integer> spanned = new TreeSet<>(List.of(one, other));
    spanned.addAll(alongside(one, other));
    spanned.addAll(alongside(other, one));
    return spanned;
  }

  /** The sums that cross {@code across} and run beside {@code beside}. */
  private List<Integer> alongside(int across, int beside) {
    BitSet crossing = crossing(beside);
    List<Integer> alongside = new ArrayList<>();
    crossing(across).stream()
        .filter(sum -> sum != beside)
        .forEach(
            sum -> {
              BitSet both = crossing(sum);
              both.and(crossing);
              if (both.cardinality() > 1 && !crossing.get(sum)) {
                alongside.add(sum);
              }
            });
    return alongside;
  }

  private BitSet crossing(int sum) {
    BitSet crossing = new BitSet();
    for (int figure : sums.members(sum)) {
      for (int other : sums.sumsOf(figure)) {
        crossing.set(other);
      }
    }
    crossing.clear(sum);
    return crossing;
  }

  /** The network of these sums; of the first alone where together they are none. */
  private Network network(SortedSet<Integer> chosen) {
    return Network.of(part(chosen))
        .orElseGet(() -> Network.of(part(new TreeSet<>(List.of(chosen.first())))).orElseThrow());
  }

  private Sums part(SortedSet<Integer> chosen) {
    return Sums.of(sums.figures(), chosen.stream().map(sum -> sums.members(sum).clone()).toList());
  }
}

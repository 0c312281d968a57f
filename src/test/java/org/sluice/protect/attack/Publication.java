package org.sluice.protect.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.Sum;

/**
 * The figures of one file as plain numbers, with the sums that the axes give: worked out here and
 * from nothing that the program works out itself. A combination that two tables show is one figure;
 * one that none shows is a figure too, which nobody sees.
 */
final class Publication {
  private final List<Axis> axes;
  private final Units units;
  private final Map<List<Integer>, Integer> figures = new LinkedHashMap<>();
  private final Set<List<Integer>> sums = new HashSet<>();
  private final List<int[]> membersOfSums = new ArrayList<>();
  private final BitSet printed = new BitSet();
  private final BitSet knownZeros = new BitSet();

  Publication(List<Axis> axes, Units units) {
    this.axes = axes;
    this.units = units;
  }

  /** Adds all combinations of some axes, the others at their total, and their sums. */
  void add(List<Integer> broken) {
    List<List<Integer>> all = combinations(broken);
    for (List<Integer> combination : all) {
      figures.putIfAbsent(combination, figures.size());
    }
    for (List<Integer> combination : all) {
      for (int a : broken) {
        for (Sum sum : axes.get(a).sums()) {
          if (sum.total() == combination.get(a)) {
            add(combination, a, sum);
          }
        }
      }
    }
  }

  private void add(List<Integer> combination, int axis, Sum sum) {
    List<Integer> members = new ArrayList<>(List.of(figure(combination)));
    for (int part : sum.parts()) {
      List<Integer> moved = new ArrayList<>(combination);
      moved.set(axis, part);
      members.add(figure(moved));
    }
    if (sums.add(List.copyOf(members))) {
      membersOfSums.add(members.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  private List<List<Integer>> combinations(List<Integer> broken) {
    List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
    for (int a = 0; a < axes.size(); a++) {
      int from = broken.contains(a) ? 0 : axes.get(a).total();
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> one : all) {
        for (int category = from; category < axes.get(a).size(); category++) {
          List<Integer> next = new ArrayList<>(one);
          next.add(category);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The number of the figure of a combination. */
  int figure(List<Integer> combination) {
    return figures.getOrDefault(combination, -1);
  }

  /** Says that a figure is printed. */
  void print(int figure) {
    printed.set(figure);
  }

  /** Says that a figure is left out because it is zero, as everybody knows. */
  void leaveOut(int figure) {
    knownZeros.set(figure);
  }

  boolean isPrinted(int figure) {
    return printed.get(figure);
  }

  boolean isKnownZero(int figure) {
    return knownZeros.get(figure);
  }

  /** Number of figures. */
  int size() {
    return figures.size();
  }

  /** What the figures are. */
  long[] values() {
    return figures.keySet().stream().mapToLong(key -> units.figure(categories(key))).toArray();
  }

  /** How many units each figure holds. */
  int[] contributors() {
    return figures.keySet().stream().mapToInt(key -> units.contributors(categories(key))).toArray();
  }

  static int[] categories(List<Integer> combination) {
    return combination.stream().mapToInt(Integer::intValue).toArray();
  }

  /** All sums: the total first, then its parts; none that only defines a total nobody sees. */
  int[][] sums() {
    List<int[]> left = new ArrayList<>(membersOfSums);
    boolean dropped = true;
    while (dropped) {
      int[] uses = new int[size()];
      left.forEach(members -> IntStream.of(members).forEach(figure -> uses[figure]++));
      dropped = left.removeIf(members -> uses[members[0]] == 1 && !printed.get(members[0]));
    }
    return left.toArray(int[][]::new);
  }
}

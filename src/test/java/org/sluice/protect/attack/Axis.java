package org.sluice.protect.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Sum;

/**
 * What made-up figures are broken down by: leaves first, then groups of them, the total last.
 *
 * @param name the name of the dimension
 * @param leaves how many categories are no sums
 * @param labels all categories
 * @param sums which of them are sums of which
 */
record Axis(String name, int leaves, List<String> labels, List<Sum> sums) {
  /** Categories and their total. */
  static Axis flat(String name, int leaves) {
    return new Axis(
        name,
        leaves,
        labels(name, leaves, 0),
        List.of(new Sum(leaves, IntStream.range(0, leaves).boxed().toList(), Sum.Basis.LABEL)));
  }

  /** Three or four categories; some make up groups, a lone one may stand beside the groups. */
  static Axis tree(String name, SplittableRandom random) {
    int leaves = random.nextInt(3, 5);
    int cut = random.nextInt(1, leaves);
    List<Sum> sums = new ArrayList<>();
    List<Integer> tops = new ArrayList<>();
    for (int[] group : new int[][] {{0, cut}, {cut, leaves}}) {
      List<Integer> parts = IntStream.range(group[0], group[1]).boxed().toList();
      if (parts.size() > 1 || random.nextInt(3) == 0) {
        tops.add(leaves + sums.size());
        sums.add(new Sum(leaves + sums.size(), parts, Sum.Basis.DECLARED));
      } else {
        tops.addAll(parts);
      }
    }
    List<String> labels = labels(name, leaves, sums.size());
    sums.add(new Sum(labels.size() - 1, tops, Sum.Basis.DECLARED));
    return new Axis(name, leaves, labels, List.copyOf(sums));
  }

  private static List<String> labels(String name, int leaves, int groups) {
    List<String> labels = new ArrayList<>();
    IntStream.range(0, leaves).forEach(leaf -> labels.add(name + leaf));
    IntStream.range(0, groups).forEach(group -> labels.add(name + " group " + group));
    labels.add("Total");
    return List.copyOf(labels);
  }

  /** Number of categories. */
  int size() {
    return labels.size();
  }

  /** The number of the grand total. */
  int total() {
    return labels.size() - 1;
  }

  /** The leaves that a category is made of. */
  BitSet leavesOf(int category) {
    BitSet all = new BitSet();
    if (category < leaves) {
      all.set(category);
    }
    for (Sum sum : sums) {
      if (sum.total() == category) {
        sum.parts().forEach(part -> all.or(leavesOf(part)));
      }
    }
    return all;
  }

  /** All categories. */
  List<Integer> shown() {
    return IntStream.range(0, size()).boxed().toList();
  }

  /**
   * Everything, or what is left once what the groups hold, the groups or the total is left out.
   *
   * @param before what other tables of the file left out: some table must tell what the groups hold
   */
  List<Integer> some(SplittableRandom random, Set<Integer> before) {
    int drawn = random.nextInt(4);
    int leftOut = drawn % 2 == 0 && before.contains(2 - drawn) ? 1 : drawn;
    before.add(leftOut);
    return IntStream.range(0, size())
        .filter(
            category ->
                switch (leftOut) {
                  case 0 -> sums.size() == 1 || !isInGroup(category);
                  case 1 -> true;
                  case 2 -> category < leaves || category == total();
                  default -> category != total();
                })
        .boxed()
        .toList();
  }

  private boolean isInGroup(int category) {
    return sums.stream().anyMatch(s -> s.total() != total() && s.parts().contains(category));
  }

  /** The dimension of a table that shows these categories, in some column or among the heads. */
  Dimension shown(List<Integer> categories, List<String> columns) {
    List<Sum> shown = new ArrayList<>();
    for (Sum sum : sums) {
      List<Integer> parts = new ArrayList<>();
      boolean whole = categories.contains(sum.total());
      for (int part : sum.parts()) {
        whole &= addShown(part, categories, parts);
      }
      if (whole) {
        shown.add(
            new Sum(
                categories.indexOf(sum.total()),
                parts.stream().map(categories::indexOf).toList(),
                sum.basis()));
      }
    }
    return new Dimension(
        name,
        columns,
        Dimension.Nature.OTHER,
        new Hierarchy(categories.stream().map(labels::get).toList(), shown),
        Set.of());
  }

  /** Adds a category, or those that make it up where it is not shown; whether all are there. */
  private boolean addShown(int category, List<Integer> categories, List<Integer> parts) {
    if (categories.contains(category)) {
      return parts.add(category);
    }
    boolean whole = category >= leaves;
    for (Sum sum : sums) {
      if (sum.total() == category) {
        for (int part : sum.parts()) {
          whole &= addShown(part, categories, parts);
        }
      }
    }
    return whole;
  }
}

package org.sluice.protect.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What made-up figures are sums of: for every combination of leaves its contributions, the largest
 * first. A count is the number of contributions, an amount their sum.
 */
final class Units {
  private final List<Axis> axes;
  private final boolean amounts;
  private final int[] counts;
  private final List<List<Long>> contributions = new ArrayList<>();

  private Units(List<Axis> axes, boolean amounts) {
    this.axes = axes;
    this.amounts = amounts;
    this.counts = new int[axes.stream().mapToInt(Axis::leaves).reduce(1, Math::multiplyExact)];
  }

  /** Counts, of which about a given share is none or small. */
  static Units counts(List<Axis> axes, int minimum, SplittableRandom random) {
    Units units = new Units(axes, false);
    int zeros = random.nextInt(60);
    int small = random.nextInt(zeros, 101);
    int large = random.nextBoolean() ? 2 * minimum : 10 * minimum;
    for (int leaf = 0; leaf < units.counts.length; leaf++) {
      int dice = random.nextInt(100);
      units.counts[leaf] =
          dice < zeros
              ? 0
              : dice < small ? random.nextInt(1, minimum + 1) : random.nextInt(minimum, large);
    }
    return units;
  }

  /** Amounts of few contributors, many of whom give about the same. */
  static Units amounts(List<Axis> axes, SplittableRandom random) {
    Units units = new Units(axes, true);
    int most = random.nextInt(3, 9);
    int spread = random.nextBoolean() ? 30 : 1000;
    for (int leaf = 0; leaf < units.counts.length; leaf++) {
      units.counts[leaf] = random.nextInt(most);
      List<Long> all = new ArrayList<>();
      for (int unit = 0; unit < units.counts[leaf]; unit++) {
        all.add(random.nextLong(1, random.nextInt(4) == 0 ? spread : 20));
      }
      units.contributions.add(all);
    }
    return units;
  }

  boolean amounts() {
    return amounts;
  }

  /** The figure of a combination of categories, one an axis. */
  long figure(int[] categories) {
    return amounts
        ? largestFirst(categories).stream().mapToLong(Long::longValue).sum()
        : contributors(categories);
  }

  /** How many units it holds. */
  int contributors(int[] categories) {
    return leaves(categories).stream().mapToInt(leaf -> counts[leaf]).sum();
  }

  /** What the units of an amount contribute, the largest first. */
  List<Long> largestFirst(int[] categories) {
    return leaves(categories).stream()
        .flatMap(leaf -> contributions.get(leaf).stream())
        .sorted((one, other) -> Long.compare(other, one))
        .toList();
  }

  private List<Integer> leaves(int[] categories) {
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int a = 0; a < categories.length; a++) {
      BitSet of = axes.get(a).leavesOf(categories[a]);
      int width = axes.get(a).leaves();
      found =
          found.stream()
              .flatMap(leaf -> IntStream.of(of.stream().toArray()).mapToObj(l -> leaf * width + l))
              .toList();
    }
    return found;
  }
}

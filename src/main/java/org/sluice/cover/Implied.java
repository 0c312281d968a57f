package org.sluice.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Sums that follow from others and stand in the way of reading a table as a network. In a hierarchy
 * crossed with a flat dimension the row of an inner area is the sum of the rows of its parts, and
 * each of its figures is in three sums; without those rows every figure is in two.
 */
final class Implied {
  private static final int MOST = 2;

  private final Sums sums;
  private final BitSet dropped = new BitSet();
  private final BitSet neededByADropped = new BitSet();
  private final int[] uses;

  private Implied(Sums sums) {
    this.sums = sums;
    this.uses = new int[sums.figures()];
    Arrays.setAll(uses, figure -> sums.sumsOf(figure).length);
  }

  /** Sums that can be left out: each follows from those that stay. */
  static BitSet in(Sums sums) {
    Implied implied = new Implied(sums);
    for (int sum = 0; sum < sums.size(); sum++) {
      implied.dropIfImplied(sum);
    }
    return implied.dropped;
  }

  private void dropIfImplied(int sum) {
    boolean inTheWay = Arrays.stream(sums.members(sum)).allMatch(figure -> uses[figure] > MOST);
    if (!inTheWay || neededByADropped.get(sum)) {
      return;
    }
    for (int split : sums.sumsOf(sums.members(sum)[0])) {
      if (split != sum && isTotal(split, sums.members(sum)[0]) && follows(sum, split)) {
        dropped.set(sum);
        for (int figure : sums.members(sum)) {
          uses[figure]--;
        }
        return;
      }
    }
  }

  /**
   * Whether the sum is the sum, over the parts of {@code split}, of one sum for each part: then its
   * own parts split into just the parts of those.
   */
  private boolean follows(int sum, int split) {
    BitSet needed = new BitSet();
    needed.set(split);
    Set<Integer> below = new HashSet<>();
    for (int part : parts(split)) {
      int own = otherTotal(part, sum, split);
      if (own < 0 || !addAll(below, parts(own))) {
        return false;
      }
      if (!dropped.get(own)) {
        needed.set(own);
      }
    }
    return split(sum, below, needed);
  }

  private boolean split(int sum, Set<Integer> below, BitSet needed) {
    for (int part : parts(sum)) {
      int own = -1;
      for (int candidate : sums.sumsOf(part)) {
        boolean fits =
            candidate != sum
                && isTotal(candidate, part)
                && !dropped.get(candidate)
                && below.containsAll(Arrays.stream(parts(candidate)).boxed().toList());
        own = fits && own < 0 ? candidate : own;
      }
      if (own < 0) {
        return false;
      }
      for (int figure : parts(own)) {
        below.remove(figure);
      }
      needed.set(own);
    }
    if (!below.isEmpty()) {
      return false;
    }
    neededByADropped.or(needed);
    return true;
  }

  /** The sum over this figure's parts along another dimension than {@code split}'s. */
  private int otherTotal(int figure, int sum, int split) {
    for (int candidate : sums.sumsOf(figure)) {
      boolean sameShape = parts(candidate).length == parts(sum).length;
      if (candidate != split && isTotal(candidate, figure) && sameShape) {
        return candidate;
      }
    }
    return -1;
  }

  private boolean isTotal(int sum, int figure) {
    return sums.members(sum)[0] == figure;
  }

  private int[] parts(int sum) {
    return Arrays.copyOfRange(sums.members(sum), 1, sums.members(sum).length);
  }

  private static boolean addAll(Set<Integer> figures, int[] more) {
    boolean fresh = true;
    for (int figure : more) {
      fresh &= figures.add(figure);
    }
    return fresh;
  }
}

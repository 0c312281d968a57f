package org.sluice.read;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Searches for totals by arithmetic alone: a category whose figures are the sums of the run of
 * categories before or after it, or of all the others, beyond what chance would do.
 */
final class MarginSearch {
  /** Chance agreement of a total with some run of its neighbours stays below one in a thousand. */
  static final double BEYOND_CHANCE = 3;

  /** What a single total of twenty says, which is enough where it stands beside all its parts. */
  private static final double PLAUSIBLE = 1.3;

  private final Slices slices;
  private final boolean[] total;
  private final int[] candidates;
  private final double tests;

  /**
   * A search along one dimension.
   *
   * @param total the categories that a label calls totals, which are no parts of all the others
   */
  MarginSearch(Slices slices, boolean[] total) {
    this.slices = slices;
    this.total = total;
    this.candidates = candidates(total);
    this.tests = Math.log10(Math.max(1, total.length * (double) total.length));
  }

  private static int[] candidates(boolean[] total) {
    int[] candidates = new int[total.length];
    int size = 0;
    for (int category = 0; category < total.length; category++) {
      if (!total[category]) {
        candidates[size++] = category;
      }
    }
    return Arrays.copyOf(candidates, size);
  }

  /** The categories that this one is the sum of, all the others before any run; or none. */
  int[] parts(int category) {
    int[] best = new int[0];
    for (int length = 2; length < total.length; length++) {
      best = longer(best, category, category + 1, category + length);
      best = longer(best, category, category - length, category - 1);
    }
    if (slices.ruleOut(category, candidates)) {
      return best;
    }
    int[] others = others(category);
    return others.length > 1 && isBeyondChance(category, others) ? others : best;
  }

  /** Whether a first or last category mostly equals all the others and never falls below them. */
  boolean isMostlyTotal(int category) {
    if (!isAtEnd(category)) {
      return false;
    }
    int[] others = others(category);
    if (!isAllBesides(category, others)) {
      return false;
    }
    Slices.Comparison result = slices.compare(category, others);
    return result.mayLackARow() && result.evidence >= tests + PLAUSIBLE;
  }

  /** All other categories that no label calls a total. */
  int[] others(int category) {
    if (total[category]) {
      return candidates.clone();
    }
    int[] others = new int[candidates.length - 1];
    int size = 0;
    for (int candidate : candidates) {
      if (candidate != category) {
        others[size++] = candidate;
      }
    }
    return others;
  }

  private int[] longer(int[] best, int category, int from, int to) {
    if (from < 0 || to >= total.length || slices.isFar(category, from, to)) {
      return best;
    }
    int[] run = IntStream.rangeClosed(from, to).toArray();
    return !slices.ruleOut(category, run) && isBeyondChance(category, run) ? run : best;
  }

  private boolean isBeyondChance(int category, int[] parts) {
    Slices.Comparison result = slices.compare(category, parts);
    return result.agrees()
        && (result.evidence >= tests + BEYOND_CHANCE
            || (result.evidence >= PLAUSIBLE && isAllBesides(category, parts)));
  }

  /** Whether a first or last category stands beside all the others, as a total without its name. */
  private boolean isAllBesides(int category, int[] parts) {
    return isAtEnd(category) && parts.length > 1 && parts.length == total.length - 1;
  }

  private boolean isAtEnd(int category) {
    return category == 0 || category == total.length - 1;
  }
}

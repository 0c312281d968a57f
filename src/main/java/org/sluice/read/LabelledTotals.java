package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what a category is the total of that a label calls a total. */
final class LabelledTotals {
  private final Labelling labels;
  private final WeighedSums sums;
  private final boolean ordered;
  private final boolean[] total;

  /**
   * Along one dimension.
   *
   * @param ordered whether the categories are times or steps, of which sums are never guessed
   * @param total the categories that a label calls totals
   */
  LabelledTotals(Labelling labels, WeighedSums sums, boolean ordered, boolean[] total) {
    this.labels = labels;
    this.sums = sums;
    this.ordered = ordered;
    this.total = total;
  }

  /** Keeps what a total is the sum of; {@code groupings} put the categories into groups. */
  void find(int category, List<int[]> groupings) {
    int[] others = labels.where(other -> other != category && !total[other]);
    if (others.length == 0) {
      return;
    }
    if (sums.tryParts(category, others) || sums.tryParts(category, labels.joint(category))) {
      return;
    }
    if (sums.tryShort(category, others)) {
      return;
    }
    boolean found = false;
    for (int[] groups : groupings) {
      found |= byGroups(category, groups);
    }
    if (found || tryRuns(category)) {
      return;
    }
    int[] totals = labels.where(other -> other != category && total[other]);
    if (totals.length > 1 && sums.tryParts(category, totals)) {
      return;
    }
    if (!ordered) {
      sums.judge(category, others);
    }
  }

  /** A total in every group; where it is one of some groups, it is one of the others too. */
  private boolean byGroups(int category, int[] groups) {
    List<int[]> others = new ArrayList<>();
    boolean found = false;
    int most = Arrays.stream(groups).max().orElse(-1);
    for (int group = 0; group <= most; group++) {
      int now = group;
      int[] parts =
          labels.where(other -> other != category && groups[other] == now && !total[other]);
      if (parts.length > 1 && sums.tryParts(category, parts)) {
        found = true;
      } else {
        others.add(parts);
      }
    }
    if (found) {
      others.forEach(parts -> sums.tryAlike(category, parts));
    }
    return found;
  }

  /** The categories before and after a total; where one run equals it, the other may fall short. */
  private boolean tryRuns(int category) {
    int[] before = runBefore(category);
    int[] after = runAfter(category);
    boolean equalsBefore = sums.tryParts(category, before);
    boolean equalsAfter = sums.tryParts(category, after);
    if (equalsBefore || equalsAfter) {
      sums.tryAlike(category, before);
      sums.tryAlike(category, after);
      return true;
    }
    boolean shortBefore = sums.tryShort(category, before);
    boolean shortAfter = sums.tryShort(category, after);
    return shortBefore || shortAfter;
  }

  private int[] runBefore(int category) {
    int from = category;
    while (from > 0 && !total[from - 1]) {
      from--;
    }
    return IntStream.range(from, category).toArray();
  }

  private int[] runAfter(int category) {
    int to = category;
    while (to + 1 < total.length && !total[to + 1]) {
      to++;
    }
    return IntStream.rangeClosed(category + 1, to).toArray();
  }
}

package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.table.Sum;

/**
 * The sums along one dimension, each weighed against the figures before it is kept. A wrong sum is
 * a false proof and a missed one a leak, so what is not labelled needs figures beyond chance.
 */
final class WeighedSums {
  static final String CONTRADICTED =
      "a category named like a total is less than what it would be the total of";

  private static final String FAR =
      "a category named like a total is far from the sum of the others";

  private static final String IMPLIED =
      "a total is larger than its shown parts, so a category without a row is implied";

  private final Labelling labels;
  private final Slices slices;
  private final boolean ordered;
  private final List<Sum> sums = new ArrayList<>();
  private final List<String> why = new ArrayList<>();

  /**
   * Of one dimension, none of them known yet.
   *
   * @param ordered whether the categories are times or steps, of which sums are never guessed
   */
  WeighedSums(Labelling labels, Slices slices, boolean ordered) {
    this.labels = labels;
    this.slices = slices;
    this.ordered = ordered;
  }

  /** Whether these reasons say that figures contradict a total: its parts may be others. */
  static boolean leaveOpen(List<String> why) {
    return why.contains(FAR) || why.contains(CONTRADICTED);
  }

  List<Sum> sums() {
    return sums;
  }

  /** What is said of them, and of totals that the figures deny. */
  List<String> why() {
    return why;
  }

  /** Takes sums that are known already. */
  void take(List<Sum> known) {
    sums.addAll(known);
  }

  void say(String reason) {
    why.add(reason);
  }

  /** Whether a category is the total of others. */
  boolean isTotalOf(int category) {
    for (Sum sum : sums) {
      if (sum.total() == category) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(int category, int[] parts) {
    List<Integer> list = Arrays.stream(parts).boxed().toList();
    return sums.stream().anyMatch(sum -> sum.total() == category && sum.parts().equals(list));
  }

  /** Adds a sum unless it is known. */
  void add(int category, int[] parts, Sum.Basis basis) {
    if (!isKnown(category, parts)) {
      sums.add(new Sum(category, Arrays.stream(parts).boxed().toList(), basis));
    }
  }

  /** Adds a sum whose parts lack one that has no row. */
  void addShort(int category, int[] parts) {
    add(category, parts, Sum.Basis.SHORT);
    why.add(IMPLIED);
  }

  /** Parts that equal their total, or mostly do; whether they were kept. */
  boolean tryParts(int category, int[] parts) {
    if (parts.length == 0 || isKnown(category, parts)) {
      return false;
    }
    Slices.Comparison result = slices.compare(category, parts);
    boolean single = parts.length == 1;
    if (result.agrees() && (!single || result.equal > 1)) {
      add(category, parts, Sum.Basis.ARITHMETIC);
      return true;
    }
    if (result.mostlyAgrees() && !single) {
      add(category, parts, result.over == 0 ? Sum.Basis.SHORT : Sum.Basis.ARITHMETIC);
      why.add("a total does not equal its parts in some places");
      return true;
    }
    return false;
  }

  /** What is a total of some categories is one of these too, unless they exceed it. */
  void tryAlike(int category, int[] parts) {
    if (ordered || parts.length == 0 || isKnown(category, parts)) {
      return;
    }
    Slices.Comparison result = slices.compare(category, parts);
    if (result.over > 0 || result.leastShare < 0.5) {
      return;
    }
    if (result.under > 0) {
      addShort(category, parts);
    } else if (result.equal > 0) {
      add(category, parts, Sum.Basis.LABEL);
    }
  }

  /** Parts that mostly equal their total and now and then fall short of it. */
  boolean tryShort(int category, int[] parts) {
    if (ordered
        || parts.length < 2
        || isKnown(category, parts)
        || !slices.compare(category, parts).mayLackARow()) {
      return false;
    }
    addShort(category, parts);
    return true;
  }

  /** The last resort of a labelled total: what the label says, unless figures contradict it. */
  void judge(int category, int[] parts) {
    if (parts.length == 0 || tryParts(category, parts)) {
      return;
    }
    Slices.Comparison result = slices.compare(category, parts);
    if (result.over > 0) {
      why.add(CONTRADICTED);
      // Units that count in several parts make counts exceed their total, but amounts still add up
      // and can be subtracted.
      if (parts.length > 1 && amountsAddUp(category, parts)) {
        add(category, parts, Sum.Basis.ARITHMETIC);
      }
    } else if (result.under == 0
        && (result.open + result.equal > 0 || Totals.isTotal(labels.label(category)))) {
      add(category, parts, Sum.Basis.LABEL);
    } else if (result.under > 0 && result.leastShare >= 0.5 && !ordered) {
      addShort(category, parts);
    } else if (result.under > 0) {
      why.add(FAR);
    }
  }

  private boolean amountsAddUp(int category, int[] parts) {
    Slices.Comparison result = slices.amounts().compare(category, parts);
    return result.agrees() && result.evidence >= MarginSearch.BEYOND_CHANCE;
  }

  /** Equal parts, or most of the whole: then what is left has no row. */
  void tryMost(int category, int[] parts) {
    Slices.Comparison result = slices.compare(category, parts);
    if (result.agrees() && parts.length > 1) {
      add(category, parts, Sum.Basis.ARITHMETIC);
    } else if (result.over == 0 && result.under > 0 && result.leastShare >= 0.5) {
      addShort(category, parts);
    }
  }
}

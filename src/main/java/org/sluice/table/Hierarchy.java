package org.sluice.table;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The categories of a dimension and which of them are sums of others. Empty sums make it flat
 * without a total; one sum over all others is a plain margin; more make a tree or overlapping
 * groupings.
 *
 * @param categories labels in the order of the source, each once
 * @param sums which category is the sum of which others
 */
public record Hierarchy(List<String> categories, List<Sum> sums) {
  /** Copies both lists and refuses a sum over a category that does not exist. */
  public Hierarchy {
    categories = List.copyOf(categories);
    sums = List.copyOf(sums);
    int size = categories.size();
    for (Sum sum : sums) {
      if (sum.total() >= size || sum.parts().stream().anyMatch(part -> part < 0 || part >= size)) {
        throw new IllegalArgumentException("a sum names a category that is not there");
      }
    }
  }

  /** Categories without a sum. */
  public static Hierarchy flat(List<String> categories) {
    return new Hierarchy(categories, List.of());
  }

  /** Whether this category is the sum of others. */
  public boolean isTotal(int category) {
    for (Sum sum : sums) {
      if (sum.total() == category) {
        return true;
      }
    }
    return false;
  }

  /** Indices of the categories that are sums of others. */
  public BitSet totals() {
    BitSet totals = new BitSet();
    sums.forEach(sum -> totals.set(sum.total()));
    return totals;
  }

  /** Indices of the categories that are no sums. */
  public int[] leaves() {
    BitSet totals = totals();
    return IntStream.range(0, categories.size()).filter(c -> !totals.get(c)).toArray();
  }

  /** The category that is a sum and no part of another, if there is exactly one. */
  public OptionalInt grandTotal() {
    if (sums.isEmpty()) {
      return OptionalInt.empty();
    }
    int[] roots =
        sums.stream()
            .mapToInt(Sum::total)
            .distinct()
            .filter(total -> sums.stream().noneMatch(sum -> sum.parts().contains(total)))
            .toArray();
    return roots.length == 1 ? OptionalInt.of(roots[0]) : OptionalInt.empty();
  }
}

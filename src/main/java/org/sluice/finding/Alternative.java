package org.sluice.finding;

import java.util.List;

/** What a researcher could do instead of withholding; suggested, never written. */
public sealed interface Alternative {
  /** The id of the table that it is about. */
  String table();

  /** What it costs. */
  Cost cost();

  /**
   * Merging categories of a dimension would let the table pass.
   *
   * @param groups the categories that become one, group by group; each has at least two
   */
  record Merge(String table, String dimension, List<List<String>> groups, Cost cost)
      implements Alternative {
    /** Copies the groups. */
    public Merge {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }

  /** Leaving out this dimension would let the table pass. */
  record Drop(String table, String dimension, Cost cost) implements Alternative {}

  /** Leaving out this total of a dimension would let the table pass. */
  record DropMargin(String table, String dimension, String category, Cost cost)
      implements Alternative {}

  /**
   * Rounding every count to this base so that every sum holds, drawn with a key, would leave each
   * unsafe count all values that the rule withholds.
   */
  record Round(String table, int base, Cost cost) implements Alternative {}
}

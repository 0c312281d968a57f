package org.sluice.finding;

import java.util.List;

/** What a researcher could do instead of withholding; suggested, never written. */
public sealed interface Alternative {
  /** Merging these categories of a dimension would let the table pass. */
  record Merge(String dimension, List<String> categories) implements Alternative {}

  /** Leaving out this dimension would let the table pass. */
  record Drop(String dimension) implements Alternative {}
}

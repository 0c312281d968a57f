package org.sluice.audit;

import java.math.BigDecimal;

/** What must stay possible for a withheld figure, in the eyes of the intruder. */
public sealed interface Level {
  /** The figure cannot be computed: at least two values stay possible. */
  record Exact() implements Level {}

  /**
   * Every count that the rule would withhold stays possible, both ends included. Where zeros are
   * shown the intruder knows which parts of a cell are not zero, so the band of a cell with k such
   * parts starts at k at the least; the intruder applies that by itself.
   */
  record Band(long low, long high) implements Level {
    /** Refuses an empty band. */
    public Band {
      if (low > high) {
        throw new IllegalArgumentException("a band starts below its end");
      }
    }
  }

  /** A magnitude can be as low as {@code low} and as high as {@code high}. */
  record Reach(BigDecimal low, BigDecimal high) implements Level {}
}

package org.sluice.finding;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** What must become of the cells of a finding so that they may leave. */
public sealed interface Need {
  /**
   * Withhold, and leave every count that the rule would withhold possible: 1 to {@code minimum} -
   * 1, or from 0 where zeros are withheld.
   */
  record Band(int minimum, boolean zerosWithheld) implements Need {}

  /**
   * Withhold a total or some of its parts, a count or a wider one beside it, so that the count that
   * they leave, which is printed nowhere, can be anything from 1 to {@code minimum} - 1.
   */
  record Remainder(int minimum) implements Need {}

  /** Withhold, and leave no way to compute the figure exactly. */
  record Exact() implements Need {}

  /**
   * Withhold a magnitude so that it can lie as far as this below and above its true value.
   * Restricted knowledge: the distances are computed from contributions.
   */
  record Distance(BigDecimal below, BigDecimal above) implements Need {}

  /** Withhold a magnitude so that it can lie this many percent below and above its true value. */
  record Percent(BigDecimal percent) implements Need {}

  /** Withhold the statistic and what is computed from it; it is in no sum. */
  record Withhold() implements Need {}

  /** Withhold enough of a group that a second category may be non-zero. */
  record SecondCategory() implements Need {}

  /** Round to the pack's grid. */
  record Round() implements Need {}

  /**
   * Print fewer digits: at most so many behind the point, if that is limited, and at most so many
   * significant ones; 0 for no limit of these.
   */
  record Digits(OptionalInt decimals, int significant) implements Need {}

  /** Withhold more until the marks hold. */
  record MoreMarks() implements Need {}

  /**
   * Leave out of the copy what does not show: whoever writes a copy does so whether or not a
   * finding asks for it. No cell of a table is concerned.
   */
  record Removal() implements Need {}

  /** A person must look; no treatment mends it, and a file that fails on it gets no copy. */
  record Person() implements Need {}

  /** Nothing. */
  record Nothing() implements Need {}
}

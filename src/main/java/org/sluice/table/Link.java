package org.sluice.table;

/** How one measure is computed from, or is evidence about, another measure of the same table. */
public enum Link {
  /** The count on top of a percentage, proportion or rate. */
  NUMERATOR,
  /** The count below a percentage, proportion or rate; the n behind a mean or another statistic. */
  DENOMINATOR,
  /**
   * The number of contributors or of units behind a count of other units, or behind a magnitude.
   */
  CONTRIBUTORS,
  /** The count of a wider group that this one counts some of. */
  WHOLE,
  /** The largest single contribution to a magnitude. */
  LARGEST,
  /** The second largest contribution to a magnitude. */
  SECOND,
  /** The share of the largest contribution, in percent of the magnitude. */
  LARGEST_SHARE,
  /** The share of the two largest contributions together, in percent of the magnitude. */
  TOP_TWO_SHARE
}

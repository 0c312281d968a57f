package org.sluice.protect;

/**
 * What hiding costs: every place a full unit, so that few places are preferred, and a fraction that
 * grows with the figure, so that among as many places the smaller loss is; or the figure itself.
 */
final class Costs {
  /** The cost of a place; no fraction reaches it. */
  private static final long PLACE = 1_000;

  /** Larger figures are as good as out of the question, and sums of costs stay exact. */
  private static final double MOST_VALUE = 1e9;

  private Costs() {}

  /** The cost of hiding a figure of this size that takes this many places with it. */
  static long of(int places, double size, ProtectSettings.Cost model) {
    if (model == ProtectSettings.Cost.VALUE) {
      return 1 + Math.round(Math.min(MOST_VALUE, size));
    }
    long fraction = Math.min(PLACE / 2, Math.round(40 * Math.log1p(size) / Math.log(2)) / 2);
    return PLACE * Math.max(1, places) + fraction;
  }
}

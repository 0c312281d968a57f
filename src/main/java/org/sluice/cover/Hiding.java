package org.sluice.cover;

import java.util.BitSet;
import java.util.Optional;

/** Finds what has to be hidden so that one figure can move as far as it must. */
public interface Hiding {
  /** The figures that move along hidden ones alone; empty where that is not far enough. */
  Optional<BitSet> amongHidden(int figure, int direction, double amount);

  /**
   * The cheapest figures found that let this one move so far, hidden ones included; empty where
   * none are found.
   */
  Optional<BitSet> cheapest(int figure, int direction, double amount);

  /**
   * Hidden figures that are the only hidden one of a sum in which one of these stands: they can be
   * worked out at once, without a search.
   */
  BitSet leftAloneBy(BitSet shown);
}

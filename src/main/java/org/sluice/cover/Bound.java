package org.sluice.cover;

import java.util.BitSet;

/**
 * The best choice of secondaries that is known, and a proof of how good it is.
 *
 * @param lower no choice that lets every goal be reached costs less
 * @param cost what the best choice known costs: the cost of each chosen figure, which counts all
 *     that goes with it
 * @param proven whether the best choice is as cheap as can be
 * @param best the chosen figures
 */
public record Bound(long lower, long cost, boolean proven, BitSet best) {
  /** Copies the set. */
  public Bound {
    best = (BitSet) best.clone();
  }

  @Override
  public BitSet best() {
    return (BitSet) best.clone();
  }
}

package org.sluice.audit;

import java.util.BitSet;

/**
 * The sums of figures that stand together in a ring, the first after the last, told in floating
 * point: what has none of them is told, what may have one is for exact arithmetic.
 */
final class RunSums {
  private static final double NEAR = 1e-9;

  /** A sum in floating point is not further from the true one, which may be a half. */
  private static final double QUARTER = 0.25;

  /** The sums of more figures are too many to be noted. */
  private static final int FEW_FIGURES = 200;

  private static final int BITS = 1 << 16;

  /** None is negative; what is not printed is more than any sum. */
  private final double[] figures;

  /** A bit of each sum, rounded down and up, where they are few. */
  private final BitSet noted = new BitSet();

  RunSums(double[] figures) {
    this.figures = figures;
    for (int from = 0; from < figures.length && figures.length <= FEW_FIGURES; from++) {
      double sum = 0;
      for (int to = from; to < from + figures.length; to++) {
        sum += at(to);
        noted.set(bit(sum - QUARTER));
        noted.set(bit(sum + QUARTER));
      }
    }
  }

  private double at(int position) {
    return figures[position < figures.length ? position : position - figures.length];
  }

  private static int bit(double sum) {
    return (int) (Math.round(sum) & (BITS - 1));
  }

  /** Whether figures that stand together may have this sum. */
  boolean mayHold(double sum) {
    return (figures.length > FEW_FIGURES || noted.get(bit(sum))) && holds(sum);
  }

  private boolean holds(double sum) {
    double most = sum * (1 + NEAR);
    double least = sum * (1 - NEAR);
    double inside = 0;
    int from = 0;
    for (int to = 0; to < 2 * figures.length; to++) {
      double next = at(to);
      inside = next > most ? 0 : inside + next;
      from = next > most ? to + 1 : from;
      while (inside > most) {
        inside -= at(from);
        from++;
      }
      if (from <= to && inside >= least) {
        return true;
      }
    }
    return false;
  }
}

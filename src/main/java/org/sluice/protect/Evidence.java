package org.sluice.protect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for a relation between columns: how many digits agree, row by row. Chance is ruled
 * out as for margins: together the compared figures have so many digits that no more than one in
 * some hundred searches finds a relation that is none.
 */
final class Evidence {
  /** Compared figures have this many digits together, and those of the number of attempts. */
  static final double FEWEST_DIGITS = 2.5;

  /** What a name says leaves less to chance: so many digits more. */
  private static final double DIGITS_OF_A_NAME = 1;

  private final Set<List<Double>> seen = new HashSet<>();
  private double digits;
  private boolean holds = true;

  /** Takes a row; one that repeats the figures of another is no news. */
  void take(double gap, double slack, double size, Double... figures) {
    holds &= gap <= slack + 1e-9 * size;
    if (!seen.add(List.of(figures))) {
      return;
    }
    digits += Math.log10(Math.max(1, size / (2 * slack + 1e-9 * size + (slack == 0 ? 1 : 0))));
  }

  /** Whether no row speaks against the relation. */
  boolean holds() {
    return holds;
  }

  /** Whether it is beyond chance, or a name says so and one row agrees. */
  boolean isSure(boolean named, double attempts, int fewestRows) {
    return named ? isBeyondChance(-DIGITS_OF_A_NAME, 1) : isBeyondChance(attempts, fewestRows);
  }

  /** Whether so many different rows with so many digits cannot agree by chance. */
  boolean isBeyondChance(double attempts, int fewestRows) {
    return holds && seen.size() >= fewestRows && digits >= FEWEST_DIGITS + attempts;
  }
}

package org.sluice.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns multiples in doubles into whole-number weights of rows that {@link Proof} accepts. */
final class Weights {
  /** Denominators that the weights of tables with whole coefficients turn out to have. */
  private static final long[] DENOMINATORS = {
    1, 2, 3, 4, 5, 6, 8, 12, 24, 60, 120, 840, 2520, 27720, 720720, 1_000_000_000L
  };

  private Weights() {}

  /** The first combination of the rows with nearly these weights that proves the bound exactly. */
  static Optional<Argument> proving(
      LinearSystem system, int[] rows, double[] weights, int column, boolean above, long bound) {
    for (long denominator : DENOMINATORS) {
      List<Argument.Term> terms = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        long weight = Math.round(weights[i] * denominator);
        if (weight != 0) {
          terms.add(new Argument.Term(rows[i], weight));
        }
      }
      Argument argument = new Argument.Combination(terms);
      if (Proof.holds(system, column, above, bound, argument)) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }
}

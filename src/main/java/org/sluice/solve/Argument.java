package org.sluice.solve;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a column of a system cannot pass a bound, in steps that {@link Proof} checks one by one
 * without trusting whoever found them.
 */
public sealed interface Argument {
  /** All rows that the argument uses, with their weights, in the order of use. */
  List<Term> terms();

  /**
   * Rows, each with a weight, whose weighted sum bounds the column (Farkas' lemma; the minimum cut
   * of a network is the case in which all weights are 1 or -1). The weights are whole; only their
   * proportions matter.
   */
  record Combination(List<Term> terms) implements Argument {
    /** Copies the terms. */
    public Combination {
      terms = List.copyOf(terms);
    }
  }

  /** The column's own bound, which needs no row. */
  static Argument ownBound() {
    return new Combination(List.of());
  }

  /** A single row: the plain sum as printed. */
  static Argument row(int row) {
    return new Combination(List.of(new Term(row, 1)));
  }

  /** A row and its weight. */
  record Term(int row, long weight) {}

  /** First a bound on some column, with its own argument, then the rest with that bound known. */
  record Lemma(int column, boolean upper, long bound, Argument why, Argument then)
      implements Argument {
    @Override
    public List<Term> terms() {
      return Stream.of(why, then).flatMap(part -> part.terms().stream()).toList();
    }
  }

  /** A whole column is at most {@code at}, or at least one more; the claim holds in either case. */
  record Split(int column, long at, Argument below, Argument above) implements Argument {
    @Override
    public List<Term> terms() {
      return Stream.of(below, above).flatMap(part -> part.terms().stream()).toList();
    }
  }
}

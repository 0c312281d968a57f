package org.sluice.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Why a column of a system cannot pass a bound, in steps that {@link Proof} checks one by one
 * without trusting whoever found them.
 */
public sealed interface Argument {
  /** The arguments that this one is made of, in the order of use; none for a plain combination. */
  List<Argument> steps();

  /**
   * All rows that the argument uses, with their weights, in the order of use. Arguments of large
   * tables are nested deeply, so the walk keeps its own list of what is left.
   */
  default List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    Deque<Argument> left = new ArrayDeque<>(List.of(this));
    while (!left.isEmpty()) {
      Argument next = left.pop();
      if (next instanceof Combination combination) {
        terms.addAll(combination.terms());
      }
      List<Argument> steps = next.steps();
      for (int i = steps.size() - 1; i >= 0; i--) {
        left.push(steps.get(i));
      }
    }
    return terms;
  }

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

    @Override
    public List<Argument> steps() {
      return List.of();
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
    public List<Argument> steps() {
      return List.of(why, then);
    }
  }

  /** A whole column is at most {@code at}, or at least one more; the claim holds in either case. */
  record Split(int column, long at, Argument below, Argument above) implements Argument {
    @Override
    public List<Argument> steps() {
      return List.of(below, above);
    }
  }
}

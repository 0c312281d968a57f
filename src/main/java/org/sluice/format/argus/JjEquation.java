package org.sluice.format.argus;

import java.math.BigDecimal;
import java.util.List;

/**
 * A linear equation between cells of a JJ instance.
 *
 * @param line where it stands in the file, from 1
 * @param right the right-hand side
 * @param terms what adds up to it
 */
public record JjEquation(int line, BigDecimal right, List<Term> terms) {
  /** A cell by its index, and how often it counts. */
  public record Term(int cell, BigDecimal coefficient) {}

  /** Copies the terms. */
  public JjEquation {
    terms = List.copyOf(terms);
  }
}

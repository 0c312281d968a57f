package org.sluice.rules;

import java.util.List;
import java.util.Optional;
import org.sluice.rules.RuleHead.Wording;

/**
 * What the marks of one table tell beside each other. Course notes on the guidance of the ONS give
 * {@code <10} for 1 to 9 beside {@code -} for zero as a bad example: the reader cracks the
 * suppression by looking at it.
 */
enum TellingMarks {
  /** Two marks say different things of the figures behind them. */
  APART(
      "The marks of this table tell the withheld figures apart: a small one from a zero or a larger"
          + " one",
      "put one and the same mark in every withheld cell, whatever stands behind it"),
  /** Two marks differ, and neither says what it means. */
  PERHAPS(
      "This table has different marks for withheld figures, which may tell a small one from a zero"
          + " or a larger one",
      "put one mark in every withheld cell, or say that both stand for the same"),
  /** The only mark says that its figure is at least one. */
  NOT_ZERO(
      "The mark of this table says that the withheld figures are not zero",
      "write a mark that leaves a zero possible, or say that zeros are shown as they are");

  private final String message;
  private final String advice;

  TellingMarks(String message, String advice) {
    this.message = message;
    this.advice = advice;
  }

  Wording wording() {
    return new Wording(message, advice);
  }

  /** What these marks, each met in one table, tell; empty where they tell nothing. */
  static Optional<TellingMarks> in(List<MarkMet> marks) {
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    MarkMet first = marks.get(0);
    if (marks.size() == 1) {
      return first.excludesZero() ? Optional.of(NOT_ZERO) : Optional.empty();
    }
    boolean apart =
        marks.stream().anyMatch(met -> !met.claimsTheSameAs(first) || isDash(met) != isDash(first));
    if (apart) {
      return Optional.of(APART);
    }
    return first.claims() || isDash(first) ? Optional.empty() : Optional.of(PERHAPS);
  }

  /** A dash is how tables print none. */
  private static boolean isDash(MarkMet met) {
    return MarkText.isDash(met.folded());
  }
}

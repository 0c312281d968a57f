package org.sluice.rules;

import java.util.Optional;
import org.sluice.rules.Quantile.Grain;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.yaml.Settings;

/**
 * What is wrong with a quantile.
 *
 * @param grain the class that a pack names and that it is judged by, if it is
 */
record QuantileFault(Answer answer, Optional<Grain> grain) {
  /** Kinds of faults; the first ones are certain. */
  enum Answer {
    FORBIDDEN,
    NOT_ALLOWED,
    FEW,
    HIDDEN,
    NO_NUMBER,
    UNKNOWN
  }

  boolean isCertain() {
    return answer.compareTo(Answer.FEW) <= 0;
  }

  Wording wording(FewBeyondRule.Settings settings) {
    return switch (answer) {
      case FORBIDDEN ->
          new Wording(
              "This quantile is a " + words() + ", which is never released here",
              "give the mean of two percentiles around it, or a mean");
      case NOT_ALLOWED ->
          new Wording(
              "This quantile is none of those that may be released", "give one of those instead");
      case FEW ->
          new Wording(
              few(settings), "merge categories, give a quantile further inside, or withhold it");
      case HIDDEN ->
          new Wording(
              "Cannot assess: the number of units behind this quantile is withheld",
              "withhold the quantile too, or show that enough units lie beyond it");
      case NO_NUMBER ->
          new Wording(
              "Cannot assess: nothing says how many units stand behind this quantile",
              "add the number of units beside it, or name it in sluice.yaml");
      case UNKNOWN ->
          new Wording(
              "Cannot assess: nothing says which quantile this is",
              "name it in the head, such as p95 or lower quartile");
    };
  }

  private String few(FewBeyondRule.Settings settings) {
    return grain.isPresent()
        ? "Fewer units than the minimum of "
            + settings.least(grain.get())
            + " stand behind this "
            + words()
        : "Fewer units than the minimum of "
            + settings.beyond()
            + " lie beyond this quantile on its shorter side";
  }

  private String words() {
    return switch (grain.orElse(Grain.ONE_PERCENT)) {
      case FIVE_PERCENT -> "percentile of five-percent steps";
      case ONE_PERCENT -> "percentile of one-percent steps";
      default -> grain.map(Settings::label).orElse("");
    };
  }
}

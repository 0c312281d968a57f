package org.sluice.rules;

import org.sluice.rules.RuleHead.Wording;

/** What is known of the degrees of freedom behind a result, the worst first. */
enum DegreesAnswer {
  SATURATED,
  FEW,
  MANY_PARAMETERS,
  FEW_IN_LEVEL,
  HIDDEN,
  LEVELS_UNKNOWN,
  BESIDE_WITHHELD,
  UNKNOWN,
  ENOUGH;

  boolean isCertain() {
    return compareTo(FEW_IN_LEVEL) <= 0;
  }

  Wording wording(LowDegreesRule.Settings settings) {
    return switch (this) {
      case SATURATED ->
          new Wording(
              "This model has as many parameters as observations, so it is a table of its data",
              "judge it as the table that it stands for, or fit fewer terms");
      case FEW ->
          new Wording(
              "Fewer residual degrees of freedom than the minimum of "
                  + settings.minimum()
                  + " stand behind these results",
              "use more observations or fewer terms, or withhold them");
      case MANY_PARAMETERS ->
          new Wording(
              "This model has more parameters than "
                  + settings.mostParameters()
                  + " percent of its observations",
              "use more observations or fewer terms, or withhold them");
      case FEW_IN_LEVEL ->
          new Wording(
              "Fewer units than the minimum of "
                  + settings.perLevel()
                  + " stand behind this level of a model",
              "merge levels, or withhold the estimate with its number");
      case HIDDEN ->
          new Wording(
              "Cannot assess: the number of observations behind these results is withheld",
              "give the residual degrees of freedom");
      case LEVELS_UNKNOWN ->
          new Wording(
              "Cannot assess: nothing says how many units stand behind each level of this model",
              "add the number of units to each term");
      case BESIDE_WITHHELD ->
          new Wording(
              "Cannot assess: an interval or a standard error is shown beside a figure that is"
                  + " withheld, and may tell it",
              "withhold it too");
      case UNKNOWN, ENOUGH ->
          new Wording(
              "Cannot assess: nothing says how many observations stand behind these results",
              "add the number of observations or the residual degrees of freedom");
    };
  }
}

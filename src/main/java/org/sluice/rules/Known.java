package org.sluice.rules;

import java.math.BigDecimal;

/** What a table tells of a number behind its results. */
sealed interface Known {
  /** It is this. */
  record Exactly(BigDecimal value) implements Known {}

  /** It is this or more. */
  record AtLeast(BigDecimal value) implements Known {}

  /** It is withheld. */
  record Hidden() implements Known {}

  /** Nothing tells. */
  record Nothing() implements Known {}
}

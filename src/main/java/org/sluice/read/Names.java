package org.sluice.read;

import org.sluice.grid.Remembered;

/**
 * Evidence of names: what a head says of the figures under it. A word that also occurs in the names
 * of counts (risk, change, upper) gives an unsure hint, which whole numbers overrule: a count taken
 * for a ratio would pass unseen.
 */
final class Names {
  private static final Remembered<String, Hint> HINTS = Remembered.ofTexts(Names::hint);

  private Names() {}

  /** What the head says; a head of several rows is asked joined by blanks. */
  static Hint of(String head) {
    return HINTS.of(head);
  }

  private static Hint hint(String head) {
    Words words = Words.of(head);
    if (words.words().isEmpty()) {
      return Hint.nothing();
    }
    return StatisticNames.percentile(head)
        .or(() -> AnalysisParts.setting(words))
        .or(() -> PartNames.of(words))
        .or(() -> ConcentrationNames.of(words))
        .or(() -> ShareNames.of(words))
        .or(() -> ModelNames.of(words))
        .or(() -> SpreadNames.of(words))
        .or(() -> Labels.of(words))
        .or(() -> AmountNames.of(words))
        .or(() -> MeasuredUnits.of(words))
        .or(() -> AnalysisParts.of(words))
        .or(() -> Counts.of(words))
        .orElseGet(Hint::nothing);
  }
}

package org.sluice.read;

import java.util.Optional;
import java.util.Set;
import org.sluice.table.Role;

/** Names of amounts that are sums and no counts: money, full-time equivalents, lengths of time. */
final class AmountNames {
  private static final Set<String> MONEY =
      Set.of(
          "£",
          "$",
          "€",
          "cost",
          "costs",
          "gbp",
          "usd",
          "eur",
          "spend",
          "spending",
          "expenditure",
          "salary",
          "revenue",
          "price",
          "turnover",
          "gva",
          "budget",
          "wages",
          "profit");
  private static final Set<String> MONEY_OR_COUNT =
      Set.of("income", "earnings", "amount", "pay", "sales", "assets", "tax");
  private static final Set<String> LENGTH_OF_TIME =
      Set.of(
          "duration", "dauer", "years", "months", "weeks", "days", "hours", "minutes", "seconds");
  private static final Set<String> OTHER_LENGTHS =
      Set.of("age", "ages", "stay", "wait", "waits", "los", "time");
  private static final Set<String> CONTRIBUTION = Set.of("largest", "biggest");

  private AmountNames() {}

  static Optional<Hint> of(Words words) {
    if (words.has("fte") || words.hasPhrase("full", "time", "equivalent")) {
      return hint(Role.SUM, true, "its name says full-time equivalents");
    }
    boolean unit = Counts.isUnit(words);
    if (words.hasAny(CONTRIBUTION) && !unit) {
      return hint(Role.SUM, true, "its name says a largest contribution");
    }
    if (words.hasAny(MONEY) && !unit) {
      return hint(Role.SUM, true, "its name says an amount of money");
    }
    if (words.hasAny(MONEY_OR_COUNT) && !unit) {
      return hint(Role.SUM, false, "its name may say an amount of money");
    }
    boolean digits = words.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    return (words.hasAny(LENGTH_OF_TIME) || words.hasPhrase("length", "of"))
            && !Counts.saysCount(words)
            && !Labels.isAll(words)
            && !digits
        ? hint(Role.OTHER, true, "its name says a length of time")
        : Optional.empty();
  }

  /** Whether a word says what is measured in time or money: of these there are quantiles. */
  static boolean isMeasured(String word) {
    return MONEY_OR_COUNT.contains(word) || isSurelyMeasured(word);
  }

  /** The same without those that stand for groups of people as well, such as the lowest income. */
  static boolean isSurelyMeasured(String word) {
    return MONEY.contains(word) || LENGTH_OF_TIME.contains(word) || OTHER_LENGTHS.contains(word);
  }

  private static Optional<Hint> hint(Role role, boolean sure, String because) {
    return Optional.of(Hint.figure(role, sure, because));
  }
}

package org.sluice.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.table.Role;

/** Names of percentages, proportions and rates. */
final class ShareNames {
  static final Set<String> PERCENT =
      Set.of(
          "%",
          "pct", "percent", "percentage", "percentages", "perc", "pc", "pcnt", "prozent", "canran");
  private static final String LETTERS = "pc";
  private static final Set<String> STATISTICS =
      Set.of("total", "sum", "mean", "average", "avg", "median", "count", "number", "n", "num");
  private static final Set<String> RATE = Set.of("rate", "rates");
  private static final Set<String> RATE_OR_COUNT =
      Set.of("prevalence", "incidence", "crude", "asr", "dsr");
  private static final Set<String> PROPORTION =
      Set.of(
          "prop",
          "proportion",
          "proportions",
          "fraction",
          "frac",
          "probability",
          "prob",
          "cuminc",
          "anteil");
  private static final Set<String> PROPORTION_OR_COUNT =
      Set.of("share", "risk", "surv", "survival", "cif", "coverage", "uptake");
  private static final Pattern PER =
      Pattern.compile(
          "(?<![a-z])per[\\s_.-]*(?:([0-9][0-9,_ ]*)\\s*(k|m|thousand|million)?|(thousand|million|hundred))");
  private static final int MOST_DIGITS = 9;

  private ShareNames() {}

  static boolean saysPercent(String word) {
    return PERCENT.contains(word);
  }

  /** Whether nothing but two letters says percentage, which may be short for something else. */
  static boolean isOnlyLetters(Words words) {
    return words.words().stream().filter(PERCENT::contains).allMatch(LETTERS::equals);
  }

  /** {@code mean_pc_visits}: between a statistic and what it is of, letters say whose it is. */
  private static boolean qualifies(Words words) {
    int at = words.words().indexOf(LETTERS);
    return at > 0
        && at < words.words().size() - 1
        && STATISTICS.contains(words.words().get(at - 1))
        && isOnlyLetters(words);
  }

  static Optional<Hint> of(Words words) {
    if (ModelNames.isInterval(words)
        || ModelNames.isRatio(words)
        || ModelNames.isError(words)
        || ModelNames.isTested(words)) {
      return Optional.empty();
    }
    if (words.hasAny(PERCENT) && !qualifies(words)) {
      return Optional.of(
          Hint.share(Role.PERCENT, BigDecimal.valueOf(100), "its name says percentage"));
    }
    if (words.isOnly("cum")) {
      return Optional.of(
          Hint.figure(
              Role.PERCENT, words.head().endsWith("."), "its name may say cumulative percentage"));
    }
    Optional<BigDecimal> per = per(words.head());
    if (per.isPresent()) {
      return Optional.of(Hint.share(Role.RATE, per.get(), "its name says how many per"));
    }
    if (perUnit(words) > 0) {
      return Optional.of(Hint.figure(Role.RATE, true, "its name says how many per unit"));
    }
    if (words.hasAny(PROPORTION)
        || words.hasPhrase("cum", "in")
        || words.hasPhrase("cumulative", "incidence")) {
      return Optional.of(Hint.share(Role.PROPORTION, BigDecimal.ONE, "its name says proportion"));
    }
    if (words.hasAny(RATE)) {
      return Optional.of(Hint.figure(Role.RATE, true, "its name says rate"));
    }
    return soft(words);
  }

  /** Where a name says "per" and a unit, as {@code Children per family} does; else -1. */
  static int perUnit(Words words) {
    int per = words.words().indexOf("per");
    boolean unit =
        per > 0
            && per == words.words().size() - 2
            && !Counts.unitOfOne(words.words().get(per + 1)).isEmpty();
    // Days and pounds per unit are no counts of what is on top, and are told by other names.
    return unit && AmountNames.of(words).isEmpty() ? per : -1;
  }

  private static Optional<Hint> soft(Words words) {
    boolean counted = words.has("at") || words.has("number") || Counts.isAtRisk(words);
    if (words.hasAny(PROPORTION_OR_COUNT) && !counted) {
      return Optional.of(Hint.figure(Role.PROPORTION, false, "its name may say proportion"));
    }
    return words.hasAny(RATE_OR_COUNT)
        ? Optional.of(Hint.figure(Role.RATE, false, "its name may say rate"))
        : Optional.empty();
  }

  private static Optional<BigDecimal> per(String head) {
    Matcher matcher = PER.matcher(head);
    if (!head.contains("per") || !matcher.find()) {
      return Optional.empty();
    }
    String word = matcher.group(3) != null ? matcher.group(3) : matcher.group(2);
    String digits = matcher.group(1) == null ? "1" : matcher.group(1).replaceAll("[^0-9]", "");
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    long per = Long.parseLong(digits) * times(word == null ? "" : word);
    return per >= 100 ? Optional.of(BigDecimal.valueOf(per)) : Optional.empty();
  }

  private static long times(String word) {
    return switch (word) {
      case "k", "thousand" -> 1_000;
      case "m", "million" -> 1_000_000;
      case "hundred" -> 100;
      default -> 1;
    };
  }
}

package org.sluice.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.table.Role;

/** Names of composite cells: {@code n (%)}, {@code median (IQR)}, {@code HR (95% CI)}. */
final class PartNames {
  private static final Pattern N_PERCENT =
      Pattern.compile(
          "\\b(?:n|no\\.?|number|count|freq)\\s*[(\\[,/;]\\s*(?:col|row)?\\s*(?:%|percent|pct).*");
  private static final Pattern SPREAD =
      Pattern.compile("\\b(mean|median)\\b\\s*[(\\[,;±]*\\s*(sd|iqr|range|q1|min|95|25)?.*");
  private static final Pattern INTERVAL =
      Pattern.compile(
          ".*[(\\[]\\s*(?:9[059]|80)?\\.?[0-9]*\\s*%?\\s*-?\\s*(?:ci|cri|c\\.i\\.)\\b.*");

  private static final Pattern OVER_TIME =
      Pattern.compile(
          "[a-z)]\\s*[/(\\[]\\s*(?:[0-9,]+\\s*)?(?:p-?ys?|pyrs?"
              + "|(?:person|patient|child)[- ]?(?:years?|months?|weeks?|days?|time))\\b.*");

  /** Heads of composite cells have a bracket or a separator in them; cheaper to ask than all. */
  private static final Pattern PARTING = Pattern.compile("[(\\[,/;±]|\\b(?:mean|median)\\b.");

  private PartNames() {}

  static Optional<Hint> of(Words words) {
    String head = words.head();
    if (!PARTING.matcher(head).find()) {
      return Optional.empty();
    }
    if (N_PERCENT.matcher(head).find()) {
      return Optional.of(
          Hint.parts(List.of(Role.COUNT, Role.PERCENT), "its name says number and percentage"));
    }
    if (OVER_TIME.matcher(head).find()) {
      return Optional.of(
          Hint.parts(
              List.of(Role.COUNT, Role.PERSON_TIME), "its name says number and time at risk"));
    }
    Matcher spread = SPREAD.matcher(head);
    if (spread.find() && spread.group(2) != null) {
      return Optional.of(spread(spread.group(1), spread.group(2)));
    }
    return INTERVAL.matcher(head).matches() ? Optional.of(interval(words)) : Optional.empty();
  }

  private static Hint spread(String middle, String how) {
    Role near =
        switch (how) {
          case "sd" -> Role.SD;
          case "range", "min" -> Role.MIN;
          case "95" -> Role.CI;
          default -> Role.QUANTILE;
        };
    Role far = near == Role.MIN ? Role.MAX : near;
    Role first = middle.equals("mean") ? Role.MEAN : Role.QUANTILE;
    return Hint.parts(List.of(first, near, far), "its name says " + middle + " with a spread");
  }

  private static Hint interval(Words words) {
    boolean onlyLevel =
        words.words().stream().filter(ShareNames::saysPercent).count() == 1 && words.has("95");
    Role first;
    Optional<Role> concentration = ConcentrationNames.estimate(words).flatMap(Hint::role);
    if (concentration.isPresent()) {
      first = concentration.get();
    } else if (ModelNames.isRatio(words)) {
      first = Role.RATIO;
    } else if (ModelNames.isCoefficient(words)) {
      first = Role.COEFFICIENT;
    } else if (SpreadNames.isMean(words)) {
      first = Role.MEAN;
    } else if (onlyLevel) {
      first = Role.CI;
    } else {
      first = ShareNames.of(words).flatMap(Hint::role).orElse(Role.CI);
    }
    return Hint.parts(List.of(first, Role.CI, Role.CI), "its name says estimate and interval");
  }
}

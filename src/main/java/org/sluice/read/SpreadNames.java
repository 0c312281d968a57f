package org.sluice.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.Role;

/** Names of what describes a distribution: means, quantiles, ends, spread; and of person-time. */
final class SpreadNames {
  private static final Set<String> MEAN = Set.of("mean", "average", "avg", "averages");
  private static final Set<String> LEAST =
      Set.of("min", "minimum", "shortest", "youngest", "fastest", "quickest");
  private static final Set<String> MOST = Set.of("max", "maximum", "longest", "oldest", "slowest");

  /** Ends only of what is measured: the highest level and the lowest band are groups. */
  private static final Set<String> LEAST_OF_MEASURED = Set.of("lowest", "smallest", "least");

  private static final Set<String> MOST_OF_MEASURED = Set.of("peak", "highest", "greatest", "most");

  private static final Set<String> QUANTILE =
      Set.of(
          "median",
          "med",
          "iqr",
          "quantile",
          "quantiles",
          "percentile",
          "percentiles",
          "centile",
          "pctl",
          "pctile",
          "quartile",
          "lq",
          "uq");
  private static final Set<String> QUARTERS =
      Set.of("lower", "upper", "first", "second", "third", "fourth", "top", "bottom", "1st", "3rd");
  private static final Set<String> DEVIATION = Set.of("sd", "stdev", "stddev", "deviation");
  private static final Set<String> PERSON_TIME =
      Set.of("pyears", "pyrs", "pys", "pdays", "ptime", "persontime", "personyears", "persondays");

  private SpreadNames() {}

  static boolean isMean(Words words) {
    return words.hasAny(MEAN) || words.isOnly("means");
  }

  static Optional<Hint> of(Words words) {
    if (words.hasAny(DEVIATION) || words.hasPhrase("std", "dev") || words.hasPhrase("st", "dev")) {
      return hint(Role.SD, true, "its name says standard deviation");
    }
    if (words.isOnly("std")) {
      return hint(Role.SD, false, "its name may say standard deviation");
    }
    if (words.has("variance") || words.isOnly("var")) {
      return hint(Role.VARIANCE, true, "its name says variance");
    }
    if (isMean(words)) {
      return hint(Role.MEAN, true, "its name says mean");
    }
    if (words.hasPhrase("st", "qu") || words.hasPhrase("rd", "qu")) {
      return hint(Role.QUANTILE, true, "its name says quartile");
    }
    boolean ends = isEnd(words, "0") || isEnd(words, "100");
    if (words.hasAny(QUANTILE) || (isNumbered(words) && !ends)) {
      boolean sure = words.hasAny(QUANTILE) && !isQuartile(words);
      return hint(Role.QUANTILE, sure, "its name says median or quantile");
    }
    Optional<Hint> end = end(words);
    // A mean follow-up is a mean: person-time is what none of the names above claims.
    return end.isEmpty() && isPersonTime(words)
        ? hint(Role.PERSON_TIME, true, "its name says person-time")
        : end;
  }

  private static Optional<Hint> end(Words words) {
    boolean lowest = words.has("lowest");
    boolean value = words.endsWith("value") && (lowest || words.has("highest"));
    if (value) {
      return hint(lowest ? Role.MIN : Role.MAX, true, "its name says the values at one end");
    }
    if (words.hasAny(LEAST) || isEnd(words, "0") || isEndOfMeasured(words, LEAST_OF_MEASURED)) {
      return hint(Role.MIN, true, "its name says minimum");
    }
    if (words.hasAny(MOST) || isEnd(words, "100") || isEndOfMeasured(words, MOST_OF_MEASURED)) {
      return hint(Role.MAX, true, "its name says maximum");
    }
    if (words.isOnly("mode") || words.isOnly("modal")) {
      return hint(Role.MODE, true, "its name says mode");
    }
    return words.isOnly("range") ? hint(Role.RANGE, true, "its name says range") : Optional.empty();
  }

  /** {@code p25} and {@code q3}; but Q3 is a quarter of a year as well. */
  static boolean isNumbered(Words words) {
    List<String> list = words.words();
    return list.size() == 2
        && (list.get(0).equals("p") || list.get(0).equals("q"))
        && list.get(1).chars().allMatch(Character::isDigit);
  }

  /** {@code lower quartile}, which names a quarter of the people as well. */
  static boolean isQuartile(Words words) {
    return words.has("quartile")
        && words.words().size() == 2
        && !words.hasAny(Set.of("range", "interquartile", "deprivation"))
        && words.hasAny(QUARTERS);
  }

  /** {@code p0} and {@code p100} are the least and the greatest value. */
  private static boolean isEnd(Words words, String percentile) {
    return isNumbered(words)
        && words.words().get(0).equals("p")
        && words.words().get(1).equals(percentile);
  }

  /** {@code peak_weeks}: an end word in front and nothing behind it but what is measured. */
  private static boolean isEndOfMeasured(Words words, Set<String> ends) {
    List<String> list = words.words();
    return list.size() > 1
        && ends.contains(list.get(0))
        && !Counts.isUnit(words)
        && AmountNames.isSurelyMeasured(list.get(list.size() - 1));
  }

  private static boolean isPersonTime(Words words) {
    return words.hasAny(PERSON_TIME)
        || words.hasPhrase("person", "years")
        || words.hasPhrase("person", "days")
        || words.hasPhrase("person", "time")
        || (words.has("time") && words.hasPhrase("at", "risk"))
        || (!words.has("lost") && (words.hasPhrase("follow", "up") || words.has("followup")));
  }

  private static Optional<Hint> hint(Role role, boolean sure, String because) {
    return Optional.of(Hint.figure(role, sure, because));
  }
}

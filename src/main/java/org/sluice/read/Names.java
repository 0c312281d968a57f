package org.sluice.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.table.Role;

/** Evidence of names: what a head says of the figures under it. */
final class Names {
  private static final Set<String> PERCENT =
      Set.of("%", "pct", "percent", "percentage", "percentages", "perc", "pc", "pcnt", "pctg");
  private static final Set<String> RATE =
      Set.of("rate", "rates", "prevalence", "incidence", "crude", "asr", "dsr");
  private static final Set<String> PROPORTION =
      Set.of(
          "prop",
          "proportion",
          "proportions",
          "fraction",
          "share",
          "risk",
          "probability",
          "prob",
          "surv",
          "survival",
          "cif",
          "cuminc",
          "coverage",
          "uptake");
  private static final Set<String> RATIO =
      Set.of(
          "hr", "ahr", "shr", "or", "aor", "rr", "arr", "irr", "airr", "prr", "ror", "ratio",
          "ratios", "odds", "smr", "sir");
  private static final Set<String> STATISTIC =
      Set.of(
          "statistic",
          "tstat",
          "zstat",
          "chi2",
          "chisq",
          "chi",
          "aic",
          "bic",
          "loglik",
          "likelihood",
          "rsquared",
          "squared",
          "concordance",
          "auc",
          "smd",
          "correlation",
          "corr",
          "rho",
          "icc",
          "kappa",
          "sensitivity",
          "specificity",
          "ppv",
          "npv",
          "precision",
          "recall",
          "f1",
          "gini",
          "skewness",
          "kurtosis",
          "df",
          "deviance",
          "logrank",
          "vif",
          "hazard",
          "haz",
          "cml",
          "r2");
  private static final Set<String> COEFFICIENT =
      Set.of(
          "estimate",
          "estimates",
          "coef",
          "coeff",
          "coefs",
          "coefficient",
          "beta",
          "betas",
          "difference",
          "diff",
          "change",
          "effect",
          "slope",
          "intercept",
          "log");
  private static final Set<String> INTERVAL =
      Set.of(
          "ci",
          "cis",
          "lci",
          "uci",
          "lcl",
          "ucl",
          "lb",
          "ub",
          "ll",
          "ul",
          "lower",
          "upper",
          "conf",
          "confidence",
          "interval",
          "cil",
          "ciu",
          "lo",
          "hi",
          "llci",
          "ulci");
  private static final Set<String> ERROR = Set.of("se", "stderr", "sem", "rse", "serror");
  private static final Set<String> MEAN = Set.of("mean", "average", "avg", "means", "averages");
  private static final Set<String> QUANTILE =
      Set.of(
          "median",
          "med",
          "q1",
          "q2",
          "q3",
          "p25",
          "p50",
          "p75",
          "p5",
          "p95",
          "p10",
          "p90",
          "iqr",
          "quantile",
          "quantiles",
          "percentile",
          "centile",
          "quartile",
          "lq",
          "uq",
          "decile");
  private static final Set<String> DEVIATION = Set.of("sd", "std", "stdev", "stddev", "deviation");
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
          "income",
          "salary",
          "turnover",
          "revenue",
          "earnings",
          "price",
          "value_gbp",
          "amount",
          "pay",
          "wages",
          "gva",
          "sales",
          "profit",
          "assets",
          "tax",
          "budget");
  private static final Set<String> PERSON_TIME =
      Set.of("pyears", "pyrs", "pys", "pdays", "persontime", "personyears", "persondays");
  private static final Set<String> LENGTH_OF_TIME =
      Set.of("duration", "years", "months", "weeks", "days", "hours", "minutes", "seconds");

  private static final Pattern PER =
      Pattern.compile(
          "(?:per|/)[\\s_.-]*([0-9][0-9,_ ]*)\\s*(k|m|thousand|million)?|per[\\s_.-]*(thousand|million|hundred)");
  private static final Pattern N_PERCENT =
      Pattern.compile(
          "\\b(?:n|no\\.?|number|count|freq)\\s*[(\\[,/;]\\s*(?:col|row)?\\s*(?:%|percent|pct).*");
  private static final Pattern OTHER_PARTS =
      Pattern.compile("\\b(mean|median)\\b\\s*[(\\[,;±]*\\s*(sd|iqr|range|q1|min|95|25)?.*");
  private static final Pattern INTERVAL_PART =
      Pattern.compile(
          ".*[(\\[]\\s*(?:9[059]|80)?\\.?[0-9]*\\s*%?\\s*-?\\s*(?:ci|cri|c\\.i\\.)\\b.*");

  /** Heads of composite cells have a bracket or a separator in them. */
  private static final Pattern PARTING = Pattern.compile("[(\\[,/;±]|\\b(?:mean|median)\\b.");

  private Names() {}

  /** What the head says; a head of several rows is asked joined by blanks. */
  static Hint of(String head) {
    Words words = Words.of(head);
    if (words.words().isEmpty()) {
      return Hint.nothing();
    }
    return parts(words)
        .or(() -> share(words))
        .or(() -> model(words))
        .or(() -> distribution(words))
        .or(() -> Labels.of(words))
        .or(() -> magnitude(words))
        .or(() -> Counts.of(words))
        .orElseGet(Hint::nothing);
  }

  private static Optional<Hint> parts(Words words) {
    String head = words.head();
    if (PARTING.matcher(head).find()) {
      return composite(words, head);
    }
    return Optional.empty();
  }

  private static Optional<Hint> composite(Words words, String head) {
    if (N_PERCENT.matcher(head).find()) {
      return Optional.of(
          Hint.parts(List.of(Role.COUNT, Role.PERCENT), "its name says number and percentage"));
    }
    Matcher other = OTHER_PARTS.matcher(head);
    if (other.find() && other.group(2) != null) {
      boolean mean = other.group(1).equals("mean");
      Role spread =
          switch (other.group(2)) {
            case "sd" -> Role.SD;
            case "range", "min" -> Role.MIN;
            case "95" -> Role.CI;
            default -> Role.QUANTILE;
          };
      Role far = spread == Role.MIN ? Role.MAX : spread;
      return Optional.of(
          Hint.parts(
              List.of(mean ? Role.MEAN : Role.QUANTILE, spread, far),
              "its name says " + other.group(1) + " with a spread"));
    }
    if (INTERVAL_PART.matcher(head).matches()) {
      return Optional.of(interval(words));
    }
    return Optional.empty();
  }

  private static Hint interval(Words words) {
    Role first = share(words).flatMap(Hint::role).orElse(Role.CI);
    if (words.hasAny(RATIO)) {
      first = Role.RATIO;
    } else if (words.hasAny(COEFFICIENT)) {
      first = Role.COEFFICIENT;
    } else if (words.hasAny(MEAN)) {
      first = Role.MEAN;
    } else if (words.hasAny(PERCENT) && head95Only(words)) {
      first = Role.CI;
    }
    return Hint.parts(List.of(first, Role.CI, Role.CI), "its name says estimate and interval");
  }

  private static boolean head95Only(Words words) {
    return words.words().stream().filter(PERCENT::contains).count() == 1 && words.has("95");
  }

  private static Optional<Hint> share(Words words) {
    if (words.hasAny(INTERVAL) || words.hasAny(RATIO) || words.hasAny(ERROR)) {
      return Optional.empty();
    }
    Optional<BigDecimal> per = per(words.head());
    if (words.hasAny(PERCENT)) {
      return Optional.of(
          Hint.share(Role.PERCENT, BigDecimal.valueOf(100), "its name says percentage"));
    }
    if (per.isPresent()) {
      return Optional.of(Hint.share(Role.RATE, per.get(), "its name says how many per"));
    }
    boolean cumulative = words.hasPhrase("cum", "in") || words.hasPhrase("cumulative", "incidence");
    if ((cumulative || words.hasAny(PROPORTION)) && !words.has("at") && !words.has("number")) {
      return Optional.of(Hint.share(Role.PROPORTION, BigDecimal.ONE, "its name says proportion"));
    }
    if (words.hasAny(RATE)) {
      return Optional.of(Hint.figure(Role.RATE, true, "its name says rate"));
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> per(String head) {
    Matcher matcher = PER.matcher(head.replace("per_", "per "));
    if (!head.contains("per")) {
      return Optional.empty();
    }
    if (!matcher.find()) {
      return Optional.empty();
    }
    String word = matcher.group(3) != null ? matcher.group(3) : matcher.group(2);
    long number = 1;
    if (matcher.group(1) != null) {
      String digits = matcher.group(1).replaceAll("[^0-9]", "");
      if (digits.length() > 9 || matcher.group().startsWith("/")) {
        return Optional.empty();
      }
      number = Long.parseLong(digits);
    }
    long times =
        word == null
            ? 1
            : switch (word) {
              case "k", "thousand" -> 1_000;
              case "m", "million" -> 1_000_000;
              default -> 100;
            };
    return number * times >= 100
        ? Optional.of(BigDecimal.valueOf(number * times))
        : Optional.empty();
  }

  private static Optional<Hint> model(Words words) {
    if (words.hasAny(ERROR)
        || words.hasPhrase("std", "error")
        || words.hasPhrase("standard", "error")
        || words.hasPhrase("std", "err")
        || words.hasPhrase("robust", "error")) {
      return figure(Role.SE, "its name says standard error");
    }
    if (words.hasAny(INTERVAL) && !words.has("tier")) {
      return figure(Role.CI, "its name says interval");
    }
    if (words.hasPhrase("p", "value")
        || words.has("pvalue")
        || words.has("pval")
        || words.has("pvalues")
        || words.hasPhrase("p", "val")
        || words.hasPhrase("p", "adj")
        || words.hasPhrase("pr", "z")
        || words.hasPhrase("p", "trend")
        || words.hasPhrase("p", "interaction")) {
      return figure(Role.P, "its name says p-value");
    }
    if (words.isOnly("p")) {
      return Optional.of(Hint.figure(Role.P, false, "its name is that of a p-value"));
    }
    if (isRatio(words)) {
      return figure(Role.RATIO, "its name says ratio");
    }
    if (words.hasAny(STATISTIC)) {
      return figure(Role.STATISTIC, "its name says statistic");
    }
    boolean lone = words.isOnly("t") || words.isOnly("z") || words.isOnly("f") || words.isOnly("r");
    if (lone && words.words().size() == 1) {
      return Optional.of(Hint.figure(Role.STATISTIC, false, "its name is that of a statistic"));
    }
    return words.hasAny(COEFFICIENT)
        ? figure(Role.COEFFICIENT, "its name says estimate or difference")
        : Optional.empty();
  }

  /** The word "or" between two words is no odds ratio. */
  private static boolean isRatio(Words words) {
    if (!words.hasAny(RATIO)) {
      return false;
    }
    boolean onlyOr = words.words().stream().filter(RATIO::contains).allMatch("or"::equals);
    return !onlyOr || words.startsWith("or") || words.endsWith("or");
  }

  private static Optional<Hint> distribution(Words words) {
    if (words.hasAny(DEVIATION)) {
      return figure(Role.SD, "its name says standard deviation");
    }
    if (words.has("variance") || words.isOnly("var")) {
      return figure(Role.VARIANCE, "its name says variance");
    }
    if (isPersonTime(words)) {
      return figure(Role.PERSON_TIME, "its name says person-time");
    }
    if (words.hasAny(MEAN)) {
      return figure(Role.MEAN, "its name says mean");
    }
    if (isQuantile(words)) {
      return figure(Role.QUANTILE, "its name says median or quantile");
    }
    if (words.has("min") || words.has("minimum")) {
      return figure(Role.MIN, "its name says minimum");
    }
    if (words.has("max") || words.has("maximum")) {
      return figure(Role.MAX, "its name says maximum");
    }
    if (words.isOnly("mode") || words.isOnly("modal")) {
      return figure(Role.MODE, "its name says mode");
    }
    return words.isOnly("range") ? figure(Role.RANGE, "its name says range") : Optional.empty();
  }

  private static boolean isQuantile(Words words) {
    if (words.hasAny(QUANTILE) && !words.has("imd") && !words.isOnly("decile")) {
      return true;
    }
    List<String> list = words.words();
    return list.size() == 2
        && (list.get(0).equals("p") || list.get(0).equals("q"))
        && list.get(1).chars().allMatch(Character::isDigit);
  }

  private static boolean isPersonTime(Words words) {
    return words.hasAny(PERSON_TIME)
        || words.hasPhrase("person", "years")
        || words.hasPhrase("person", "days")
        || words.hasPhrase("person", "time")
        || words.hasPhrase("follow", "up")
        || words.has("followup");
  }

  private static Optional<Hint> magnitude(Words words) {
    if (words.has("fte") || words.hasPhrase("full", "time", "equivalent")) {
      return figure(Role.SUM, "its name says full-time equivalents");
    }
    if (words.has("largest") || (words.has("second") && !words.hasAny(LENGTH_OF_TIME))) {
      return Optional.of(Hint.figure(Role.SUM, false, "its name says a largest contribution"));
    }
    if (words.hasAny(MONEY) && !Counts.isUnit(words)) {
      return figure(Role.SUM, "its name says an amount of money");
    }
    return words.hasAny(LENGTH_OF_TIME) && !Counts.saysCount(words) && !Labels.isSpan(words)
        ? Optional.of(Hint.figure(Role.OTHER, true, "its name says a length of time"))
        : Optional.empty();
  }

  private static Optional<Hint> figure(Role role, String because) {
    return Optional.of(Hint.figure(role, true, because));
  }
}

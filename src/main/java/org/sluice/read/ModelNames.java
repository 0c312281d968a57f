package org.sluice.read;

import java.util.Optional;
import java.util.Set;
import org.sluice.table.Role;

/** Names of what models give: ratios, coefficients, errors, intervals, tests. */
final class ModelNames {
  /** What a probability is of, where programs print {@code Prob>chi2}. */
  private static final Set<String> TESTED = Set.of("chi", "chi2", "chisq", "f", "t", "z");

  private static final Set<String> RATIO =
      Set.of(
          "hr", "ahr", "shr", "or", "aor", "rr", "arr", "irr", "airr", "prr", "ror", "ratio",
          "ratios", "odds", "smr", "sir");
  private static final Set<String> STATISTIC =
      Set.of(
          "statistic",
          "tstat",
          "zstat",
          "chi",
          "chisq",
          "aic",
          "bic",
          "loglik",
          "rsquared",
          "concordance",
          "auc",
          "smd",
          "correlation",
          "corr",
          "rho",
          "icc",
          "kappa",
          "ppv",
          "npv",
          "gini",
          "skewness",
          "kurtosis",
          "deviance",
          "logrank",
          "vif");
  private static final Set<String> OF_FIT =
      Set.of("aic", "bic", "aicc", "qic", "dic", "waic", "loglik", "deviance", "akaike");
  private static final Set<String> STATISTIC_OR_COUNT =
      Set.of(
          "likelihood",
          "squared",
          "sensitivity",
          "specificity",
          "precision",
          "recall",
          "df",
          "hazard",
          "haz");
  private static final Set<String> TESTS = Set.of("ratio", "wald", "score", "logrank");
  private static final Set<String> COEFFICIENT =
      Set.of("estimate", "estimates", "coef", "coeff", "coefs", "coefficient", "beta", "betas");
  private static final Set<String> COEFFICIENT_OR_COUNT =
      Set.of("difference", "diff", "change", "effect", "slope", "intercept", "log");
  private static final Set<String> INTERVAL =
      Set.of("ci", "cis", "lci", "uci", "lcl", "ucl", "cil", "ciu", "llci", "ulci");
  private static final Set<String> INTERVAL_OR_COUNT =
      Set.of("lb", "ub", "ll", "ul", "lower", "upper", "interval", "lo", "hi", "conf");

  /** What follows {@code confidence} or {@code conf}: people may have it, or be confirmed. */
  private static final Set<String> OF_CONFIDENCE =
      Set.of("low", "high", "lower", "upper", "int", "interval", "level", "limit", "limits", "95");

  private static final Set<String> ERROR = Set.of("se", "stderr", "sem", "rse", "serror");
  private static final Set<String> P = Set.of("pvalue", "pval", "pvalues");
  private static final Set<String> AFTER_P =
      Set.of("value", "values", "val", "adj", "trend", "interaction", "het", "overall");
  private static final Set<String> LETTERS = Set.of("t", "z", "f", "r");

  private ModelNames() {}

  static boolean isError(Words words) {
    return words.hasAny(ERROR)
        || words.hasPhrase("std", "error")
        || words.hasPhrase("standard", "error")
        || words.hasPhrase("std", "err")
        || words.hasPhrase("robust", "error");
  }

  static boolean isInterval(Words words) {
    String head = words.head();
    return words.hasAny(INTERVAL)
        || head.startsWith("[0.")
        || isClosed(head)
        || (head.startsWith("0.") && head.endsWith("]"))
        || (words.hasAny(INTERVAL_OR_COUNT) && !words.has("tier") && !SpreadNames.isQuartile(words))
        || isOfConfidence(words);
  }

  private static boolean isOfConfidence(Words words) {
    return (words.has("conf") || words.has("confidence")) && words.hasAny(OF_CONFIDENCE);
  }

  /** The second half of a head over two columns: {@code [95% Conf. Interval]}. */
  private static boolean isClosed(String head) {
    return head.endsWith("interval]") || head.endsWith("int.]");
  }

  static boolean isCoefficient(Words words) {
    return words.hasAny(COEFFICIENT) || words.hasAny(COEFFICIENT_OR_COUNT);
  }

  /** The word "or" between two words is no odds ratio. */
  static boolean isRatio(Words words) {
    if (!words.hasAny(RATIO)) {
      return false;
    }
    boolean onlyOr = words.words().stream().filter(RATIO::contains).allMatch("or"::equals);
    return !onlyOr || words.startsWith("or") || words.endsWith("or");
  }

  static Optional<Hint> of(Words words) {
    if (isError(words)) {
      return hint(Role.SE, true, "its name says standard error");
    }
    if (isInterval(words)) {
      boolean sure = words.hasAny(INTERVAL) || isClosed(words.head()) || isOfConfidence(words);
      return hint(Role.CI, sure, "its name says interval");
    }
    if (words.has("nnt") || words.has("nnh") || words.hasPhrase("number", "needed")) {
      return hint(Role.STATISTIC, true, "its name says a number needed to treat");
    }
    if (isOfVariances(words)) {
      return hint(Role.STATISTIC, true, "its name says analysis of variance");
    }
    if (isP(words)) {
      return hint(Role.P, true, "its name says p-value");
    }
    if (words.isOnly("p")) {
      return hint(Role.P, false, "its name is that of a p-value");
    }
    if (isAssociation(words)) {
      return hint(Role.STATISTIC, true, "its name says a measure of association or fit");
    }
    if (words.isOnly("scale") || words.hasPhrase("pearson", "chi")) {
      return hint(Role.STATISTIC, true, "its name says a measure of fit");
    }
    if (words.endsWith("test") && words.hasAny(TESTS)) {
      return hint(Role.STATISTIC, true, "its name says test");
    }
    if (isRatio(words)) {
      return hint(Role.RATIO, words.has("ratio") || words.has("odds"), "its name says ratio");
    }
    if (words.hasAny(STATISTIC) || words.hasAny(STATISTIC_OR_COUNT) || isOfFit(words)) {
      boolean sure = words.hasAny(STATISTIC) || isOfFit(words);
      return hint(Role.STATISTIC, sure, "its name says statistic");
    }
    if (words.words().size() == 1 && words.hasAny(LETTERS)) {
      return hint(Role.STATISTIC, false, "its name is that of a statistic");
    }
    return isCoefficient(words)
        ? hint(Role.COEFFICIENT, words.hasAny(COEFFICIENT), "its name says estimate or difference")
        : Optional.empty();
  }

  /** Sums and means of squares and their ratio: none is a sum or mean of people's values. */
  static boolean isOfVariances(Words words) {
    return words.hasPhrase("z", "value")
        || words.hasPhrase("t", "value")
        || words.hasPhrase("sum", "sq")
        || words.hasPhrase("mean", "sq")
        || words.hasPhrase("sum", "of", "squares")
        || words.hasPhrase("sum", "of", "sq")
        || words.hasPhrase("sum", "squares")
        || words.hasPhrase("mean", "square")
        || words.hasPhrase("mean", "squares")
        || words.hasPhrase("f", "value")
        || words.hasPhrase("f", "statistic");
  }

  /** How well a model fits, which may be printed without decimals. */
  static boolean isOfFit(Words words) {
    return words.hasAny(OF_FIT)
        || words.hasPhrase("log", "likelihood")
        || words.hasPhrase("log", "lik");
  }

  /** What programs print below a cross-tabulation or above a model, other than p-values. */
  private static boolean isAssociation(Words words) {
    return words.hasPhrase("likelihood", "ratio")
        || words.hasPhrase("phi", "coefficient")
        || words.hasPhrase("r", "squared")
        || words.hasPhrase("r", "square")
        || words.endsWith("r2")
        || words.hasPhrase("pseudo", "r", "2")
        || words.hasPhrase("root", "mse")
        || (words.hasAny(Set.of("cramér", "cramer", "cramers", "kendall", "goodman", "somers"))
            && words.words().size() < 5)
        || words.isOnly("gamma")
        || words.isOnly("ase");
  }

  /** {@code Prob>chi2}, which is no share of anybody. */
  static boolean isTested(Words words) {
    return (words.startsWith("prob") || words.startsWith("pr")) && words.hasAny(TESTED);
  }

  static boolean isP(Words words) {
    if (words.hasPhrase("fisher", "s", "exact")
        || words.hasPhrase("hwe", "p")
        || words.hasPhrase("p", "hwe")
        || words.hasPhrase("pr", "f")
        || words.hasAny(P)
        || words.hasPhrase("pr", "z")
        || words.hasPhrase("pr", "t")
        || words.hasPhrase("p", "t")
        || words.hasPhrase("p", "z")
        || isTested(words)) {
      return true;
    }
    int p = words.words().indexOf("p");
    return p >= 0 && p + 1 < words.words().size() && AFTER_P.contains(words.words().get(p + 1));
  }

  private static Optional<Hint> hint(Role role, boolean sure, String because) {
    return Optional.of(Hint.figure(role, sure, because));
  }
}

package org.sluice.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Role;

/**
 * Names that count the parts of an analysis and nobody: {@code n_features}, {@code Number of
 * iterations}. What may also be something that people have or are, as clusters of households,
 * classes of schools and tests of blood, stays a count.
 */
final class AnalysisParts {
  private static final Set<String> PARTS =
      Set.of(
          "feature",
          "features",
          "variable",
          "variables",
          "vars",
          "predictor",
          "predictors",
          "covariate",
          "covariates",
          "regressor",
          "regressors",
          "parameter",
          "parameters",
          "params",
          "coefficients",
          "column",
          "columns",
          "cols",
          "fold",
          "folds",
          "iteration",
          "iterations",
          "iter",
          "epoch",
          "epochs",
          "estimator",
          "estimators",
          "bootstrap",
          "bootstraps",
          "boot",
          "permutations",
          "draws",
          "simulations",
          "sims",
          "imputations",
          "replications",
          "resamples",
          "bins",
          "seeds",
          "lags",
          "chains",
          "splits",
          "models",
          "knots",
          "strata",
          "thresholds",
          "hyperparameters");

  /**
   * What programs that learn are set to, whatever words for extremes and sizes the name has, and
   * how many values a variable has.
   */
  private static final Set<String> SETTINGS =
      Set.of(
          "max depth",
          "max iter",
          "max iterations",
          "max features",
          "max leaf nodes",
          "max bins",
          "min child weight",
          "min samples leaf",
          "min samples split",
          "num leaves",
          "num boost round",
          "early stopping rounds",
          "cv folds",
          "k folds",
          "folds",
          "levels",
          "n levels",
          "n unique",
          "nunique",
          "unique values",
          "n distinct",
          "distinct values",
          "batch size",
          "hidden size",
          "n jobs",
          "random state",
          "seed");

  /** What a list of numbers under such a name holds: where bands begin, codes of a scale. */
  private static final Set<String> EDGES =
      Set.of("bins", "edges", "breaks", "breakpoints", "cutoffs", "boundaries", "scale");

  private static final Pattern OF_LIST = Pattern.compile("[.\\[]\\d{1,4}\\]?$");

  /** People who lack something or are left out stand beside a part too: {@code n missing vars}. */
  private static final Set<String> OF_PEOPLE =
      Set.of("missing", "excluded", "dropped", "incomplete", "complete", "with", "without");

  private AnalysisParts() {}

  /** What a name says that is a setting of an analysis: {@code max_depth}, {@code age_bins[2]}. */
  static Optional<Hint> setting(Words words) {
    boolean edge =
        words.hasAny(EDGES)
            && OF_LIST.matcher(words.head()).find()
            && !Counts.saysCount(words)
            && !Counts.isUnit(words);
    return edge || SETTINGS.contains(String.join(" ", words.words()))
        ? Optional.of(Hint.figure(Role.OTHER, true, "its name is a setting of an analysis"))
        : Optional.empty();
  }

  /** What a name says that counts such parts, and nothing else. */
  static Optional<Hint> of(Words words) {
    boolean counts =
        Counts.saysCount(words)
            && isCounted(words.words())
            && !words.hasAny(OF_PEOPLE)
            && !Counts.isUnit(words);
    return counts
        ? Optional.of(Hint.figure(Role.OTHER, true, "its name counts parts of an analysis"))
        : Optional.empty();
  }

  /**
   * Whether the part is what the counting word counts: {@code n folds}, {@code number of folds}.
   */
  private static boolean isCounted(List<String> words) {
    int counting = 0;
    while (counting < words.size()
        && !Counts.saysCount(Words.of(words.get(counting)))
        && !words.get(counting).equals("number")
        && !words.get(counting).equals("no")) {
      counting++;
    }
    int part = counting + 1;
    part += part < words.size() && words.get(part).equals("of") ? 1 : 0;
    return part < words.size() && PARTS.contains(words.get(part));
  }
}

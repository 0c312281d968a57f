package org.sluice.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * The terms of the models in a table. A model's terms are the rows with an estimate that differ in
 * nothing but the term; rows such as Observations or R-squared are none.
 */
final class ModelTerms {
  private static final Predicate<String> TERM =
      HeadWords.has(
          "terms?|variables?|covariates?|predictors?|parameters?|coefficients?|coefs?|regressors?"
              + "|characteristics?|factors?|levels?|effects?");
  private static final Predicate<String> INTERCEPT =
      HeadWords.is("intercept|constant|const|cons|baseline");
  private static final Predicate<String> OBSERVATIONS =
      HeadWords.is(
          "n|nobs|n ?obs|(?:(?:number|no|num) (?:of )?)?(?:obs|observations|participants|people"
              + "|children|cases|subjects|units)|sample size|total n|n total");
  private static final Predicate<String> FREEDOM =
      HeadWords.is(
          "(?:residuals?|resid|res|error) (?:df|dof|degrees of freedom)"
              + "|(?:df|dof|degrees of freedom) (?:residuals?|resid|res|error)"
              + "|degrees of freedom|dof");
  private static final Predicate<String> RESIDUALS =
      HeadWords.is("residuals?|resid|errors?|residual error|within(?: groups?)?");
  private static final Predicate<String> FIT =
      HeadWords.is(
          "(?:(?:adj|adjusted|pseudo|mcfadden|multiple|within|overall) )?r ?(?:2|²|sq|squared?)"
              + "(?: adj| adjusted| within| overall)?|r2|r²|log ?lik(?:elihood)?|aic|bic"
              + "|f(?: stat| statistic| value)?|wald.*|chi ?(?:2|sq|squared?).*|prob.*|p value"
              + "|residual (?:standard|std) (?:error|err)|sigma|rmse|root mse|deviance"
              + "|null deviance|concordance|lr .*|groups|(?:number|no|num) (?:of )?groups|total");

  private final Table table;
  private final Optional<Integer> term;
  private final List<Integer> models;
  private final boolean named;
  private final Map<List<Integer>, Integer> parameters = new HashMap<>();

  private ModelTerms(Table table, OptionalInt estimate) {
    this.table = table;
    this.named = IntStream.range(0, table.dimensions().size()).anyMatch(this::isNamed);
    this.term = estimate.isEmpty() ? Optional.empty() : term();
    this.models = term.map(this::modelsBy).orElse(List.of());
    for (int r = 0; r < table.size() && estimate.isPresent(); r++) {
      if (isTerm(r) && table.column(estimate.getAsInt()).isShown(r)) {
        parameters.merge(model(r), 1, Integer::sum);
      }
    }
  }

  static ModelTerms of(Table table) {
    OptionalInt estimate =
        IntStream.range(0, table.measures().size())
            .filter(m -> isEstimate(table.measures().get(m).role()))
            .findFirst();
    return new ModelTerms(table, table.layout() == Layout.MODEL ? estimate : OptionalInt.empty());
  }

  private static boolean isEstimate(Role role) {
    return role == Role.COEFFICIENT || role == Role.RATIO;
  }

  /** Whether the rows are terms of models, as far as heads and labels tell. */
  boolean areTerms() {
    return term.isPresent();
  }

  /** Whether a head or an intercept says so. */
  boolean isCertain() {
    return named;
  }

  /** The terms are those of the dimension that is called so; else of the one without a name. */
  private Optional<Integer> term() {
    Comparator<Integer> size = Comparator.comparing(d -> table.dimensions().get(d).size());
    List<Integer> called = new ArrayList<>();
    List<Integer> nameless = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (isNamed(d)) {
        called.add(d);
      } else if (table.dimensions().get(d).name().isBlank()) {
        nameless.add(d);
      }
    }
    return (called.isEmpty() ? nameless : called).stream().max(size);
  }

  private boolean isNamed(int d) {
    Dimension dimension = table.dimensions().get(d);
    return TERM.test(dimension.name())
        || dimension.hierarchy().categories().stream().anyMatch(INTERCEPT);
  }

  /** The dimensions that tell models apart: the same term stands under several of their labels. */
  private List<Integer> modelsBy(int terms) {
    List<Integer> found = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      Map<Integer, Integer> first = new HashMap<>();
      for (int r = 0; d != terms && r < table.size() && !found.contains(d); r++) {
        Integer before = first.putIfAbsent(table.category(terms, r), table.category(d, r));
        if (before != null && before != table.category(d, r)) {
          found.add(d);
        }
      }
    }
    return found;
  }

  /** What the rows of one model have in common. */
  List<Integer> model(int record) {
    return models.stream().map(d -> table.category(d, record)).toList();
  }

  /** How many estimates the model of a record has. */
  int parameters(int record) {
    return parameters.getOrDefault(model(record), 0);
  }

  /** The records of each model. */
  Map<List<Integer>, List<Integer>> records() {
    Map<List<Integer>, List<Integer>> records = new LinkedHashMap<>();
    for (int r = 0; r < table.size(); r++) {
      records.computeIfAbsent(model(r), key -> new ArrayList<>()).add(r);
    }
    return records;
  }

  /** Whether a record's figures are results, not sizes or the fit of a model. */
  boolean isTerm(int record) {
    return !isObservations(record)
        && !isFreedom(record)
        && !isLabelled(record, FIT)
        && !isResiduals(record);
  }

  boolean isObservations(int record) {
    return isLabelled(record, OBSERVATIONS);
  }

  boolean isFreedom(int record) {
    return isLabelled(record, FREEDOM);
  }

  boolean isResiduals(int record) {
    return isLabelled(record, RESIDUALS);
  }

  private boolean isLabelled(int record, Predicate<String> which) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (which.test(table.dimensions().get(d).label(table.category(d, record)))) {
        return true;
      }
    }
    return false;
  }
}

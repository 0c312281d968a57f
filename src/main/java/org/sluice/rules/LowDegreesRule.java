package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Models and tests with hardly more observations than parameters: they repeat their data. */
record LowDegreesRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> MINIMUM =
      Forms.whole(
              "minimum",
              10,
              1,
              1_000_000,
              "The fewest residual degrees of freedom: observations less parameters.")
          .stricter(Strictness.higher());
  private static final Setting<Integer> MOST_PARAMETERS =
      Forms.whole(
              "most-parameters",
              100,
              1,
              100,
              "The most parameters that a model may have, in percent of its observations.")
          .stricter(Strictness.lower());
  private static final Setting<Integer> PER_LEVEL =
      Forms.whole(
              "per-level",
              0,
              0,
              1_000_000,
              "The fewest units behind the level of each term, where a table gives them term by term;"
                  + " 0 asks for none.")
          .stricter(Strictness.higher());

  static final Kind KIND =
      new Kind(
          "low-degrees-of-freedom",
          "A model or test with hardly more observations than parameters.",
          List.of(MINIMUM, MOST_PARAMETERS, PER_LEVEL),
          (head, given) ->
              new LowDegreesRule(
                  head,
                  new Settings(
                      given.get(MINIMUM), given.get(MOST_PARAMETERS), given.get(PER_LEVEL))));

  /**
   * The limits of a rule.
   *
   * @param minimum the fewest residual degrees of freedom
   * @param mostParameters in percent of the observations
   * @param perLevel the fewest units behind a level, 0 for any
   */
  record Settings(int minimum, int mostParameters, int perLevel) {
    /** Refuses a rule under which a saturated model passes. */
    Settings {
      if (minimum < 1 || mostParameters < 1 || mostParameters > 100 || perLevel < 0) {
        throw new IllegalArgumentException("a model leaves at least one degree of freedom");
      }
    }
  }

  @Override
  public List<Finding> check(Table table) {
    Doubts doubts = new Doubts(table, head::judges);
    Map<DegreesAnswer, Flagged> flagged = new EnumMap<>(DegreesAnswer.class);
    if (!results(table, doubts).isEmpty()) {
      judge(table, doubts, flagged);
    }
    Flagged beside = doubts.besideWithheld();
    if (!beside.isEmpty()) {
      flagged.put(DegreesAnswer.BESIDE_WITHHELD, beside);
    }
    boolean estimates = table.measures().stream().anyMatch(m -> m.role() == Role.COEFFICIENT);
    Statbarn statbarn =
        estimates ? Statbarn.CORRELATION_COEFFICIENTS : Statbarn.STATISTICAL_HYPOTHESIS_TESTS;
    List<Finding> findings = new ArrayList<>();
    flagged.forEach((answer, cells) -> findings.add(finding(table, statbarn, answer, cells)));
    return findings;
  }

  private void judge(Table table, Doubts doubts, Map<DegreesAnswer, Flagged> flagged) {
    ModelTerms terms = ModelTerms.of(table);
    Freedom freedom = new Freedom(table, terms);
    List<Integer> results =
        results(table, doubts).stream().filter(m -> !freedom.isEvidence(m)).toList();
    for (int r = 0; r < table.size(); r++) {
      int record = r;
      List<Integer> shown = results.stream().filter(m -> table.column(m).isShown(record)).toList();
      if (!shown.isEmpty() && (terms.isTerm(r) || terms.isResiduals(r))) {
        DegreesAnswer answer = answer(freedom, terms, r);
        for (int m : answer == DegreesAnswer.ENOUGH ? List.<Integer>of() : shown) {
          flagged.computeIfAbsent(answer, key -> new Flagged()).add(table, m, r);
        }
      }
    }
  }

  /**
   * The measures that are results of models and tests. An interval or a standard error alone
   * belongs to the mean or percentage beside it, which has a rule of its own, as has a survival
   * curve.
   */
  private List<Integer> results(Table table, Doubts doubts) {
    boolean model = table.layout() == Layout.MODEL;
    boolean tests =
        model || doubts.standAlone() || table.measures().stream().anyMatch(m -> isTest(m.role()));
    SurvivalCurves curves = SurvivalCurves.of(table);
    return IntStream.range(0, tests ? table.measures().size() : 0)
        .filter(m -> isResult(table.measures().get(m), model))
        .filter(
            m -> curves.isEmpty() || (isTest(table.measures().get(m).role()) && !curves.isCurve(m)))
        .filter(m -> head.judges(table.measures().get(m)))
        .boxed()
        .toList();
  }

  private static boolean isResult(Measure measure, boolean model) {
    Role role = measure.role();
    return !measure.evidence() && isResult(role, model);
  }

  private static boolean isResult(Role role, boolean model) {
    return isTest(role) || role == Role.SE || role == Role.CI || (model && role == Role.RATIO);
  }

  private static boolean isTest(Role role) {
    return role == Role.COEFFICIENT || role == Role.P || role == Role.STATISTIC;
  }

  private DegreesAnswer answer(Freedom freedom, ModelTerms terms, int record) {
    DegreesAnswer answer = ofModel(freedom, terms, record);
    return answer.compareTo(DegreesAnswer.FEW_IN_LEVEL) < 0 || settings.perLevel() == 0
        ? answer
        : worse(answer, ofLevel(freedom, terms, record));
  }

  private static DegreesAnswer worse(DegreesAnswer one, DegreesAnswer other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private DegreesAnswer ofModel(Freedom freedom, ModelTerms terms, int record) {
    BigDecimal parameters = freedom.parameters(record);
    Known stated = freedom.stated(record);
    Known observations = freedom.observations(record);
    if (stated instanceof Known.Exactly df) {
      return exactly(df.value(), parameters, true);
    }
    if (observations instanceof Known.Exactly n) {
      return exactly(n.value().subtract(parameters), parameters, terms.areTerms());
    }
    if (observations instanceof Known.AtLeast n) {
      boolean enough =
          exactly(n.value().subtract(parameters), parameters, true) == DegreesAnswer.ENOUGH
              && (terms.isCertain() || isEnoughAlone(freedom.level(record)));
      return enough ? DegreesAnswer.ENOUGH : DegreesAnswer.UNKNOWN;
    }
    boolean hidden = stated instanceof Known.Hidden || observations instanceof Known.Hidden;
    return hidden ? DegreesAnswer.HIDDEN : DegreesAnswer.UNKNOWN;
  }

  /** A row that may be a model of its own has an intercept and one slope at least. */
  private boolean isEnoughAlone(Known level) {
    return !(level instanceof Known.Exactly n)
        || n.value().compareTo(BigDecimal.valueOf(settings.minimum() + 2L)) >= 0;
  }

  private DegreesAnswer exactly(BigDecimal df, BigDecimal parameters, boolean counted) {
    if (counted && df.signum() <= 0) {
      return DegreesAnswer.SATURATED;
    }
    if (df.compareTo(BigDecimal.valueOf(settings.minimum())) < 0) {
      return DegreesAnswer.FEW;
    }
    BigDecimal most = df.add(parameters).multiply(BigDecimal.valueOf(settings.mostParameters()));
    return parameters.movePointRight(2).compareTo(most) > 0
        ? DegreesAnswer.MANY_PARAMETERS
        : DegreesAnswer.ENOUGH;
  }

  private DegreesAnswer ofLevel(Freedom freedom, ModelTerms terms, int record) {
    Known level = freedom.level(record);
    if (!terms.areTerms()) {
      return DegreesAnswer.ENOUGH;
    }
    if (level instanceof Known.Exactly n) {
      boolean few = n.value().compareTo(BigDecimal.valueOf(settings.perLevel())) < 0;
      return few ? DegreesAnswer.FEW_IN_LEVEL : DegreesAnswer.ENOUGH;
    }
    return level instanceof Known.Hidden ? DegreesAnswer.HIDDEN : DegreesAnswer.LEVELS_UNKNOWN;
  }

  private Finding finding(Table table, Statbarn statbarn, DegreesAnswer answer, Flagged flagged) {
    boolean certain = answer.isCertain();
    return head.finding(
        certain ? head.verdict() : head.review(),
        statbarn,
        Risk.LOW_DEGREES_OF_FREEDOM,
        table,
        flagged.places(),
        answer.wording(settings),
        flagged.evidence(),
        certain ? new Need.Withhold() : new Need.Person());
  }
}

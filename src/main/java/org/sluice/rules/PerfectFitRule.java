package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.FitFigures.Figure;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Correlations of one and models that explain everything: what one knows gives the rest away. */
record PerfectFitRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Setting<BigDecimal> CORRELATION =
      Forms.decimal(
          "correlation",
          1,
          "0.5",
          "1",
          "A correlation that is this or more, or as far below zero, is a finding. As printed: 1.00"
              + " counts as 1.");
  private static final Setting<BigDecimal> R_SQUARED =
      Forms.decimal(
          "r-squared", 100, "1", "100", "The R-squared of a model that is too high, in percent.");
  private static final Setting<Limit> BOUNDARY =
      Forms.oneOf(
          "boundary", Limit.AT_OR_ABOVE, "Whether exactly this R-squared is too high already.");
  private static final Setting<Intercept> INTERCEPT =
      Forms.oneOf(
          "intercept",
          Intercept.ANY,
          "`withheld` lets a high R-squared out whose table withholds the intercept.");

  static final Kind KIND =
      new Kind(
          "perfect-fit",
          "A correlation of one, or a model that explains all or nearly all.",
          List.of(CORRELATION, R_SQUARED, BOUNDARY, INTERCEPT),
          (head, given) -> new PerfectFitRule(head, Settings.from(given)));

  /** Whether a limit itself is beyond it. */
  enum Limit {
    AT_OR_ABOVE,
    ABOVE
  }

  /** What a withheld intercept changes. */
  enum Intercept {
    ANY,
    WITHHELD
  }

  /**
   * The limits of a rule.
   *
   * @param correlation of either sign
   * @param squared in percent
   */
  record Settings(BigDecimal correlation, BigDecimal squared, Limit boundary, Intercept intercept) {
    /** Refuses a limit that no model can be above. */
    Settings {
      if (isBeyondAll(squared, boundary)) {
        throw new IllegalArgumentException("nothing is above all");
      }
    }

    static Settings from(Given given) {
      BigDecimal squared = given.get(R_SQUARED);
      Limit boundary = given.get(BOUNDARY);
      if (isBeyondAll(squared, boundary)) {
        given.fault(
            BOUNDARY,
            "`at-or-above` where the limit is 100 percent",
            "above",
            "nothing is above it: lower `r-squared`, or leave the boundary out");
        boundary = Limit.AT_OR_ABOVE;
      }
      return new Settings(given.get(CORRELATION), squared, boundary, given.get(INTERCEPT));
    }

    private static boolean isBeyondAll(BigDecimal squared, Limit boundary) {
      return boundary == Limit.ABOVE && squared.compareTo(HUNDRED) >= 0;
    }

    private boolean isCorrelated(BigDecimal value) {
      return value.abs().compareTo(correlation) >= 0 && value.abs().compareTo(BigDecimal.ONE) <= 0;
    }

    /**
     * What exceeds one is a percentage; what does not is taken for a fraction, the stricter way.
     */
    private boolean isExplained(BigDecimal value) {
      BigDecimal percent = value.compareTo(BigDecimal.ONE) > 0 ? value : value.movePointRight(2);
      int side = percent.compareTo(squared);
      return boundary == Limit.ABOVE ? side > 0 : side >= 0;
    }
  }

  /** What is wrong with a figure. */
  private enum Wrong {
    CORRELATED,
    EXPLAINED,
    INTERCEPT_UNKNOWN
  }

  @Override
  public List<Finding> check(Table table) {
    Map<Wrong, Flagged> flagged = new EnumMap<>(Wrong.class);
    FitFigures figures = new FitFigures(table);
    if (figures.isEmpty()) {
      return List.of();
    }
    for (int m = 0; m < table.measures().size(); m++) {
      if (!figures.mayHold(m) || !head.judges(table.measures().get(m))) {
        continue;
      }
      for (int r = 0; r < table.size(); r++) {
        if (table.value(m, r) instanceof CellValue.Shown shown) {
          Optional<Wrong> wrong = wrong(figures, m, r, shown.value());
          if (wrong.isPresent()) {
            flagged.computeIfAbsent(wrong.get(), key -> new Flagged()).add(table, m, r);
          }
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    flagged.forEach((wrong, cells) -> findings.add(finding(table, wrong, cells)));
    return findings;
  }

  private Optional<Wrong> wrong(FitFigures figures, int measure, int record, BigDecimal value) {
    Figure figure = figures.figure(measure, record);
    if (figure == Figure.CORRELATION && settings.isCorrelated(value)) {
      return Optional.of(Wrong.CORRELATED);
    }
    if (figure != Figure.R_SQUARED || !settings.isExplained(value)) {
      return Optional.empty();
    }
    if (settings.intercept() == Intercept.ANY) {
      return Optional.of(Wrong.EXPLAINED);
    }
    return switch (figures.intercept(record)) {
      case SHOWN -> Optional.of(Wrong.EXPLAINED);
      case WITHHELD -> Optional.empty();
      case NOT_THERE -> Optional.of(Wrong.INTERCEPT_UNKNOWN);
    };
  }

  /** No mark helps: whoever knows the rule reads from it that the figure reaches the limit. */
  private Finding finding(Table table, Wrong wrong, Flagged flagged) {
    return head.finding(
        wrong == Wrong.INTERCEPT_UNKNOWN ? head.review() : head.verdict(),
        wrong == Wrong.CORRELATED
            ? Statbarn.CORRELATION_COEFFICIENTS
            : Statbarn.STATISTICAL_HYPOTHESIS_TESTS,
        Risk.LOW_DEGREES_OF_FREEDOM,
        table,
        flagged.places(),
        wording(wrong),
        flagged.evidence(),
        new Need.Person());
  }

  /** A limit that only one figure reaches is not named: it would be the figure. */
  private Wording wording(Wrong wrong) {
    boolean perfect = settings.squared().compareTo(HUNDRED) == 0;
    String reached = settings.boundary() == Limit.ABOVE ? "more than " : "at least ";
    String explains =
        perfect
            ? "all of its outcome"
            : reached + settings.squared().toPlainString() + " percent of its outcome";
    return switch (wrong) {
      case CORRELATED ->
          new Wording(
              "This correlation is perfect or nearly so, as printed, and one variable gives the"
                  + " other away",
              "leave one of the two variables out, or say that it was made from the other: a mark"
                  + " would be guessed");
      case EXPLAINED ->
          new Wording(
              "This model explains " + explains + ", so that its terms give the outcome away",
              settings.intercept() == Intercept.WITHHELD
                  ? "withhold the intercept, or fit fewer terms"
                  : "fit fewer terms, or leave the model out");
      case INTERCEPT_UNKNOWN ->
          new Wording(
              "Cannot assess: this model explains "
                  + explains
                  + ", and its table does not show whether the intercept is withheld",
              "show the model with its intercept withheld beside it");
    };
  }
}

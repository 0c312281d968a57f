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
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Statistics over few units: percentages, rates, means, quantiles and the like.
 *
 * @param leavesCurves whether another rule of the pack judges survival curves
 */
record LowDenominatorRule(RuleHead head, Settings settings, boolean leavesCurves)
    implements Rule.OverTable {
  private static final Setting<List<Statistic>> STATISTICS =
      Forms.someOf(
              "statistics",
              Statistic.class,
              List.of(
                  Statistic.PERCENT,
                  Statistic.RATE,
                  Statistic.MEAN,
                  Statistic.MEDIAN,
                  Statistic.QUANTILE,
                  Statistic.MODE,
                  Statistic.SD,
                  Statistic.VARIANCE,
                  Statistic.GINI,
                  Statistic.CONCENTRATION),
              "Which statistics are judged. `percent` includes proportions, `gini` other indices of"
                  + " inequality.")
          .stricter(Strictness.more());
  private static final Setting<Integer> MINIMUM =
      Forms.whole(
              "minimum", 10, 1, 1_000_000, "The fewest units that may stand behind a statistic.")
          .stricter(Strictness.higher());
  private static final Setting<Map<Statistic, Integer>> PER =
      Forms.wholes(
          "per",
          Statistic.class,
          1,
          1_000_000,
          "Another minimum for single statistics, such as `{median: 20, quantile: 40}`.");

  static final Kind KIND =
      new Kind(
          "low-denominator",
          "A percentage, rate, mean or other statistic over few units.",
          List.of(STATISTICS, MINIMUM, PER),
          (head, given) -> new LowDenominatorRule(head, Settings.from(given), false));

  /**
   * Which statistics are judged and how many units each needs.
   *
   * @param minimum for every statistic that {@code per} does not name
   */
  record Settings(List<Statistic> statistics, int minimum, Map<Statistic, Integer> per) {
    /** Refuses a minimum for a statistic that is not judged. */
    Settings {
      statistics = List.copyOf(statistics);
      per = Map.copyOf(per);
      if (statistics.isEmpty() || !statistics.containsAll(per.keySet())) {
        throw new IllegalArgumentException("a minimum belongs to a statistic that is judged");
      }
    }

    static Settings from(Given given) {
      List<Statistic> statistics = given.get(STATISTICS);
      Map<Statistic, Integer> per = given.get(PER);
      if (!statistics.containsAll(per.keySet())) {
        given.fault(
            PER, "statistics that the rule judges", "another one", "add it to `statistics`");
        per = Map.of();
      }
      return new Settings(statistics, given.get(MINIMUM), per);
    }

    int minimum(Statistic statistic) {
      return per.getOrDefault(statistic, minimum);
    }
  }

  /** The same rule beside one about survival curves, whose number at risk that one asks for. */
  LowDenominatorRule besideCurves() {
    return new LowDenominatorRule(head, settings, true);
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    SurvivalCurves curves = SurvivalCurves.of(table);
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      Optional<Statistic> statistic =
          Statistic.of(measure, table.layout()).filter(settings.statistics()::contains);
      boolean left = leavesCurves && curves.isCurve(m);
      if (statistic.isPresent() && head.judges(measure) && !measure.evidence() && !left) {
        findings.addAll(check(table, m, settings.minimum(statistic.get())));
      }
    }
    return findings;
  }

  private List<Finding> check(Table table, int m, int minimum) {
    Support support = Support.of(table, m, minimum);
    Map<Support.Answer, Flagged> flagged = new EnumMap<>(Support.Answer.class);
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r)) {
        Support.Answer answer = support.answer(r);
        if (answer != Support.Answer.ENOUGH) {
          flagged.computeIfAbsent(answer, a -> new Flagged()).add(table, m, r);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    flagged.forEach((answer, cells) -> findings.add(finding(table, m, minimum, answer, cells)));
    return findings;
  }

  private Finding finding(Table table, int m, int minimum, Support.Answer answer, Flagged flagged) {
    Measure measure = table.measures().get(m);
    boolean certain =
        answer == Support.Answer.FEW
            || answer == Support.Answer.FEW_ON_TOP
            || answer == Support.Answer.FEW_BESIDE;
    return head.finding(
        certain ? head.verdict() : head.review(),
        measure.role().statbarn(),
        risk(measure),
        table,
        flagged.places(),
        wording(answer, minimum, measure),
        flagged.evidence(),
        certain ? need(measure) : new Need.Person());
  }

  /** A sum stands in a table of sums, where margins give it back; other statistics do not. */
  private static Need need(Measure measure) {
    return measure.role() == Role.SUM ? new Need.Percent(BigDecimal.TEN) : new Need.Withhold();
  }

  /** The risks that the SACRO ontology gives to few units, by family of statistics. */
  private static Risk risk(Measure measure) {
    return switch (measure.role().statbarn()) {
      case SHAPE -> Risk.LOW_DEGREES_OF_FREEDOM;
      case MODE -> Risk.CLASS_DISCLOSURE;
      case CALCULATED_RATIOS -> Risk.AUXILIARY_INFORMATION;
      default -> Risk.LOW_COUNT;
    };
  }

  private static Wording wording(Support.Answer answer, int minimum, Measure measure) {
    String statistic = measure.role() == Role.GINI ? "Gini coefficient" : measure.role().label();
    return switch (answer) {
      case FEW ->
          new Wording(
              "Fewer units than the minimum of " + minimum + " stand behind this " + statistic,
              "merge categories or lengthen the period, or withhold it");
      case FEW_ON_TOP ->
          new Wording(
              "This " + statistic + " stands for a count below the minimum of " + minimum,
              "withhold it with its count, merge categories, or give it with fewer digits");
      case FEW_BESIDE ->
          new Wording(
              "This "
                  + statistic
                  + " leaves a count below the minimum of "
                  + minimum
                  + " for all others",
              "withhold it, merge categories, or give it with fewer digits");
      case NARROW ->
          new Wording(
              "This " + statistic + " leaves few possibilities for a count that may be small",
              "give it with fewer digits, or withhold it");
      case HIDDEN ->
          new Wording(
              "Cannot assess: the number of units behind this " + statistic + " is withheld",
              "withhold the " + statistic + " too, or show that enough units stand behind it");
      case UNKNOWN, ENOUGH ->
          new Wording(
              "Cannot assess: nothing says how many units stand behind this " + statistic,
              "add the number of units beside it, or name it in sluice.yaml");
    };
  }
}

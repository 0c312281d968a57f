package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Survival curves that few people are still at risk in, or of which a step is a few people. */
record FewAtRiskRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> AT_RISK =
      Forms.whole("at-risk", 10, 1, 1_000_000, "The fewest people at risk where a curve is shown.")
          .stricter(Strictness.higher());
  private static final Setting<Integer> PER_STEP =
      Forms.whole(
              "per-step",
              10,
              0,
              1_000_000,
              "The fewest events between two printed times, or people where no events are printed; 0"
                  + " asks for none.")
          .stricter(Strictness.higher());
  private static final Setting<CensorMarks> CENSOR_MARKS =
      Forms.oneOf(
          "censor-marks",
          CensorMarks.UNSAFE,
          "Whether a column of the censored may show fewer than that.");

  static final Kind KIND =
      new Kind(
          "few-at-risk",
          "A survival curve or risk table with few people at risk, or with steps of a few.",
          List.of(AT_RISK, PER_STEP, CENSOR_MARKS),
          (head, given) ->
              new FewAtRiskRule(
                  head,
                  new Settings(given.get(AT_RISK), given.get(PER_STEP), given.get(CENSOR_MARKS))));

  /** What becomes of small numbers of the censored. */
  enum CensorMarks {
    UNSAFE,
    SAFE
  }

  /**
   * The limits of a rule.
   *
   * @param perStep the fewest people in a step, 0 for any
   */
  record Settings(int atRisk, int perStep, CensorMarks censorMarks) {
    /** Refuses limits below zero. */
    Settings {
      if (atRisk < 1 || perStep < 0) {
        throw new IllegalArgumentException("a limit is a number of people");
      }
    }

    private int censored() {
      return perStep == 0 ? atRisk : perStep;
    }
  }

  /** What is wrong at a time. */
  private enum Wrong {
    FEW_AT_RISK,
    SMALL_STEP,
    FEW_CENSORED,
    HIDDEN,
    UNKNOWN,
    TIME_OF_UNKNOWN
  }

  /** Whether nothing is left for another rule to say of survival probabilities. */
  boolean judgesCurves() {
    return head.verdict() != Verdict.NOTE && head.appliesTo().isEmpty();
  }

  @Override
  public List<Finding> check(Table table) {
    SurvivalCurves curves = SurvivalCurves.of(table);
    Map<Wrong, Flagged> flagged = new EnumMap<>(Wrong.class);
    for (List<Integer> curve : curves.curves()) {
      atRisk(table, curves, curve, flagged);
      if (settings.perStep() > 0) {
        steps(table, curves, curve, flagged);
      }
      if (settings.censorMarks() == CensorMarks.UNSAFE) {
        for (int m : curves.censored()) {
          curve.forEach(r -> small(table, m, r, settings.censored(), Wrong.FEW_CENSORED, flagged));
        }
      }
    }
    if (table.measures().stream().noneMatch(m -> m.role().isCount())) {
      personTime(table, flagged);
    }
    List<Finding> findings = new ArrayList<>();
    flagged.forEach((wrong, cells) -> findings.add(finding(table, wrong, cells)));
    return findings;
  }

  /** Years that people were followed for say nothing of how many they were. */
  private void personTime(Table table, Map<Wrong, Flagged> flagged) {
    for (int m = 0; m < table.measures().size(); m++) {
      for (int r = 0; r < table.size(); r++) {
        if (table.measures().get(m).role() == Role.PERSON_TIME) {
          add(table, m, r, Wrong.TIME_OF_UNKNOWN, flagged);
        }
      }
    }
  }

  private void small(
      Table table, int m, int record, int limit, Wrong wrong, Map<Wrong, Flagged> flagged) {
    if (Boundary.side(table.value(m, record), limit) == Boundary.Side.BELOW) {
      add(table, m, record, wrong, flagged);
    }
  }

  private void add(Table table, int m, int record, Wrong wrong, Map<Wrong, Flagged> flagged) {
    if (table.column(m).isShown(record) && head.judges(table.measures().get(m))) {
      flagged.computeIfAbsent(wrong, key -> new Flagged()).add(table, m, record);
    }
  }

  /** People only leave: at least as many were at risk as at any later time that is printed. */
  private void atRisk(
      Table table, SurvivalCurves curves, List<Integer> curve, Map<Wrong, Flagged> flagged) {
    boolean laterEnough = false;
    for (int i = curve.size() - 1; i >= 0; i--) {
      int record = curve.get(i);
      CellValue value =
          curves.atRisk().isPresent()
              ? table.value(curves.atRisk().getAsInt(), record)
              : new CellValue.Missing();
      Boundary.Side side = Boundary.side(value, settings.atRisk());
      laterEnough |= side == Boundary.Side.ENOUGH;
      Optional<Wrong> wrong =
          switch (side) {
            case BELOW -> Optional.of(Wrong.FEW_AT_RISK);
            case NONE, ENOUGH -> Optional.<Wrong>empty();
            case HIDDEN -> laterEnough ? Optional.<Wrong>empty() : Optional.of(Wrong.HIDDEN);
            case UNKNOWN -> laterEnough ? Optional.<Wrong>empty() : Optional.of(Wrong.UNKNOWN);
          };
      if (wrong.isPresent()) {
        curves.probabilities().forEach(m -> add(table, m, record, wrong.get(), flagged));
        if (curves.atRisk().isPresent()) {
          add(table, curves.atRisk().getAsInt(), record, wrong.get(), flagged);
        }
      }
    }
  }

  /** What happened between two printed times: the events, else by how many those at risk fell. */
  private void steps(
      Table table, SurvivalCurves curves, List<Integer> curve, Map<Wrong, Flagged> flagged) {
    Optional<BigDecimal> risk = Optional.empty();
    Optional<BigDecimal> before = Optional.empty();
    for (int record : curve) {
      Optional<BigDecimal> now = shown(table, curves.atRisk(), record);
      Optional<BigDecimal> events = shown(table, curves.events(), record);
      Optional<BigDecimal> step =
          events.isPresent() && curves.running()
              ? Optional.of(events.get().subtract(before.orElse(BigDecimal.ZERO)))
              : events;
      boolean fell = risk.isPresent() && now.isPresent() && isSmall(risk.get().subtract(now.get()));
      boolean few = step.isPresent() && isSmall(step.get());
      if (few) {
        add(table, curves.events().getAsInt(), record, Wrong.SMALL_STEP, flagged);
      }
      if (few || (step.isEmpty() && fell)) {
        curves.probabilities().forEach(m -> add(table, m, record, Wrong.SMALL_STEP, flagged));
        // Once the events are withheld, a fall as small would still tell them.
        if (fell) {
          add(table, curves.atRisk().getAsInt(), record, Wrong.SMALL_STEP, flagged);
        }
      }
      risk = now.isPresent() ? now : risk;
      before = events.isPresent() ? events : before;
    }
  }

  private boolean isSmall(BigDecimal people) {
    return people.signum() > 0 && people.compareTo(BigDecimal.valueOf(settings.perStep())) < 0;
  }

  private static Optional<BigDecimal> shown(Table table, OptionalInt measure, int record) {
    return measure.isPresent()
            && table.value(measure.getAsInt(), record) instanceof CellValue.Shown shown
        ? Optional.of(shown.value())
        : Optional.empty();
  }

  private Finding finding(Table table, Wrong wrong, Flagged flagged) {
    boolean certain = wrong.compareTo(Wrong.HIDDEN) < 0;
    return head.finding(
        certain ? head.verdict() : head.review(),
        Statbarn.HAZARD_SURVIVAL_TABLES,
        wrong == Wrong.FEW_AT_RISK ? Risk.LOW_COUNT : Risk.IMPLICIT_TABLES,
        table,
        flagged.places(),
        wording(wrong),
        flagged.evidence(),
        certain ? new Need.Withhold() : new Need.Person());
  }

  private Wording wording(Wrong wrong) {
    return switch (wrong) {
      case FEW_AT_RISK ->
          new Wording(
              "Fewer people than the minimum of "
                  + settings.atRisk()
                  + " are at risk at this time of a survival table",
              "end the curve before, or merge groups");
      case SMALL_STEP ->
          new Wording(
              "This step of a survival table stands for fewer people than the minimum of "
                  + settings.perStep(),
              "print fewer times, so that more people lie between two of them");
      case FEW_CENSORED ->
          new Wording(
              "Fewer people than the minimum of "
                  + settings.censored()
                  + " were censored between two times of a survival table",
              "leave the censored out, or print fewer times");
      case HIDDEN ->
          new Wording(
              "Cannot assess: the number at risk is withheld where a survival curve is shown",
              "withhold the curve there too, or show that enough people are at risk");
      case UNKNOWN ->
          new Wording(
              "Cannot assess: no number at risk stands beside this survival curve",
              "add the number at risk at each printed time");
      case TIME_OF_UNKNOWN ->
          new Wording(
              "Cannot assess: nothing says how many people stand behind this person-time",
              "add the number of people or of events");
    };
  }
}

package org.sluice.rules;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.sluice.table.Table;

/** Estimates from few sampled units or with a large relative error: a matter of quality. */
record UnreliableRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> WITHHOLD_BELOW =
      Forms.whole(
              "withhold-below",
              30,
              0,
              1_000_000,
              "An estimate from fewer sampled units may not leave: 30 pass, 29 do not. 0 for no limit.")
          .stricter(Strictness.higher());
  private static final Setting<Integer> FLAG_BELOW =
      Forms.whole(
              "flag-below",
              60,
              0,
              1_000_000,
              "An estimate from fewer sampled units needs a flag, which is a note. 0 for no limit.")
          .stricter(Strictness.higher());
  private static final Setting<Integer> RSE =
      Forms.whole(
          "rse",
          30,
          0,
          1_000,
          "From this relative standard error on, in percent, an estimate needs a flag, which is a"
              + " note. 0 for no limit.");

  static final Kind KIND =
      new Kind(
          "unreliable",
          "An estimate from few sampled units or with a large relative standard error.",
          List.of(WITHHOLD_BELOW, FLAG_BELOW, RSE),
          (head, given) -> new UnreliableRule(head, Settings.from(given)));

  /** What can be said of one estimate. */
  private enum Answer {
    FINE,
    FLAG,
    FEW,
    UNKNOWN
  }

  /**
   * When an estimate is too uncertain.
   *
   * @param withholdBelow fewer sampled units may not leave; 0 for no limit
   * @param flagBelow fewer sampled units need a flag; 0 for no limit
   * @param rse the relative standard error in percent that needs a flag; 0 for no limit
   */
  record Settings(int withholdBelow, int flagBelow, int rse) {
    /** Refuses a flag for what may not leave, and a rule without a limit. */
    Settings {
      if (isNonsense(withholdBelow, flagBelow) || withholdBelow + flagBelow + rse == 0) {
        throw new IllegalArgumentException("a flag is for what may leave");
      }
    }

    static Settings from(Given given) {
      int withholdBelow = given.get(WITHHOLD_BELOW);
      int flagBelow = given.get(FLAG_BELOW);
      int rse = given.get(RSE);
      if (isNonsense(withholdBelow, flagBelow) || withholdBelow + flagBelow + rse == 0) {
        given.fault(
            FLAG_BELOW,
            "more than `withhold-below`, or 0 beside another limit",
            String.valueOf(flagBelow),
            "raise it");
        return new Settings(WITHHOLD_BELOW.otherwise(), FLAG_BELOW.otherwise(), RSE.otherwise());
      }
      return new Settings(withholdBelow, flagBelow, rse);
    }

    private static boolean isNonsense(int withholdBelow, int flagBelow) {
      return flagBelow > 0 && flagBelow <= withholdBelow;
    }

    boolean limitsUnits() {
      return withholdBelow > 0 || flagBelow > 0;
    }
  }

  @Override
  public List<Finding> check(Table table) {
    SampleSizes sizes = SampleSizes.in(table);
    EstimateErrors errors = new EstimateErrors(table, sizes);
    List<Finding> findings = new ArrayList<>();
    Flagged unknown = new Flagged();
    for (int m = 0; m < table.measures().size(); m++) {
      if (head.judges(table.measures().get(m)) && sizes.isEstimate(m)) {
        Map<Answer, Flagged> found = new EnumMap<>(Answer.class);
        OptionalInt units = settings.limitsUnits() ? sizes.sample(m) : OptionalInt.empty();
        Optional<BitSet> large =
            settings.rse() > 0 ? errors.large(m, settings.rse()) : Optional.empty();
        for (int r = 0; r < table.size(); r++) {
          if (table.column(m).isShown(r)) {
            Answer answer = answer(table, units, r, large);
            (answer == Answer.UNKNOWN ? unknown : at(found, answer)).add(table, m, r);
          }
        }
        findings.addAll(findings(table, m, found));
      }
    }
    if (!unknown.isEmpty()) {
      findings.add(unknown(table, unknown));
    }
    return findings;
  }

  private static Flagged at(Map<Answer, Flagged> found, Answer answer) {
    return found.computeIfAbsent(answer, any -> new Flagged());
  }

  private Answer answer(Table table, OptionalInt units, int record, Optional<BitSet> large) {
    boolean far = large.isPresent() && large.get().get(record);
    if (units.isEmpty()) {
      boolean lacking = settings.limitsUnits() || large.isEmpty();
      return lacking ? Answer.UNKNOWN : far ? Answer.FLAG : Answer.FINE;
    }
    return switch (Boundary.side(
        table.value(units.getAsInt(), record), Math.max(1, settings.withholdBelow()))) {
      case NONE, BELOW -> settings.withholdBelow() > 0 ? Answer.FEW : Answer.FLAG;
      case HIDDEN, UNKNOWN -> Answer.UNKNOWN;
      case ENOUGH ->
          far || table.column(units.getAsInt()).isBetween(record, 0, settings.flagBelow() - 1L)
              ? Answer.FLAG
              : Answer.FINE;
    };
  }

  private List<Finding> findings(Table table, int m, Map<Answer, Flagged> found) {
    List<Finding> findings = new ArrayList<>();
    Flagged few = at(found, Answer.FEW);
    Flagged flagged = at(found, Answer.FLAG);
    add(findings, table, m, head.verdict(), few, fewWording(), new Need.Withhold());
    add(findings, table, m, Verdict.NOTE, flagged, FLAG, new Need.Nothing());
    return findings;
  }

  private static final Wording FLAG =
      new Wording(
          "Few sampled units stand behind this estimate, or its relative error is large, so it"
              + " needs a flag that says so",
          "mark it as unreliable in the way of the service");

  private Wording fewWording() {
    return new Wording(
        "This estimate rests on fewer sampled units than the minimum of "
            + settings.withholdBelow(),
        "withhold it as unreliable, or merge categories");
  }

  private void add(
      List<Finding> findings,
      Table table,
      int m,
      Verdict verdict,
      Flagged flagged,
      Wording wording,
      Need need) {
    head.add(
        findings,
        verdict,
        table.measures().get(m).role().statbarn(),
        Risk.LOW_COUNT,
        table,
        flagged,
        wording,
        need);
  }

  private Finding unknown(Table table, Flagged unknown) {
    return head.finding(
        head.review(),
        table.measures().get(0).role().statbarn(),
        Risk.LOW_COUNT,
        table,
        unknown.places(),
        new Wording(
            "Cannot assess: nothing says how many sampled units stand behind these estimates, or how"
                + " far off they may be",
            "add the unweighted number of units beside each, or its relative standard error"),
        List.of(),
        new Need.Person());
  }
}

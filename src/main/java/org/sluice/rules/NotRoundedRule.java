package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.pack.BasesReader;
import org.sluice.pack.RoundingBases;
import org.sluice.pack.RoundingBases.Step;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Figures that rounding cannot have printed: counts off the grid that a service rounds to, totals
 * that tell more than their rounded parts, percentages that tell more than the rounded counts.
 */
record NotRoundedRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final int USUAL_BASE = 5;
  private static final Setting<Integer> BASE =
      Forms.whole(
          "base",
          USUAL_BASE,
          2,
          BasesReader.LARGEST_BASE,
          "The step of the grid; `graduated` has steps of its own.");
  private static final Setting<List<Step>> BASES =
      Forms.bases(
          "bases",
          "Several steps in place of one, each for the counts from `from` upwards; with `becomes`"
              + " in place of `base` they all become that figure, zero apart.");
  private static final Setting<CountGrid.Method> METHOD =
      Forms.oneOf(
          "method",
          CountGrid.Method.NEAREST,
          "`nearest`, `up` and `random` give multiples of the base, `midpoint` the middle of each"
              + " step (base 6: 3, 9, 15), `graduated` steps that grow with the count.");
  private static final Setting<Totals> TOTALS =
      Forms.oneOf(
          "totals",
          Totals.ROUNDED,
          "A total is rounded like any cell, is the sum of the rounded parts that are shown, or"
              + " stays true.");
  private static final Setting<CountGrid.Half> HALF =
      Forms.oneOf(
          "half",
          CountGrid.Half.UP,
          "Where a count half-way between two steps goes. Both neighbours are on the grid; it"
              + " matters for what may stand behind a figure.");
  private static final Setting<Integer> LEAST =
      Forms.whole(
          "least",
          0,
          0,
          1_000_000,
          "The least count that is left to be rounded, where smaller ones are withheld first: a"
              + " figure that only smaller ones round to cannot be.");
  private static final Setting<Percentages> PERCENTAGES =
      Forms.oneOf(
          "percentages",
          Percentages.FROM_ROUNDED,
          "What percentages and rates are made from: the rounded counts, the true ones, or any.");

  static final Kind KIND =
      new Kind(
          "not-rounded",
          "A figure that the rounding of a service cannot have printed: off the grid, or telling"
              + " more than the rounded counts.",
          List.of(BASE, BASES, METHOD, TOTALS, HALF, LEAST, PERCENTAGES),
          (head, given) -> new NotRoundedRule(head, Settings.from(given)));

  /** What totals are made from. */
  enum Totals {
    ROUNDED,
    SUM_OF_ROUNDED,
    TRUE
  }

  /** What percentages and rates are made from. */
  enum Percentages {
    FROM_ROUNDED,
    FROM_TRUE,
    ANY
  }

  /** The grid, and what totals and percentages are made from. */
  record Settings(CountGrid grid, Totals totals, Percentages percentages) {
    static Settings from(Given given) {
      CountGrid.Method method = given.get(METHOD);
      RoundingBases bases = bases(given, method);
      return new Settings(
          new CountGrid(method, bases, given.get(HALF), given.get(LEAST)),
          given.get(TOTALS),
          given.get(PERCENTAGES));
    }

    private static RoundingBases bases(Given given, CountGrid.Method method) {
      int base = given.get(BASE);
      List<Step> steps = given.get(BASES);
      boolean graduated = method == CountGrid.Method.GRADUATED;
      if (given.has(BASE) && (graduated || given.has(BASES))) {
        String beside = graduated ? "`graduated`" : "`bases`";
        given.fault(BASE, "no base beside " + beside, String.valueOf(base), "leave it out");
      }
      RoundingBases one = graduated ? RoundingBases.GRADUATED : RoundingBases.of(base);
      RoundingBases bases = steps.isEmpty() ? one : new RoundingBases(steps);
      if (CountGrid.hasNoMiddle(bases, method)) {
        given.fault(
            given.has(BASES) ? BASES : given.has(BASE) ? BASE : METHOD,
            "one even base with `midpoint`",
            steps.isEmpty() ? String.valueOf(base) : "several",
            "write `base: 6`");
        return RoundingBases.of(6);
      }
      if (bases.fall() && !graduated) {
        given.fault(
            BASES,
            "bases that stay or grow with the count",
            "one that falls",
            "give larger counts the larger base, or they are told more precisely than small ones");
        return one;
      }
      return bases;
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isCount() && head.judges(measure)) {
        add(findings, table, measure, offGrid(table, m), RoundingWords.offGrid(settings.grid()));
        add(
            findings,
            table,
            measure,
            ofWithheld(table, m),
            RoundingWords.ofWithheld(settings.grid()));
        totals(findings, table, m);
      } else if (measure.role().isShare() && head.judges(measure)) {
        shares(findings, table, m);
      }
    }
    return findings;
  }

  private void totals(List<Finding> findings, Table table, int m) {
    Measure measure = table.measures().get(m);
    if (settings.totals() == Totals.SUM_OF_ROUNDED) {
      add(findings, table, measure, ShownSums.unlike(table, m), RoundingWords.OFF_SUM);
    } else {
      boolean trueTotals = settings.totals() == Totals.TRUE;
      Flagged pinned = new PinnedParts(table, m, settings.grid(), trueTotals).flagged();
      addDoubt(findings, table, measure, pinned, RoundingWords.PINNED);
    }
  }

  private void shares(List<Finding> findings, Table table, int m) {
    Measure measure = table.measures().get(m);
    RoundedShares shares = new RoundedShares(table, m, settings.grid());
    if (settings.percentages() == Percentages.FROM_ROUNDED) {
      add(findings, table, measure, shares.notFromRounded(), RoundingWords.notFromRounded(measure));
      addDoubt(findings, table, measure, shares.ofUnknown(), RoundingWords.ofUnknown(measure));
    } else if (settings.percentages() == Percentages.FROM_TRUE) {
      addDoubt(findings, table, measure, shares.notFromTrue(), RoundingWords.FROM_NOTHING);
    }
  }

  private Flagged ofWithheld(Table table, int m) {
    Flagged flagged = new Flagged();
    Column column = table.column(m);
    for (int r = 0; settings.grid().least() > 1 && r < table.size(); r++) {
      if (column.value(r) instanceof CellValue.Shown shown
          && settings.grid().isOfWithheld(shown.value())) {
        flagged.add(table, m, r);
      }
    }
    return flagged;
  }

  private Flagged offGrid(Table table, int m) {
    Flagged flagged = new Flagged();
    Column column = table.column(m);
    boolean withTotals = settings.totals() == Totals.ROUNDED;
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r) && (withTotals || !table.isMargin(r))) {
        BigDecimal figure = ((CellValue.Shown) column.value(r)).value();
        if (!settings.grid().holds(figure)) {
          flagged.add(table, m, r);
        }
      }
    }
    return flagged;
  }

  private void add(
      List<Finding> findings, Table table, Measure measure, Flagged flagged, Wording wording) {
    add(findings, table, measure, flagged, wording, head.verdict(), new Need.Round());
  }

  /** What no rounding mends is for a person. */
  private void addDoubt(
      List<Finding> findings, Table table, Measure measure, Flagged flagged, Wording wording) {
    add(findings, table, measure, flagged, wording, head.review(), new Need.Person());
  }

  private void add(
      List<Finding> findings,
      Table table,
      Measure measure,
      Flagged flagged,
      Wording wording,
      Verdict verdict,
      Need need) {
    head.add(
        findings,
        verdict,
        measure.role().statbarn(),
        Risk.DIFFERENCING,
        table,
        flagged,
        wording,
        need);
  }
}

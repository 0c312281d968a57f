package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Hierarchy;
import org.sluice.table.Measure;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/** Counts off the grid that a service rounds to. */
record NotRoundedRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> BASE =
      Forms.whole(
          "base", 5, 2, 1_000_000, "The step of the grid; `graduated` has steps of its own.");
  private static final Setting<RoundingGrid> METHOD =
      Forms.oneOf(
          "method",
          RoundingGrid.NEAREST,
          "`nearest` and `random` give multiples of the base, `midpoint` the middle of each step"
              + " (base 6: 3, 9, 15), `graduated` steps that grow with the count.");
  private static final Setting<Totals> TOTALS =
      Forms.oneOf(
          "totals",
          Totals.ROUNDED,
          "A total is rounded like any cell, is the sum of the rounded parts that are shown, or"
              + " stays true.");
  private static final Setting<Half> HALF =
      Forms.oneOf(
          "half",
          Half.UP,
          "Where a count half-way between two steps goes. Both neighbours are on the grid, so the"
              + " check itself does not depend on it.");

  static final Kind KIND =
      new Kind(
          "not-rounded",
          "A count that is not on the grid it should be rounded to.",
          List.of(BASE, METHOD, TOTALS, HALF),
          (head, given) -> new NotRoundedRule(head, Settings.from(given)));

  /** What totals are made from. */
  enum Totals {
    ROUNDED,
    SUM_OF_ROUNDED,
    TRUE
  }

  /** Where a count half-way between two steps goes. */
  enum Half {
    UP,
    EVEN,
    AWAY
  }

  /** The grid, and what totals are made from. */
  record Settings(int base, RoundingGrid method, Totals totals, Half half) {
    /** Refuses a step that has no middle. */
    Settings {
      if (base < 2 || hasNoMiddle(base, method)) {
        throw new IllegalArgumentException("no such grid");
      }
    }

    static Settings from(Given given) {
      int base = given.get(BASE);
      RoundingGrid method = given.get(METHOD);
      if (method == RoundingGrid.GRADUATED && given.has(BASE)) {
        given.fault(BASE, "no base beside `graduated`", String.valueOf(base), "leave it out");
      }
      if (hasNoMiddle(base, method)) {
        given.fault(
            given.has(BASE) ? BASE : METHOD,
            "an even base with `midpoint`",
            String.valueOf(base),
            "write `base: 6`");
        base = 6;
      }
      return new Settings(base, method, given.get(TOTALS), given.get(HALF));
    }

    private static boolean hasNoMiddle(int base, RoundingGrid method) {
      return method == RoundingGrid.MIDPOINT && base % 2 == 1;
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isCount() && head.judges(measure)) {
        add(findings, table, measure, offGrid(table, m), gridWording());
        if (settings.totals() == Totals.SUM_OF_ROUNDED) {
          add(findings, table, measure, offSum(table, m), sumWording());
        }
      }
    }
    return findings;
  }

  private Flagged offGrid(Table table, int m) {
    Flagged flagged = new Flagged();
    Column column = table.column(m);
    boolean withTotals = settings.totals() == Totals.ROUNDED;
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r) && (withTotals || !table.isMargin(r))) {
        BigDecimal figure = ((CellValue.Shown) column.value(r)).value();
        if (!settings.method().holds(figure, settings.base())) {
          flagged.add(table, m, r);
        }
      }
    }
    return flagged;
  }

  private static Flagged offSum(Table table, int m) {
    Flagged flagged = new Flagged();
    for (int d = 0; d < table.dimensions().size(); d++) {
      Hierarchy hierarchy = table.dimensions().get(d).hierarchy();
      if (!hierarchy.sums().isEmpty()) {
        Lines lines = Lines.along(table, d);
        for (int line = 0; line < lines.count(); line++) {
          offSum(table, m, hierarchy.sums(), lines.byCategory(line), flagged);
        }
      }
    }
    return flagged;
  }

  private static void offSum(
      Table table, int m, List<Sum> sums, Map<Integer, Integer> byCategory, Flagged flagged) {
    for (Sum sum : sums) {
      Integer total = byCategory.get(sum.total());
      if (total != null
          && table.value(m, total) instanceof CellValue.Shown shown
          && sumOfShown(table, m, sum, byCategory).compareTo(shown.value()) != 0) {
        flagged.add(table, m, total);
      }
    }
  }

  /** A withheld part adds nothing: the total of a copy is the sum of what it shows. */
  private static BigDecimal sumOfShown(
      Table table, int m, Sum sum, Map<Integer, Integer> byCategory) {
    BigDecimal shown = BigDecimal.ZERO;
    for (int part : sum.parts()) {
      Integer record = byCategory.get(part);
      if (record != null && table.value(m, record) instanceof CellValue.Shown figure) {
        shown = shown.add(figure.value());
      }
    }
    return shown;
  }

  private void add(
      List<Finding> findings, Table table, Measure measure, Flagged flagged, Wording wording) {
    if (!flagged.isEmpty()) {
      findings.add(
          head.finding(
              head.verdict(),
              measure.role().statbarn(),
              Risk.DIFFERENCING,
              table,
              flagged.places(),
              wording,
              flagged.evidence(),
              new Need.Round()));
    }
  }

  private Wording gridWording() {
    String grid =
        settings.method() == RoundingGrid.GRADUATED
            ? "the graduated grid"
            : "base " + settings.base();
    return new Wording(
        "A count is not rounded to " + grid + ", and stands out against those that are",
        "withhold first, then round every count in the same way, percentages from the rounded"
            + " counts");
  }

  private static Wording sumWording() {
    return new Wording(
        "A total is not the sum of the rounded counts shown beside it, so it tells more than they"
            + " do",
        "add up the rounded counts that are shown");
  }
}

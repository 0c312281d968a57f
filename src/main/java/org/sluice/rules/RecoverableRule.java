package org.sluice.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.audit.Cells;
import org.sluice.audit.Intruder;
import org.sluice.audit.Knowledge;
import org.sluice.audit.Level;
import org.sluice.audit.Spot;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.solve.Budget;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** Marks that do not hold: released figures give back, or nearly give back, what was withheld. */
record RecoverableRule(RuleHead head, Settings settings) implements Rule.OverFile {
  private static final Setting<Strength> LEVEL =
      Forms.oneOf(
          "level",
          Strength.BAND,
          "`band`: everything that the rule would withhold must stay possible; `exact`: the figure"
              + " must not follow exactly.");

  static final Kind KIND =
      new Kind(
          "recoverable",
          "A withheld figure that other released figures give back or nearly give back.",
          List.of(LEVEL),
          (head, given) -> new RecoverableRule(head, new Settings(given.get(LEVEL))));

  /** Larger files than this are for a person: an attack on them would outlast patience. */
  private static final int MOST_FIGURES = 500_000;

  /** Some seconds of one processor. */
  private static final long STEPS = 1_000_000_000L;

  /** How much must stay possible. */
  enum Strength {
    BAND,
    EXACT
  }

  /**
   * How much must stay possible.
   *
   * @param level for counts; a withheld magnitude must not follow exactly
   */
  record Settings(Strength level) {}

  @Override
  public List<Finding> check(List<Table> tables, Knowledge knowledge) {
    if (tables.stream().noneMatch(RecoverableRule::hasMarks)) {
      return List.of();
    }
    long figures =
        tables.stream().mapToLong(table -> (long) table.size() * table.measures().size()).sum();
    if (figures > MOST_FIGURES) {
      return tables.stream().filter(RecoverableRule::hasMarks).map(this::tooLarge).toList();
    }
    Cells cells = Cells.of(tables, knowledge);
    Map<Integer, Spot> marks = marks(tables, cells);
    Map<Integer, Level> levels = new TreeMap<>();
    marks.forEach((cell, spot) -> levels.put(cell, level(measure(tables, spot), knowledge)));
    Map<Integer, CellAudit> audits = Intruder.attack(cells, new BitSet(), levels, Budget.of(STEPS));
    List<Finding> findings = new ArrayList<>();
    marks.forEach(
        (cell, spot) -> {
          Table table = tables.get(spot.table());
          MarkAudit audit =
              MarkAudit.of(table, spot, audit(audits, cell), knowledge, settings.level());
          if (audit.outcome() != MarkAudit.Outcome.HOLDS) {
            findings.add(finding(table, cells.places(cell), audit));
          }
        });
    return findings;
  }

  /** What was not attacked is not decided. */
  private static CellAudit audit(Map<Integer, CellAudit> audits, int cell) {
    return audits.getOrDefault(cell, new CellAudit.Undecided("not attacked"));
  }

  private static boolean hasMarks(Table table) {
    for (int m = 0; m < table.measures().size(); m++) {
      for (int r = 0; r < table.size(); r++) {
        if (table.column(m).isWithheld(r)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The cells that only marks stand for; a share follows from its counts, which are judged. */
  private static Map<Integer, Spot> marks(List<Table> tables, Cells cells) {
    Map<Integer, Spot> marks = new TreeMap<>();
    for (int t = 0; t < tables.size(); t++) {
      for (int m = 0; m < tables.get(t).measures().size(); m++) {
        for (int r = 0; r < tables.get(t).size(); r++) {
          int cell = tables.get(t).column(m).isWithheld(r) ? cells.cell(t, m, r) : -1;
          if (cell >= 0 && !cells.isShare(cell)) {
            marks.putIfAbsent(cell, new Spot(t, m, r));
          }
        }
      }
    }
    return marks;
  }

  private Level level(Measure measure, Knowledge knowledge) {
    boolean band =
        settings.level() == Strength.BAND && measure.role().isCount() && knowledge.minimum() > 1;
    return band
        ? new Level.Band(knowledge.zerosShown() ? 1 : 0, knowledge.minimum() - 1L)
        : new Level.Exact();
  }

  private static Measure measure(List<Table> tables, Spot spot) {
    return tables.get(spot.table()).measures().get(spot.measure());
  }

  private Finding finding(Table table, List<Place> places, MarkAudit audit) {
    Verdict verdict =
        switch (audit.outcome()) {
          case BROKEN -> head.verdict();
          case DOUBTFUL -> head.review();
          case HARMLESS, HOLDS -> Verdict.NOTE;
        };
    Need need =
        switch (audit.outcome()) {
          case BROKEN -> new Need.MoreMarks();
          case DOUBTFUL -> new Need.Person();
          case HARMLESS, HOLDS -> new Need.Nothing();
        };
    return head.finding(
        verdict,
        audit.statbarn(),
        Risk.DIFFERENCING,
        table,
        places,
        audit.wording(),
        audit.evidence(),
        need);
  }

  private Finding tooLarge(Table table) {
    return head.finding(
        head.review(),
        table.measures().get(0).role().statbarn(),
        Risk.DIFFERENCING,
        table,
        List.of(),
        new Wording(
            "Cannot assess whether the marks hold: the file has too many figures for an attack",
            "split the file, or check its marks with the program that set them"),
        List.of(),
        new Need.Person());
  }
}

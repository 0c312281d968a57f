package org.sluice.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Figures of areas or cohorts in which few people live, whatever the figures are. */
record SmallAreaRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> POPULATION =
      Forms.whole(
              "population",
              300,
              2,
              1_000_000_000,
              "The fewest residents of an area or cohort whose figures may leave: 300 pass, 299 not.")
          .stricter(Strictness.higher());

  static final Kind KIND =
      new Kind(
          "small-area",
          "Figures of an area or cohort of few residents.",
          List.of(POPULATION),
          (head, given) -> new SmallAreaRule(head, new Settings(given.get(POPULATION))));

  private static final Set<Role> NO_FIGURES = EnumSet.of(Role.IDENTIFIER, Role.CODE, Role.DATE);

  /**
   * How many people an area needs.
   *
   * @param population the fewest residents
   */
  record Settings(int population) {
    /** Refuses a minimum that every inhabited area reaches. */
    Settings {
      if (population < 2) {
        throw new IllegalArgumentException("an area of one is no limit");
      }
    }
  }

  @Override
  public List<Finding> check(Table table) {
    Residents residents = Residents.in(table, settings.population());
    if (!residents.areKnown()) {
      return isAboutAreas(table) && showsFigures(table) ? List.of(unknown(table)) : List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      if (isJudged(table.measures().get(m))) {
        findings.addAll(check(table, m, residents));
      }
    }
    return findings;
  }

  private boolean isJudged(Measure measure) {
    return head.judges(measure) && !NO_FIGURES.contains(measure.role());
  }

  private static boolean isAboutAreas(Table table) {
    return table.dimensions().stream()
        .anyMatch(dimension -> dimension.nature() == Dimension.Nature.AREA);
  }

  private boolean showsFigures(Table table) {
    for (int m = 0; m < table.measures().size(); m++) {
      if (isJudged(table.measures().get(m)) && table.column(m).shown() > 0) {
        return true;
      }
    }
    return false;
  }

  private List<Finding> check(Table table, int m, Residents residents) {
    Flagged few = new Flagged();
    Flagged unclear = new Flagged();
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r) && !residents.include(m, r)) {
        switch (residents.answer(m, r)) {
          case FEW -> few.add(table, m, r);
          case UNCLEAR -> unclear.add(table, m, r);
          case ENOUGH -> {}
        }
      }
    }
    Statbarn statbarn = table.measures().get(m).role().statbarn();
    List<Finding> findings = new ArrayList<>();
    if (!few.isEmpty()) {
      findings.add(
          head.finding(
              head.verdict(),
              statbarn,
              Risk.LOW_COUNT,
              table,
              few.places(),
              fewWording(few),
              few.evidence(),
              new Need.Withhold()));
    }
    if (!unclear.isEmpty()) {
      findings.add(cannotAssess(table, statbarn, unclear, UNCLEAR));
    }
    return findings;
  }

  private Wording fewWording(Flagged few) {
    return new Wording(
        few.counted("This figure is", "These figures are")
            + " about an area or cohort of fewer residents than the minimum of "
            + settings.population(),
        "withhold every figure of it but its population, or merge it with a neighbour");
  }

  private static final Wording UNCLEAR =
      new Wording(
          "Cannot assess: how many residents stand behind this figure is withheld, rounded or said"
              + " twice",
          "show one number of residents beside it, in people, or withhold the figure");

  private static final Wording UNKNOWN =
      new Wording(
          "Cannot assess: no column says how many people live in each area of this table",
          "add a column `population`, or show that every area has enough residents");

  private Finding unknown(Table table) {
    return cannotAssess(table, Statbarn.FREQUENCIES, new Flagged(), UNKNOWN);
  }

  private Finding cannotAssess(Table table, Statbarn statbarn, Flagged cells, Wording wording) {
    return head.finding(
        head.review(),
        statbarn,
        Risk.LOW_COUNT,
        table,
        cells.places(),
        wording,
        cells.evidence(),
        new Need.Person());
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * Figures that too few units of some kind stand behind, several kinds at once: forty jobs of two
 * enterprises, or twelve children of three households.
 */
record FewEntitiesRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Map<String, Integer>> MINIMUM =
      Forms.numbers(
          "minimum",
          Map.of("organisation", 3),
          1,
          1_000_000,
          "The fewest units of each kind that may stand behind a figure; all must hold.");
  private static final Setting<Missing> MISSING =
      Forms.oneOf(
              "missing",
              Missing.REVIEW,
              "What becomes of a table that does not count the units of a kind.")
          .stricter(Strictness.lower());

  static final Kind KIND =
      new Kind(
          "few-entities",
          "A figure that few households, organisations or other units stand behind.",
          List.of(MINIMUM, MISSING),
          (head, given) -> new FewEntitiesRule(head, Settings.from(given)));

  /** What becomes of a table that does not count the units of a kind. */
  enum Missing {
    REVIEW,
    PASS
  }

  /** How many units of each kind are wanted, by the kind's name in the singular. */
  record Settings(Map<String, Integer> minimum, Missing missing) {
    /** Refuses a rule about nothing, and keeps the kinds in the order of their names. */
    Settings {
      minimum = Collections.unmodifiableMap(new TreeMap<>(minimum));
      if (minimum.isEmpty()) {
        throw new IllegalArgumentException("a rule asks for units of at least one kind");
      }
    }

    static Settings from(Given given) {
      Map<String, Integer> minimum = given.get(MINIMUM);
      if (minimum.isEmpty()) {
        given.fault(MINIMUM, "at least one kind of units", "none", "write `{household: 5}`");
        minimum = MINIMUM.otherwise();
      }
      return new Settings(minimum, given.get(MISSING));
    }
  }

  /** What the figures of a row need once too few units stand behind it. */
  private enum Group {
    UNITS,
    COUNTS,
    MAGNITUDES,
    STATISTICS
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    if (table.layout() != Layout.MODEL && table.measures().stream().anyMatch(this::isJudged)) {
      settings.minimum().forEach((unit, least) -> check(table, unit, least, findings));
    }
    return findings;
  }

  private boolean isJudged(Measure measure) {
    boolean figure = measure.role() != Role.OTHER && measure.role() != Role.CODE;
    return figure && head.judges(measure) && !measure.evidence();
  }

  private void check(Table table, String unit, int least, List<Finding> findings) {
    List<Integer> counts = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isCount() && isOf(measure, unit)) {
        counts.add(m);
      }
    }
    if (counts.isEmpty() && settings.missing() == Missing.REVIEW) {
      findings.add(uncounted(table, unit));
    }
    Flagged hidden = new Flagged();
    Map<Group, Flagged> few = new TreeMap<>();
    for (int count : counts) {
      for (int record = 0; record < table.size(); record++) {
        switch (Boundary.side(table.value(count, record), least)) {
          case BELOW -> addRow(table, record, unit, few);
          case HIDDEN -> hidden.add(table, count, record);
          case NONE, ENOUGH, UNKNOWN -> {}
        }
      }
    }
    few.forEach((group, cells) -> findings.add(few(table, unit, least, group, cells)));
    if (!hidden.isEmpty()) {
      findings.add(hidden(table, unit, hidden));
    }
  }

  private void addRow(Table table, int record, String unit, Map<Group, Flagged> few) {
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (table.column(m).isShown(record)
          && !table.column(m).isBetween(record, 0, 0)
          && !measure.evidence()
          && head.judges(measure)) {
        few.computeIfAbsent(group(measure, unit), g -> new Flagged()).add(table, m, record);
      }
    }
  }

  /** Packs may write the kind in the plural. */
  private static boolean isOf(Measure measure, String unit) {
    return !measure.unit().isEmpty()
        && (measure.unit().equals(unit) || unit.equals(measure.unit() + "s"));
  }

  private static Group group(Measure measure, String unit) {
    if (measure.role().isCount()) {
      return isOf(measure, unit) ? Group.UNITS : Group.COUNTS;
    }
    return measure.role() == Role.SUM ? Group.MAGNITUDES : Group.STATISTICS;
  }

  private Finding few(Table table, String unit, int least, Group group, Flagged cells) {
    boolean one = least < 3;
    Need need =
        switch (group) {
          case UNITS -> one ? new Need.Exact() : new Need.Band(least, false);
          case COUNTS -> new Need.Exact();
          case MAGNITUDES -> new Need.Percent(BigDecimal.TEN);
          case STATISTICS -> new Need.Withhold();
        };
    return head.finding(
        head.verdict(),
        group == Group.MAGNITUDES ? Statbarn.LINEAR_AGGREGATIONS : Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        cells.places(),
        new Wording(
            "Fewer units of the kind `"
                + unit
                + "` than the minimum of "
                + least
                + " stand behind "
                + cells.counted("this figure", "these figures"),
            "merge categories, or withhold"),
        cells.evidence(),
        need);
  }

  private Finding hidden(Table table, String unit, Flagged hidden) {
    return head.finding(
        head.review(),
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        hidden.places(),
        new Wording(
            "Cannot assess: the number of units of the kind `" + unit + "` is withheld",
            "withhold what they stand behind too, or show that they are enough"),
        List.of(),
        new Need.Person());
  }

  private Finding uncounted(Table table, String unit) {
    return head.finding(
        head.review(),
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        List.of(),
        new Wording(
            "Cannot assess: nothing counts the units of the kind `"
                + unit
                + "` behind these figures",
            "add a column that counts them, or name it in sluice.yaml"),
        List.of(),
        new Need.Person());
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Tables in which something sets off an assessment of risk, with points for each trigger. */
record RiskScoreRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final int MOST_POINTS = 1_000;

  private static final Setting<Integer> CUT =
      Forms.whole(
          "cut", 4, 1, MOST_POINTS, "From this score on a table must be protected: 3 is below it.");
  private static final Setting<Map<Trigger, Integer>> SCORES =
      Forms.wholes(
          "scores",
          Trigger.class,
          0,
          MOST_POINTS,
          "The points of each trigger, counted once a table; none where the pack is silent.");
  private static final Setting<Integer> MINIMUM =
      Forms.whole(
          "minimum", 10, 3, 1_000_000, "Counts from 1 to one less than this are small ones.");

  static final Kind KIND =
      new Kind(
          "risk-score",
          "A table that sets off an assessment of its risk.",
          List.of(CUT, SCORES, MINIMUM),
          (head, given) ->
              new RiskScoreRule(
                  head, new Settings(given.get(CUT), given.get(SCORES), given.get(MINIMUM))));

  /** What sets off an assessment. */
  enum Trigger {
    SMALL_COUNT,
    DOMINATED_LINE
  }

  /**
   * How a table is scored.
   *
   * @param cut the score from which on a table must be protected
   * @param minimum counts from 1 to one less than this are small ones
   */
  record Settings(int cut, Map<Trigger, Integer> scores, int minimum) {
    /** Copies the scores. */
    Settings {
      scores = Map.copyOf(scores);
    }

    private int points(Map<Trigger, List<Finding>> met) {
      return met.keySet().stream().mapToInt(trigger -> scores.getOrDefault(trigger, 0)).sum();
    }
  }

  @Override
  public List<Finding> check(Table table) {
    Map<Trigger, List<Finding>> met = new EnumMap<>(Trigger.class);
    add(met, Trigger.SMALL_COUNT, smallCounts().check(table));
    add(met, Trigger.DOMINATED_LINE, dominatedLines().check(table));
    if (met.isEmpty()) {
      return List.of();
    }
    boolean high = settings.points(met) >= settings.cut();
    List<Place> places = new ArrayList<>();
    met.values().forEach(found -> found.forEach(each -> places.addAll(each.places())));
    return List.of(finding(table, places, high));
  }

  private static void add(
      Map<Trigger, List<Finding>> met, Trigger trigger, List<Finding> findings) {
    if (!findings.isEmpty()) {
      met.put(trigger, findings);
    }
  }

  private LowCountRule smallCounts() {
    return new LowCountRule(
        head, new LowCountRule.Settings(settings.minimum(), LowCountRule.Zeros.SAFE));
  }

  private ClassDisclosureRule dominatedLines() {
    return new ClassDisclosureRule(
        head,
        new ClassDisclosureRule.Settings(
            BigDecimal.valueOf(100), ClassDisclosureRule.Boundary.AT_OR_ABOVE, List.of()));
  }

  private Finding finding(Table table, List<Place> places, boolean high) {
    Verdict verdict = high ? head.verdict() : head.review();
    return head.finding(
        verdict,
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        places,
        high
            ? new Wording(
                "Small counts, or a row or column in one category only, give this table a score of "
                    + settings.cut()
                    + " or more",
                "protect it: merge categories, lengthen the period, or withhold")
            : new Wording(
                "Small counts, or a row or column in one category only, set off an assessment of"
                    + " this table; its score is below "
                    + settings.cut(),
                "see whether it says anything sensitive about a person; else it may leave"),
        List.of(),
        new Need.Person());
  }
}

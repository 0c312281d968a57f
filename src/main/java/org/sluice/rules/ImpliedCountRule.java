package org.sluice.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.PossibleCounts.Told;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Small counts that stand nowhere and follow from figures that do. The whole numbers that give the
 * printed digits are found exactly; where they are few and small, the figure tells the count.
 */
record ImpliedCountRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> MINIMUM =
      Forms.whole("minimum", 10, 1, 100_000, "The least count that may follow from other figures.")
          .stricter(Strictness.higher());
  private static final Setting<Zeros> ZEROS =
      Forms.oneOf(
              "zeros", Zeros.SAFE, "Whether a zero may be told, or counts as below the minimum.")
          .stricter(Strictness.higher());

  static final Kind KIND =
      new Kind(
          "implied-count",
          "A small count that stands nowhere and follows from percentages, rates, means or running"
              + " totals.",
          List.of(MINIMUM, ZEROS),
          (head, given) ->
              new ImpliedCountRule(head, new Settings(given.get(MINIMUM), given.get(ZEROS))));

  /** Whether a zero may be told. */
  enum Zeros {
    SAFE,
    UNSAFE
  }

  /** The least count that may follow from other figures, and what a zero is. */
  record Settings(int minimum, Zeros zeros) {
    /** Refuses a minimum under which nothing is small. */
    Settings {
      if (minimum < 1) {
        throw new IllegalArgumentException("a minimum is at least 1");
      }
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (head.judges(measure) && !measure.evidence()) {
        findings.addAll(check(table, m));
      }
    }
    return findings;
  }

  private List<Finding> check(Table table, int m) {
    Map<Told, Map<Implied.Way, Flagged>> flagged = new EnumMap<>(Told.class);
    for (Implied implied : Implied.by(table, m, settings.minimum())) {
      Told told = implied.told(settings.zeros() == Zeros.UNSAFE);
      if (told != Told.NOTHING) {
        flagged
            .computeIfAbsent(told, any -> new EnumMap<>(Implied.Way.class))
            .computeIfAbsent(implied.way(), any -> new Flagged())
            .add(table, m, implied.record(), "possible: " + implied.counts());
      }
    }
    List<Finding> findings = new ArrayList<>();
    flagged.forEach(
        (told, ways) ->
            ways.forEach((way, cells) -> findings.add(finding(table, m, told, way, cells))));
    return findings;
  }

  private Finding finding(Table table, int m, Told told, Implied.Way way, Flagged cells) {
    Measure measure = table.measures().get(m);
    boolean certain = told == Told.SMALL;
    return head.finding(
        certain ? head.verdict() : head.review(),
        measure.role().statbarn(),
        way == Implied.Way.STEP ? Risk.DIFFERENCING : Risk.LOW_COUNT,
        table,
        cells.places(),
        new Wording(message(way, certain, measure), way.advice()),
        cells.evidence(),
        certain && way != Implied.Way.STEP ? new Need.Withhold() : new Need.Person());
  }

  private String message(Implied.Way way, boolean certain, Measure measure) {
    String subject = measure.role().isCount() ? "running total" : measure.role().label();
    return "This "
        + subject
        + (certain ? " tells " : " nearly tells ")
        + way.told()
        + " below the minimum of "
        + settings.minimum();
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.audit.Knowledge;
import org.sluice.audit.Spot;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Place;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Interval;
import org.sluice.table.Mark;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * What an attack on a mark means, where nobody knows the figure behind it.
 *
 * @param outcome whether the mark holds
 * @param wording what is wrong and which released cells show it, without figures
 * @param evidence what the figure can be; restricted
 */
record MarkAudit(Outcome outcome, Statbarn statbarn, Wording wording, List<String> evidence) {
  private static final int MOST_NAMED = 8;
  private static final String ADVICE = "withhold more figures of the same sums, or the total";

  /** Whether a mark holds. */
  enum Outcome {
    /** Everything that the level asks for is possible. */
    HOLDS,
    /** The figure is told, or nearly, but it is one that may be shown. */
    HARMLESS,
    /** A person must look. */
    DOUBTFUL,
    /** The mark withholds nothing. */
    BROKEN
  }

  /** What the audit of a marked cell means under a level. */
  static MarkAudit of(
      Table table,
      Spot spot,
      CellAudit audit,
      Knowledge knowledge,
      RecoverableRule.Strength level) {
    Statbarn statbarn = table.measures().get(spot.measure()).role().statbarn();
    boolean count = table.measures().get(spot.measure()).role().isCount();
    Mark mark = ((CellValue.Withheld) table.value(spot.measure(), spot.record())).mark();
    if (audit instanceof CellAudit.Protected safe) {
      return isExcluded(mark, safe.interval())
          ? excluded(statbarn, safe.interval(), Map.of())
          : new MarkAudit(Outcome.HOLDS, statbarn, new Wording("", ""), List.of());
    }
    if (!(audit instanceof CellAudit.Exposed exposed)) {
      return new MarkAudit(
          Outcome.DOUBTFUL,
          statbarn,
          new Wording(
              "Cannot decide whether this mark holds", "withhold more, or look at its sums"),
          List.of());
    }
    if (isExcluded(mark, exposed.interval())) {
      return excluded(statbarn, exposed.interval(), exposed.equation());
    }
    Outcome outcome =
        count
            ? ofCount(exposed.interval(), knowledge, level)
            : exposed.interval().isPoint() ? Outcome.DOUBTFUL : Outcome.HOLDS;
    return new MarkAudit(
        outcome,
        statbarn,
        new Wording(told(exposed) + " by " + arithmetic(exposed.equation()), ADVICE),
        evidence(exposed.interval()));
  }

  private static Outcome ofCount(
      Interval interval, Knowledge knowledge, RecoverableRule.Strength level) {
    BigDecimal minimum = BigDecimal.valueOf(knowledge.minimum());
    BigDecimal low = interval.low().orElse(BigDecimal.ZERO);
    boolean below = interval.high().map(high -> high.compareTo(minimum) < 0).orElse(false);
    boolean allowed = knowledge.minimum() > 1 && low.compareTo(minimum) >= 0;
    if (allowed) {
      return Outcome.HARMLESS;
    }
    if (level == RecoverableRule.Strength.EXACT && !interval.isPoint()) {
      return Outcome.HOLDS;
    }
    return below ? Outcome.BROKEN : Outcome.DOUBTFUL;
  }

  private static boolean isExcluded(Mark mark, Interval interval) {
    boolean above =
        mark.high().isPresent()
            && interval
                .low()
                .map(low -> low.compareTo(BigDecimal.valueOf(mark.high().getAsLong())) > 0)
                .orElse(false);
    boolean below =
        mark.low().isPresent()
            && interval
                .high()
                .map(high -> high.compareTo(BigDecimal.valueOf(mark.low().getAsLong())) < 0)
                .orElse(false);
    return above || below;
  }

  private static MarkAudit excluded(
      Statbarn statbarn, Interval interval, Map<Place, BigDecimal> equation) {
    return new MarkAudit(
        Outcome.BROKEN,
        statbarn,
        new Wording(
            "The released figures exclude what this mark claims by " + arithmetic(equation),
            "look at the figure behind the mark, and at the sums it stands in"),
        evidence(interval));
  }

  private static String told(CellAudit.Exposed exposed) {
    return exposed.interval().isPoint()
        ? "The released figures give this withheld figure back"
        : "The released figures tell this withheld figure too closely";
  }

  /** The cells of the equation, totals first: {@code B5 minus B2 and B3}. */
  private static String arithmetic(Map<Place, BigDecimal> equation) {
    if (equation.isEmpty()) {
      return "arithmetic over the cells around it";
    }
    String added = named(equation, 1);
    String taken = named(equation, -1);
    if (equation.size() > MOST_NAMED) {
      return "arithmetic over " + equation.size() + " cells";
    }
    return added.isEmpty() || taken.isEmpty() ? added + taken : added + " minus " + taken;
  }

  private static String named(Map<Place, BigDecimal> equation, int sign) {
    return new TreeMap<>(equation)
        .entrySet().stream()
            .filter(term -> term.getValue().signum() == sign)
            .map(term -> term.getKey().a1())
            .collect(Collectors.joining(" and "));
  }

  private static List<String> evidence(Interval interval) {
    return List.of("possible: " + end(interval.low()) + " to " + end(interval.high()));
  }

  private static String end(Optional<BigDecimal> end) {
    return end.map(BigDecimal::toPlainString).orElse("no bound");
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * Walks the magnitudes of a table with a test on their contributions: what both rules about large
 * contributors share.
 */
final class Magnitudes {
  private static final List<Link> EVIDENCE =
      List.of(Link.LARGEST, Link.SECOND, Link.LARGEST_SHARE, Link.TOP_TWO_SHARE);

  private final RuleHead head;
  private final Negatives negatives;
  private final Test test;

  Magnitudes(RuleHead head, Negatives negatives, Test test) {
    this.head = head;
    this.negatives = negatives;
    this.test = test;
  }

  /** What a rule does with figures below zero, which make shares meaningless. */
  enum Negatives {
    /** Takes them without their sign, as ABS does. */
    ABSOLUTE,
    /** Leaves the cell to a person. */
    REVIEW,
    /** Lets no such cell leave. */
    FAIL;

    /** What a figure below zero makes of its file, where it is not taken without its sign. */
    Verdict verdict(RuleHead head) {
      return this == FAIL ? head.verdict() : head.review();
    }

    /** What must become of it. */
    Need need(Need refused) {
      return this == FAIL ? refused : new Need.Person();
    }
  }

  /** The condition of a rule. */
  @FunctionalInterface
  interface Test {
    /** What the rule says of one magnitude. */
    Result apply(Contributions contributions);
  }

  /** What a rule says of one magnitude. */
  sealed interface Result {
    /** The rule holds whatever else is unknown. */
    record Safe() implements Result {}

    /** The evidence does not decide. */
    record Undecided() implements Result {}

    /**
     * The rule fails.
     *
     * @param message which condition fails, without a figure of the submission
     * @param rule the condition by its name and numbers
     * @param distance how far below and above its value the magnitude must be able to lie
     */
    record Unsafe(String message, String rule, BigDecimal distance) implements Result {}
  }

  List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.evidence()) {
        findings.addAll(released(table, m));
      } else if (isMagnitude(measure) && head.judges(measure)) {
        findings.addAll(check(table, m));
      } else if (Concentrations.is(measure) && head.judges(measure)) {
        findings.addAll(Concentrations.of(table, m).check(head, negatives, test));
      }
    }
    return findings;
  }

  /** A mean is a magnitude where the pack names means, or where evidence stands beside it. */
  private boolean isMagnitude(Measure measure) {
    return measure.role() == Role.SUM
        || (measure.role() == Role.MEAN
            && (head.names(measure)
                || EVIDENCE.stream().anyMatch(link -> measure.link(link).isPresent())));
  }

  private List<Finding> check(Table table, int m) {
    List<Finding> findings = new ArrayList<>();
    Flagged undecided = new Flagged();
    Flagged negative = new Flagged();
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (!column.isShown(r) || column.isBetween(r, 0, 0)) {
        continue;
      }
      Optional<BigDecimal> units = units(table, m, r);
      Optional<Contributions> known = known(table, m, r, units);
      if (known.isEmpty()) {
        undecided.add(table, m, r);
      } else if (known.get().negative() && negatives != Negatives.ABSOLUTE) {
        negative.add(table, m, r);
      } else {
        Result result = test.apply(known.get());
        if (result instanceof Result.Unsafe unsafe) {
          findings.add(unsafe(table, m, r, unsafe, units.get()));
        } else if (result instanceof Result.Undecided) {
          undecided.add(table, m, r);
        }
      }
    }
    add(findings, table, undecided, cannotAssess(), head.review(), new Need.Person());
    add(
        findings,
        table,
        negative,
        negatives(),
        negatives.verdict(head),
        negatives.need(new Need.Percent(BigDecimal.TEN)));
    return findings;
  }

  /** A mean times its n is a sum; a sum is itself. */
  private static Optional<BigDecimal> units(Table table, int m, int r) {
    Measure measure = table.measures().get(m);
    if (measure.role() == Role.SUM) {
      return Optional.of(BigDecimal.ONE);
    }
    OptionalInt units = measure.units();
    return units.isPresent()
            && table.value(units.getAsInt(), r) instanceof CellValue.Shown shown
            && shown.value().signum() > 0
        ? Optional.of(shown.value())
        : Optional.empty();
  }

  private static Optional<Contributions> known(
      Table table, int m, int r, Optional<BigDecimal> units) {
    BigDecimal figure = ((CellValue.Shown) table.value(m, r)).value();
    return units.flatMap(n -> Contributions.of(table, m, r, figure.multiply(n)));
  }

  /** One finding a cell, because each cell has its own distance. */
  private Finding unsafe(Table table, int m, int r, Result.Unsafe unsafe, BigDecimal units) {
    Flagged cell = new Flagged();
    cell.add(table, m, r);
    BigDecimal distance = Exact.upwards(unsafe.distance(), units);
    return head.finding(
        head.verdict(),
        Statbarn.LINEAR_AGGREGATIONS,
        Risk.DOMINANCE,
        table,
        cell.places(),
        new Wording(
            unsafe.message(), "merge with a category that others contribute to, or withhold"),
        cell.evidence(),
        distance.signum() == 0 ? new Need.Exact() : new Need.Distance(distance, distance));
  }

  private List<Finding> released(Table table, int m) {
    Flagged cells = new Flagged();
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r)) {
        cells.add(table, m, r);
      }
    }
    if (cells.isEmpty()) {
      return List.of();
    }
    return List.of(
        head.finding(
            head.verdict(),
            Statbarn.LINEAR_AGGREGATIONS,
            Risk.DOMINANCE,
            table,
            cells.places(),
            new Wording(
                "This column is evidence about single contributors, for a checker's eyes only",
                "hand it in beside the output, not in it"),
            cells.evidence(),
            new Need.Withhold()));
  }

  private void add(
      List<Finding> findings,
      Table table,
      Flagged cells,
      Wording wording,
      Verdict verdict,
      Need need) {
    head.add(
        findings,
        verdict,
        Statbarn.LINEAR_AGGREGATIONS,
        Risk.DOMINANCE,
        table,
        cells,
        wording,
        need);
  }

  private static Wording cannotAssess() {
    return new Wording(
        "Cannot assess dominance: the table does not say enough about its largest contributors",
        "give the largest and the second largest contribution of every cell to the checker");
  }

  static Wording negatives() {
    return new Wording(
        "Cannot assess dominance: figures below zero make shares meaningless",
        "give the largest contributions without their sign to the checker");
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.Magnitudes.Negatives;
import org.sluice.rules.Magnitudes.Result;
import org.sluice.rules.Magnitudes.Test;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;
import org.sluice.table.TopShare;

/**
 * What a measure of concentration says of its largest contributors. Of a Herfindahl-Hirschman index
 * H, the sum of all squared shares, the largest share lies between H and the root of H, since no
 * share is larger; the n largest together hold at least the smaller of n times H and the root of H,
 * and at most the root of n times H. Of the share c of the m largest, the n largest of them hold at
 * least n/m of it. An inverse index is one over H.
 */
final class Concentrations {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** Many more digits than any table and pack print, so that a root is on its side of a limit. */
  private static final int DIGITS = 60;

  private static final Pattern SCALE =
      Pattern.compile("\\b0 ?(?:[-–]|to) ?(100|10[, ]?000|1)(?![\\d,.])|\\b(10[, ]?000)\\b");

  private final Table table;
  private final int measure;
  private final Optional<TopShare> top;
  private final boolean inverse;
  private final BigDecimal whole;

  private Concentrations(Table table, int measure) {
    Measure figures = table.measures().get(measure);
    this.table = table;
    this.measure = measure;
    this.top = TopShare.named(figures.name());
    this.inverse = HeadWords.of(figures.name()).hasAnyOf("inverse", "reciprocal");
    this.whole = top.isPresent() ? ofShares(table, measure) : ofSquares(table, measure);
  }

  /** Whether a measure is such a figure. */
  static boolean is(Measure measure) {
    return measure.role() == Role.CONCENTRATION;
  }

  static Concentrations of(Table table, int measure) {
    return new Concentrations(table, measure);
  }

  /** What a test on contributions says of all figures of the measure. */
  List<Finding> check(RuleHead head, Negatives negatives, Test test) {
    Flagged unsafe = new Flagged();
    Flagged undecided = new Flagged();
    Flagged negative = new Flagged();
    String fails = "";
    for (int r = 0; r < table.size(); r++) {
      if (!table.column(measure).isShown(r)) {
        continue;
      }
      Contributions known = known(r);
      Result result = test.apply(known);
      if (known.negative() && negatives != Negatives.ABSOLUTE) {
        negative.add(table, measure, r);
      } else if (result instanceof Result.Unsafe failed) {
        unsafe.add(table, measure, r);
        fails = failed.rule();
      } else if (result instanceof Result.Undecided) {
        undecided.add(table, measure, r);
      }
    }
    List<Finding> findings = new ArrayList<>();
    add(findings, head, head.verdict(), unsafe, standsOut(fails), new Need.Withhold());
    add(findings, head, head.review(), undecided, mayStandOut(), new Need.Person());
    add(
        findings,
        head,
        negatives.verdict(head),
        negative,
        Magnitudes.negatives(),
        negatives.need(new Need.Withhold()));
    return findings;
  }

  private void add(
      List<Finding> findings,
      RuleHead head,
      Verdict verdict,
      Flagged cells,
      Wording wording,
      Need need) {
    head.add(findings, verdict, statbarn(), Risk.DOMINANCE, table, cells, wording, need);
  }

  private static Wording standsOut(String rule) {
    return new Wording(
        "This concentration tells that its largest contributors stand out too far: it fails "
            + rule,
        "merge with a category that others contribute to, or withhold it");
  }

  private static Wording mayStandOut() {
    return new Wording(
        "Cannot assess dominance: at this concentration one or a few contributors may hold too"
            + " large a share",
        "give the shares of the largest and the second largest contributor to the checker");
  }

  /** The family of the figures: the share of a few is linear, a sum of squares is not. */
  private Statbarn statbarn() {
    return top.isPresent()
        ? Statbarn.LINEAR_AGGREGATIONS
        : Statbarn.NON_LINEAR_CONCENTRATION_RATIOS;
  }

  /** What the shown figure of a record says, as shares of one. */
  private Contributions known(int record) {
    CellValue.Shown shown = (CellValue.Shown) table.value(measure, record);
    BigDecimal half = WholeNumbers.half(shown);
    BigDecimal value = shown.value().abs();
    BigDecimal least = value.subtract(half).max(BigDecimal.ZERO);
    BigDecimal most = value.add(half);
    BigDecimal low = inverse ? over(most, RoundingMode.FLOOR) : fraction(least, RoundingMode.FLOOR);
    BigDecimal high =
        inverse ? over(least, RoundingMode.CEILING) : fraction(most, RoundingMode.CEILING);
    boolean negative = shown.value().signum() < 0;
    return top.map(TopShare::contributors)
        .map(n -> ofTop(n, low, high, record, negative))
        .orElseGet(
            () ->
                new Contributions(
                    BigDecimal.ONE,
                    low,
                    root(high, RoundingMode.CEILING),
                    low.multiply(TWO).min(root(low, RoundingMode.FLOOR)),
                    root(high.multiply(TWO), RoundingMode.CEILING).min(BigDecimal.ONE),
                    contributors(record),
                    negative));
  }

  private Contributions ofTop(
      int n, BigDecimal low, BigDecimal high, int record, boolean negative) {
    BigDecimal one =
        n == 0 ? BigDecimal.ZERO : low.divide(BigDecimal.valueOf(n), DIGITS, RoundingMode.FLOOR);
    return new Contributions(
        BigDecimal.ONE,
        one,
        high,
        n == 1 || n == 2 ? low : one.multiply(TWO),
        n < 2 ? high.multiply(TWO).min(BigDecimal.ONE) : high,
        contributors(record),
        negative);
  }

  /** One over a figure, at most one: as many equal contributors have this concentration. */
  private static BigDecimal over(BigDecimal figure, RoundingMode towards) {
    return figure.compareTo(BigDecimal.ONE) <= 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.divide(figure, DIGITS, towards);
  }

  private BigDecimal fraction(BigDecimal figure, RoundingMode towards) {
    return figure.divide(whole, DIGITS, towards).min(BigDecimal.ONE);
  }

  /** The root at so many digits, which is exact wherever it has as few as a limit does. */
  private static BigDecimal root(BigDecimal square, RoundingMode towards) {
    return square.sqrt(new MathContext(DIGITS, towards));
  }

  private int contributors(int record) {
    OptionalInt units = table.measures().get(measure).units();
    return units.isPresent()
            && table.value(units.getAsInt(), record) instanceof CellValue.Shown shown
            && shown.value().signum() > 0
        ? shown.value().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue()
        : Integer.MAX_VALUE;
  }

  /** What all shares add up to: one where no figure exceeds it, else a hundred. */
  private static BigDecimal ofShares(Table table, int measure) {
    return largest(table.column(measure)) <= 1 ? BigDecimal.ONE : HUNDRED;
  }

  /**
   * What the index is where one holds all, as the head says or else the figures. Where a scale of a
   * hundred and one of ten thousand both fit, it is taken for the smaller, on which more is held.
   */
  private static BigDecimal ofSquares(Table table, int measure) {
    double largest = largest(table.column(measure));
    BigDecimal fits = largest <= 1 ? BigDecimal.ONE : largest <= 100 ? HUNDRED : TEN_THOUSAND;
    return stated(table.measures().get(measure).name()).map(fits::max).orElse(fits);
  }

  private static Optional<BigDecimal> stated(String head) {
    Matcher matcher = SCALE.matcher(head.toLowerCase(Locale.ROOT).replace('_', ' '));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String most = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return Optional.of(new BigDecimal(most.replaceAll("[^\\d]", "")));
  }

  private static double largest(Column column) {
    double largest = 0;
    for (int record = 0; record < column.size(); record++) {
      if (column.isShown(record)) {
        largest = Math.max(largest, Math.abs(column.approximate(record)));
      }
    }
    return largest;
  }
}

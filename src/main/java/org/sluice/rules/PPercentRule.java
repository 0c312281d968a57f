package org.sluice.rules;

import java.math.BigDecimal;
import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.rules.Magnitudes.Negatives;
import org.sluice.rules.Magnitudes.Result;
import org.sluice.table.Table;

/**
 * Magnitudes from which the second contributor can estimate the first too closely: the p% rule, and
 * below a q of 100 the pq rule.
 */
record PPercentRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<BigDecimal> P =
      Forms.decimal(
              "p",
              10,
              "0.01",
              "100",
              "How closely, in percent, nobody may be able to estimate the largest contribution.")
          .stricter(Strictness.higher());
  private static final Setting<BigDecimal> Q =
      Forms.decimal(
              "q",
              100,
              "0.01",
              "100",
              "How closely, in percent, everybody can estimate the small contributions beforehand;"
                  + " 100 means not at all. It must be above p.")
          .stricter(Strictness.lower());
  private static final Setting<Negatives> NEGATIVES =
      Forms.oneOf(
          "negatives",
          Negatives.ABSOLUTE,
          "Figures below zero are taken without their sign, are left to a person, or may not leave.");

  static final Kind KIND =
      new Kind(
          "p-percent",
          "A total from which the second largest contributor can work out the largest.",
          List.of(P, Q, NEGATIVES),
          (head, given) -> new PPercentRule(head, Settings.from(given)));

  /** How closely a contribution may be estimated, after and before the figure is out. */
  record Settings(BigDecimal p, BigDecimal q, Negatives negatives) {
    /** Refuses a figure that would be allowed to teach nothing. */
    Settings {
      if (p.signum() <= 0 || p.compareTo(q) >= 0) {
        throw new IllegalArgumentException("p lies below q");
      }
    }

    static Settings from(Given given) {
      BigDecimal p = given.get(P);
      BigDecimal q = given.get(Q);
      if (p.compareTo(q) >= 0) {
        given.fault(P, "p below q", "p " + p + " and q " + q, "lower p or raise q");
        p = P.otherwise();
        q = Q.otherwise();
      }
      return new Settings(p, q, given.get(NEGATIVES));
    }

    private String written() {
      return q.compareTo(BigDecimal.valueOf(100)) == 0
          ? "the p% rule with p = " + p.toPlainString()
          : "the pq rule with p = " + p.toPlainString() + " and q = " + q.toPlainString();
    }
  }

  @Override
  public List<Finding> check(Table table) {
    return new Magnitudes(head, settings.negatives(), this::test).check(table);
  }

  private Result test(Contributions known) {
    BigDecimal restLow = known.total().subtract(known.topHigh(2));
    BigDecimal restHigh = known.total().subtract(known.topLow(2));
    if (isTooClose(restHigh, known.largestLow())) {
      return new Result.Unsafe(message(), settings.written(), distance(restLow, known.topHigh(1)));
    }
    return isTooClose(restLow, known.largestHigh()) ? new Result.Undecided() : new Result.Safe();
  }

  /** What remains after the two largest is below p/q of the largest; exactly there it passes. */
  private boolean isTooClose(BigDecimal rest, BigDecimal largest) {
    return rest.multiply(settings.q()).compareTo(largest.multiply(settings.p())) < 0;
  }

  /** U = (p/q) times the largest, minus what remains after the two largest. */
  private BigDecimal distance(BigDecimal rest, BigDecimal largest) {
    return Exact.upwards(largest.multiply(settings.p()), settings.q()).subtract(rest);
  }

  private String message() {
    return "The second largest contributor can estimate the largest too closely from this figure:"
        + " it fails "
        + settings.written();
  }
}

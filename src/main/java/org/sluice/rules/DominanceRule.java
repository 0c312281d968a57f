package org.sluice.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.sluice.finding.Finding;
import org.sluice.rules.Magnitudes.Negatives;
import org.sluice.rules.Magnitudes.Result;
import org.sluice.table.Table;

/** Magnitudes that one or few contributors make up: the (n,k) rules. */
record DominanceRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Setting<List<Share>> RULES =
      ShareForm.setting(
          "rules",
          List.of(Share.of(1, "50"), Share.of(2, "67")),
          "The n largest contributors may hold at most k percent of a figure.");
  private static final Setting<Boundary> BOUNDARY =
      Forms.oneOf(
              "boundary",
              Boundary.ABOVE,
              "Whether a share of exactly k percent passes (`above`) or fails (`at-or-above`).")
          .stricter(Strictness.rising(List.of(Boundary.ABOVE, Boundary.AT_OR_ABOVE)));
  private static final Setting<Negatives> NEGATIVES =
      Forms.oneOf(
          "negatives",
          Negatives.ABSOLUTE,
          "Figures below zero are taken without their sign, are left to a person, or may not leave.");

  static final Kind KIND =
      new Kind(
          "dominance",
          "A total of which one or few contributors hold too large a share.",
          List.of(RULES, BOUNDARY, NEGATIVES),
          (head, given) -> new DominanceRule(head, Settings.from(given)));

  /** From which share on a rule fails. */
  enum Boundary {
    ABOVE,
    AT_OR_ABOVE
  }

  /**
   * One (n,k) rule.
   *
   * @param n how many of the largest contributors are looked at
   * @param k the percentage of the figure that they may hold
   */
  record Share(int n, BigDecimal k) {
    /** Refuses shares outside 0 to 100 percent. */
    Share {
      if (n < 1 || k.signum() <= 0 || k.compareTo(HUNDRED) > 0) {
        throw new IllegalArgumentException("a share lies above 0 and at most at 100 percent");
      }
    }

    static Share of(int n, String k) {
      return new Share(n, new BigDecimal(k));
    }

    /** As the field writes it: {@code (1,50)}. */
    String written() {
      return "(" + n + "," + k.toPlainString() + ")";
    }
  }

  /** The shares and what becomes of their limits. */
  record Settings(List<Share> rules, Boundary boundary, Negatives negatives) {
    /** Refuses a rule without a share, and one that never fails. */
    Settings {
      rules = List.copyOf(rules);
      if (rules.isEmpty() || neverFails(rules, boundary)) {
        throw new IllegalArgumentException("a dominance rule can fail");
      }
    }

    static Settings from(Given given) {
      List<Share> rules = given.get(RULES);
      Boundary boundary = given.get(BOUNDARY);
      if (neverFails(rules, boundary)) {
        given.fault(
            RULES, "k below 100 with `above`", "100", "write a smaller k, or `at-or-above`");
        rules = RULES.otherwise();
      }
      return new Settings(rules, boundary, given.get(NEGATIVES));
    }

    private static boolean neverFails(List<Share> rules, Boundary boundary) {
      return boundary == Boundary.ABOVE
          && rules.stream().anyMatch(rule -> rule.k().compareTo(HUNDRED) == 0);
    }
  }

  @Override
  public List<Finding> check(Table table) {
    return new Magnitudes(head, settings.negatives(), this::test).check(table);
  }

  private Result test(Contributions contributions) {
    boolean fails = false;
    BigDecimal distance = BigDecimal.ZERO;
    boolean undecided = false;
    for (Share share : settings.rules()) {
      if (fails(contributions.topLow(share.n()), contributions.total(), share.k())) {
        fails = true;
        distance = distance.max(distance(contributions, share));
      } else {
        undecided |= fails(contributions.topHigh(share.n()), contributions.total(), share.k());
      }
    }
    if (!fails) {
      return undecided ? new Result.Undecided() : new Result.Safe();
    }
    return new Result.Unsafe(
        "One or a few contributors hold too large a share of this figure: it fails " + written(),
        written(),
        distance);
  }

  /** Compares by multiplication, so that exactly k percent is exactly k percent. */
  private boolean fails(BigDecimal top, BigDecimal total, BigDecimal k) {
    int side = top.multiply(HUNDRED).compareTo(total.multiply(k));
    return side > 0 || (side == 0 && settings.boundary() == Boundary.AT_OR_ABOVE);
  }

  /** U = (100/k) times the n largest, minus the total: from there on the share is at most k. */
  private static BigDecimal distance(Contributions contributions, Share share) {
    BigDecimal top = contributions.topHigh(share.n());
    return Exact.upwards(top.multiply(HUNDRED), share.k()).subtract(contributions.total());
  }

  /** Which of the shares fails would tell how many contributors there are. */
  private String written() {
    return "the dominance rule "
        + settings.rules().stream().map(Share::written).collect(Collectors.joining(" or "));
  }
}

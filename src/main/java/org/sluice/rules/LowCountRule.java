package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Column;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** Counts below a minimum: shown ones, those behind other counts, and those left by subtraction. */
record LowCountRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> MINIMUM =
      Forms.whole("minimum", 10, 1, 1_000_000, "The least count that may leave: 10 passes, 9 not.")
          .stricter(Strictness.higher());
  private static final Setting<Zeros> ZEROS =
      Forms.oneOf(
              "zeros",
              Zeros.SAFE,
              "Whether a zero may leave, may not, or is for a person to judge. With a minimum below 3"
                  + " zeros cannot be shown: a mark would then stand for one number only.")
          .stricter(Strictness.rising(List.of(Zeros.SAFE, Zeros.REVIEW, Zeros.UNSAFE)));

  private static final Setting<Weighted> WEIGHTED =
      Forms.oneOf(
              "weighted",
              Weighted.AS_COUNTS,
              "Whether a weighted count is judged by itself, or needs the unweighted number of units"
                  + " behind it.")
          .stricter(Strictness.higher());

  private static final Wording UNWEIGHTED_UNKNOWN =
      new Wording(
          "Cannot assess: nothing says how many units stand behind these weighted counts",
          "add the unweighted number of units beside them");
  private static final Wording HIDDEN_CONTRIBUTORS =
      new Wording(
          "The number of contributors is withheld where the count that they stand behind is shown",
          "treat both in the same way, or say why the count may stay");

  static final Kind KIND =
      new Kind(
          "low-count",
          "A count of few people, or one that few people stand behind.",
          List.of(MINIMUM, ZEROS, WEIGHTED),
          (head, given) -> new LowCountRule(head, Settings.from(given)));

  /** What becomes of a zero. */
  enum Zeros {
    SAFE,
    UNSAFE,
    REVIEW
  }

  /** What a weighted count needs. */
  enum Weighted {
    AS_COUNTS,
    NEED_UNWEIGHTED
  }

  /**
   * The limits of a rule.
   *
   * @param minimum the least count that may leave
   */
  record Settings(int minimum, Zeros zeros, Weighted weighted) {
    Settings(int minimum, Zeros zeros) {
      this(minimum, zeros, Weighted.AS_COUNTS);
    }

    /** Refuses a minimum under which a withheld count could only be 1. */
    Settings {
      if (isOneNumber(minimum, zeros)) {
        throw new IllegalArgumentException("the mark would be the number");
      }
    }

    static Settings from(Given given) {
      int minimum = given.get(MINIMUM);
      Zeros zeros = given.get(ZEROS);
      if (isOneNumber(minimum, zeros)) {
        given.fault(
            MINIMUM,
            "at least 3 where zeros are shown",
            String.valueOf(minimum),
            "raise it, or write `zeros: unsafe`: else a mark stands for one number");
        return new Settings(MINIMUM.otherwise(), zeros, given.get(WEIGHTED));
      }
      return new Settings(minimum, zeros, given.get(WEIGHTED));
    }

    private static boolean isOneNumber(int minimum, Zeros zeros) {
      return minimum < 3 && zeros != Zeros.UNSAFE;
    }

    Need.Band band() {
      return new Need.Band(minimum, zeros == Zeros.UNSAFE);
    }
  }

  @Override
  public List<Finding> check(Table table) {
    Remainders remainders = new Remainders(head, settings.minimum());
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isCount() && head.judges(measure)) {
        findings.addAll(shown(table, m));
        findings.addAll(behind(table, m));
        findings.addAll(remainders.by(table, m));
      }
    }
    findings.addAll(remainders.ofShares(table));
    return findings;
  }

  @Override
  public List<Finding> between(List<Table> tables) {
    return new Remainders(head, settings.minimum()).between(tables);
  }

  /** Ten million counts pass through here: no object is made for one that may leave. */
  private List<Finding> shown(Table table, int m) {
    Flagged low = new Flagged();
    Flagged rounded = new Flagged();
    Flagged zero = new Flagged();
    int minimum = settings.minimum();
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (!column.isBetween(r, 0, minimum) || column.isBetween(r, minimum, minimum)) {
        continue;
      }
      if (column.isBetween(r, 0, 0)) {
        if (settings.zeros() != Zeros.SAFE) {
          (settings.zeros() == Zeros.UNSAFE ? low : zero).add(table, m, r);
        }
      } else {
        // A multiple of 5 stands for counts up to 2 above it.
        int reach = table.base(m, r) / 2;
        boolean mayReach = reach > 0 && column.isBetween(r, minimum - reach, minimum);
        (mayReach ? rounded : low).add(table, m, r);
      }
    }
    Measure measure = table.measures().get(m);
    List<Finding> findings = new ArrayList<>();
    add(findings, table, measure, head.verdict(), low, this::lowWording, settings.band());
    add(findings, table, measure, head.review(), rounded, this::roundedWording, new Need.Person());
    add(
        findings,
        table,
        measure,
        head.review(),
        zero,
        LowCountRule::zeroWording,
        new Need.Person());
    return findings;
  }

  /** A count of children can clear the minimum while the applications behind it do not. */
  private List<Finding> behind(Table table, int m) {
    Measure measure = table.measures().get(m);
    OptionalInt units = measure.link(Link.CONTRIBUTORS);
    if (settings.weighted() == Weighted.NEED_UNWEIGHTED) {
      SampleSizes sizes = SampleSizes.in(table);
      if (sizes.isEstimate(m)) {
        units = sizes.sample(m);
        if (units.isEmpty()) {
          return List.of(unweightedUnknown(table, measure));
        }
      }
    }
    return units.isPresent() ? behind(table, m, units.getAsInt()) : List.of();
  }

  private Finding unweightedUnknown(Table table, Measure measure) {
    return head.finding(
        head.review(),
        measure.role().statbarn(),
        Risk.LOW_COUNT,
        table,
        List.of(),
        UNWEIGHTED_UNKNOWN,
        List.of(),
        new Need.Person());
  }

  private List<Finding> behind(Table table, int m, int contributors) {
    Measure measure = table.measures().get(m);
    Column column = table.column(m);
    Flagged few = new Flagged();
    Flagged hidden = new Flagged();
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r) && !column.isBetween(r, 0, 0)) {
        Boundary.Side side = Boundary.side(table.value(contributors, r), settings.minimum());
        if (side == Boundary.Side.BELOW) {
          few.add(table, m, r);
        } else if (side == Boundary.Side.HIDDEN) {
          hidden.add(table, m, r);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    add(findings, table, measure, head.verdict(), few, this::fewWording, new Need.Exact());
    add(
        findings,
        table,
        measure,
        head.review(),
        hidden,
        any -> HIDDEN_CONTRIBUTORS,
        new Need.Person());
    return findings;
  }

  private void add(
      List<Finding> findings,
      Table table,
      Measure measure,
      Verdict verdict,
      Flagged flagged,
      Function<Flagged, Wording> wording,
      Need need) {
    head.add(
        findings,
        verdict,
        measure.role().statbarn(),
        Risk.LOW_COUNT,
        table,
        flagged,
        wording.apply(flagged),
        need);
  }

  private Wording lowWording(Flagged low) {
    String zeros = settings.zeros() == Zeros.UNSAFE ? ", and zero counts as below it" : "";
    return new Wording(
        low.counted("This count is", "These counts are")
            + " below the minimum of "
            + settings.minimum()
            + zeros,
        "merge categories, lengthen the period, or withhold");
  }

  private Wording fewWording(Flagged few) {
    return new Wording(
        few.counted("This count stands for", "These counts stand for")
            + " fewer contributors than the minimum of "
            + settings.minimum(),
        "withhold it together with the count of its contributors, or merge categories");
  }

  private Wording roundedWording(Flagged rounded) {
    return new Wording(
        rounded.counted("This rounded count", "These rounded counts")
            + " may stand for less than the minimum of "
            + settings.minimum(),
        "say that smaller counts were withheld before rounding");
  }

  private static Wording zeroWording(Flagged zero) {
    return new Wording(
        zero.counted("This count is zero", "These counts are zero")
            + ", which may say something about everybody in a group",
        "say whether the zero is structural, or merge categories");
  }
}

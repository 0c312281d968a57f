package org.sluice.rules;

import java.math.BigDecimal;
import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Measure;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Tables with so many small or empty cells that they may not leave at all. */
record SparseTableRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> BELOW =
      Forms.whole("below", 5, 2, 1_000_000, "A cell from 1 to one less than this is a small one.")
          .stricter(Strictness.higher());
  private static final Setting<Integer> MOST_SMALL =
      Forms.whole(
              "most-small",
              50,
              0,
              100,
              "Percent of the inner cells that may be small; exactly as many pass.")
          .stricter(Strictness.lower());
  private static final Setting<Integer> LEAST_NONZERO =
      Forms.whole(
              "least-nonzero",
              0,
              0,
              100,
              "Percent of the inner cells that must not be zero; exactly as many pass.")
          .stricter(Strictness.higher());
  private static final Setting<Integer> MEAN_CELL =
      Forms.whole(
              "mean-cell",
              0,
              0,
              1_000_000,
              "The least count that an inner cell must have on average; exactly that passes.")
          .stricter(Strictness.higher());

  static final Kind KIND =
      new Kind(
          "sparse-table",
          "A table of which too many cells are small or empty.",
          List.of(BELOW, MOST_SMALL, LEAST_NONZERO, MEAN_CELL),
          (head, given) -> new SparseTableRule(head, Settings.from(given)));

  /** How full a table must be. */
  record Settings(int below, int mostSmall, int leastNonzero, int meanCell) {
    /** Refuses a rule that every table passes. */
    Settings {
      if (passesAll(mostSmall, leastNonzero, meanCell)) {
        throw new IllegalArgumentException("a rule can fail");
      }
    }

    static Settings from(Given given) {
      int mostSmall = given.get(MOST_SMALL);
      int leastNonzero = given.get(LEAST_NONZERO);
      int meanCell = given.get(MEAN_CELL);
      if (passesAll(mostSmall, leastNonzero, meanCell)) {
        given.fault(
            MOST_SMALL,
            "below 100 where nothing else is asked",
            "100",
            "lower it, or set `least-nonzero` or `mean-cell`");
        mostSmall = MOST_SMALL.otherwise();
      }
      return new Settings(given.get(BELOW), mostSmall, leastNonzero, meanCell);
    }

    private static boolean passesAll(int mostSmall, int leastNonzero, int meanCell) {
      return mostSmall == 100 && leastNonzero == 0 && meanCell == 0;
    }
  }

  /** What can be said of a table against one limit. */
  private enum Answer {
    FULL,
    UNCLEAR,
    SPARSE;

    static Answer of(boolean certainly, boolean perhaps) {
      return certainly ? SPARSE : perhaps ? UNCLEAR : FULL;
    }
  }

  @Override
  public List<Finding> check(Table table) {
    Answer small = Answer.FULL;
    Answer others = Answer.FULL;
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isCount() && head.judges(measure) && !measure.evidence()) {
        InnerCells cells = InnerCells.of(table, m, settings.below());
        if (cells.all() > 0) {
          small = worse(small, small(cells));
          others = worse(others, worse(nonzero(cells), mean(cells)));
        }
      }
    }
    return switch (worse(small, others)) {
      case FULL -> List.of();
      case UNCLEAR -> List.of(finding(table, UNCLEAR, false));
      case SPARSE -> List.of(finding(table, small == Answer.SPARSE ? smallWording() : EMPTY, true));
    };
  }

  private static Answer worse(Answer one, Answer other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Answer small(InnerCells cells) {
    long limit = settings.mostSmall() * cells.all();
    return Answer.of(100 * cells.small() > limit, 100 * (cells.small() + cells.hidden()) > limit);
  }

  private Answer nonzero(InnerCells cells) {
    if (settings.leastNonzero() == 0) {
      return Answer.FULL;
    }
    long filled = cells.all() - cells.zeros();
    return Answer.of(
        100 * filled < settings.leastNonzero() * cells.all(),
        100 * (filled - cells.hidden()) < settings.leastNonzero() * (cells.all() + cells.absent()));
  }

  private Answer mean(InnerCells cells) {
    if (settings.meanCell() == 0) {
      return Answer.FULL;
    }
    BigDecimal mean = BigDecimal.valueOf(settings.meanCell());
    boolean low = cells.sum().compareTo(mean.multiply(BigDecimal.valueOf(cells.all()))) < 0;
    BigDecimal withAbsent = BigDecimal.valueOf(cells.all() + cells.absent());
    return Answer.of(
        low && cells.areShown(), low || cells.sum().compareTo(mean.multiply(withAbsent)) < 0);
  }

  private static final Wording UNCLEAR =
      new Wording(
          "Cannot assess: so many cells of this table are withheld or left out that nobody can say"
              + " whether too many are small or empty",
          "show a coarser classification, or say how many cells are small or empty");

  private static final Wording EMPTY =
      new Wording(
          "This table is too empty for its size: too many of its inner cells are zero, or there are"
              + " too few cases for so many cells",
          "use a coarser classification: fewer categories, larger areas, longer periods");

  private Wording smallWording() {
    return new Wording(
        "Of the inner cells of this table more than "
            + settings.mostSmall()
            + " percent are above zero and below "
            + settings.below(),
        "use a coarser classification: fewer categories, larger areas, longer periods");
  }

  private Finding finding(Table table, Wording wording, boolean certain) {
    return head.finding(
        certain ? head.verdict() : head.review(),
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        List.of(),
        wording,
        List.of(),
        new Need.Person());
  }
}

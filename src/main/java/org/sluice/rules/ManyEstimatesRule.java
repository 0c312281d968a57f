package org.sluice.rules;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Files with more figures or rows than a service looks through. */
record ManyEstimatesRule(RuleHead head, Settings settings) implements Rule.OverFile {
  private static final Setting<Integer> MOST =
      Forms.whole(
          "most",
          5_000,
          0,
          100_000_000,
          "The most figures that a file may show: 5,000 pass. 0 for no limit.");
  private static final Setting<Integer> ROWS =
      Forms.whole(
          "rows",
          0,
          0,
          100_000_000,
          "The most rows of figures that a file may have. 0 for no limit.");

  static final Kind KIND =
      new Kind(
          "many-estimates",
          "A file with more figures or rows than can be looked through.",
          List.of(MOST, ROWS),
          (head, given) -> new ManyEstimatesRule(head, Settings.from(given)));

  private static final Set<Role> NO_FIGURES = EnumSet.of(Role.IDENTIFIER, Role.CODE, Role.DATE);

  /**
   * How much a file may hold.
   *
   * @param most figures; 0 for no limit
   * @param rows rows of figures; 0 for no limit
   */
  record Settings(int most, int rows) {
    /** Refuses a rule without a limit. */
    Settings {
      if (most == 0 && rows == 0) {
        throw new IllegalArgumentException("a rule has a limit");
      }
    }

    static Settings from(Given given) {
      int most = given.get(MOST);
      int rows = given.get(ROWS);
      if (most == 0 && rows == 0) {
        given.fault(MOST, "a limit where `rows` has none", "0", "set one of the two");
        most = MOST.otherwise();
      }
      return new Settings(most, rows);
    }
  }

  @Override
  public List<Finding> check(List<Table> tables, Knowledge knowledge) {
    boolean many = settings.most() > 0 && figures(tables) > settings.most();
    boolean lengthy = settings.rows() > 0 && rows(tables) > settings.rows();
    if (tables.isEmpty() || !(many || lengthy)) {
      return List.of();
    }
    return List.of(
        head.finding(
            head.verdict(),
            Statbarn.LINKED_MULTILEVEL_TABLES,
            Risk.DIFFERENCING,
            tables.get(0),
            List.of(),
            many ? figuresWording() : rowsWording(),
            List.of(),
            new Need.Person()));
  }

  private long figures(List<Table> tables) {
    long figures = 0;
    for (Table table : tables) {
      for (int m = 0; m < table.measures().size(); m++) {
        boolean counts =
            head.judges(table.measures().get(m))
                && !NO_FIGURES.contains(table.measures().get(m).role());
        figures += counts ? table.column(m).shown() : 0;
      }
    }
    return figures;
  }

  /** Rows of the source that hold a cell of a figure, each once. */
  private static int rows(List<Table> tables) {
    BitSet rows = new BitSet();
    for (Table table : tables) {
      for (int r = 0; r < table.size(); r++) {
        if (!table.isStated(r)) {
          rows.set(table.row(r));
        }
      }
    }
    return rows.cardinality();
  }

  private Wording figuresWording() {
    return new Wording(
        "This file shows more figures than the "
            + settings.most()
            + " that a service looks through",
        "hand in what the paper needs, or agree on a further review");
  }

  private Wording rowsWording() {
    return new Wording(
        "This file has more rows than the " + settings.rows() + " that a service looks through",
        "hand in what the paper needs, or split the file");
  }
}

package org.sluice.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * A few rows of a data set, as {@code list} and {@code head} print them: too few for {@link
 * RecordLevelRule}, and each of them one person all the same.
 */
record ListingRule(RuleHead head, Settings settings) implements Rule.OverContent {
  private static final Setting<Integer> ROWS =
      Forms.whole("rows", 3, 1, 100, "The fewest rows that count as printed rows of a data set.")
          .stricter(Strictness.lower());

  static final Kind KIND =
      new Kind(
          "listing",
          "Printed rows of a data set, each about one person or case.",
          List.of(ROWS),
          (head, given) -> new ListingRule(head, new Settings(given.get(ROWS))));

  /** Looked for under every pack that has no such rule of its own. */
  static final ListingRule ALWAYS =
      new ListingRule(RuleHead.always(KIND.name(), Verdict.REVIEW), new Settings(ROWS.otherwise()));

  /** A row number and one attribute are a numbered list. */
  private static final int FEWEST_COLUMNS = 2;

  private static final Set<Role> OF_ONE =
      EnumSet.of(Role.IDENTIFIER, Role.DATE, Role.CODE, Role.OTHER);

  /**
   * When rows are a listing.
   *
   * @param rows the fewest
   */
  record Settings(int rows) {
    /** Refuses a listing of nothing. */
    Settings {
      if (rows < 1) {
        throw new IllegalArgumentException("a listing has rows");
      }
    }
  }

  @Override
  public List<Finding> check(Submitted file) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : file.tables()) {
      for (Grid grid : file.grids()) {
        if (grid.sheet().equals(table.range().sheet()) && isListing(grid, table)) {
          findings.add(finding(table));
        }
      }
    }
    return findings;
  }

  private boolean isListing(Grid grid, Table table) {
    for (Measure measure : table.measures()) {
      if (!isPerhapsOfOne(measure)) {
        return false;
      }
    }
    PrintedRows rows = new PrintedRows(grid, table.range());
    if (rows.size() < settings.rows() || rows.holdFigures()) {
      return false;
    }
    int attributes = rows.ofPeople();
    boolean listing =
        rows.areNumbered()
            ? attributes >= 1 && rows.columns() >= FEWEST_COLUMNS
            : attributes >= FEWEST_COLUMNS && rows.holdDatesOrAges();
    return listing && RecordLevelRule.ALWAYS.check(table).isEmpty();
  }

  private static boolean isPerhapsOfOne(Measure measure) {
    return OF_ONE.contains(measure.role())
        || (measure.role().isCount() && PrintedRows.isOfOnePerson(measure.name()));
  }

  private Finding finding(Table table) {
    return head.finding(
        head.verdict(),
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        List.of(),
        new Wording(
            "These seem to be printed rows of a data set, each about one person or case",
            "take the listing out of the log, and print counts and statistics about groups instead"),
        List.of(),
        new Need.Person());
  }
}

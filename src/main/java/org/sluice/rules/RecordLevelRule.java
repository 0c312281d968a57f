package org.sluice.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Listings: a row for every person or case instead of a figure about many. */
record RecordLevelRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> ROWS =
      Forms.whole("rows", 20, 1, 1_000_000, "The fewest rows that count as a listing.")
          .stricter(Strictness.lower());

  static final Kind KIND =
      new Kind(
          "record-level",
          "A listing with a row for every person or case.",
          List.of(ROWS),
          (head, given) -> new RecordLevelRule(head, new Settings(given.get(ROWS))));

  /** Looked for under every pack that has no such rule of its own. */
  static final RecordLevelRule ALWAYS =
      new RecordLevelRule(
          RuleHead.always(KIND.name(), Verdict.REVIEW), new Settings(ROWS.otherwise()));

  /** Roles that a listing has too; every other one is a figure about many. */
  private static final Set<Role> OF_ONE =
      EnumSet.of(Role.IDENTIFIER, Role.DATE, Role.CODE, Role.OTHER);

  /** Fewer attributes than this are a list of names, such as areas with their codes. */
  private static final int FEWEST_ATTRIBUTES = 3;

  /**
   * When a table is a listing.
   *
   * @param rows the fewest rows that count as one
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
  public List<Finding> check(Table table) {
    if (table.layout() == Layout.CROSSTAB || table.size() < settings.rows()) {
      return List.of();
    }
    boolean aggregates = false;
    for (Measure measure : table.measures()) {
      aggregates |= !OF_ONE.contains(measure.role());
    }
    if (hasIdentifier(table)) {
      return List.of(finding(table, aggregates ? head.review() : head.verdict()));
    }
    boolean listing =
        PersonColumns.namePeople(table)
            || (!aggregates
                && (attributes(table) >= FEWEST_ATTRIBUTES || PersonColumns.nameSomebody(table)));
    return listing ? List.of(finding(table, head.review())) : List.of();
  }

  /** Whether a column that is known as an identifier has another value in every row. */
  private static boolean hasIdentifier(Table table) {
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role() == Role.IDENTIFIER && isUnique(table.column(m))) {
        return true;
      }
    }
    for (Dimension dimension : table.dimensions()) {
      if (dimension.nature() == Dimension.Nature.OTHER
          && dimension.size() == table.size()
          && (isNamed(dimension) || PersonColumns.holdsNumbers(dimension))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnique(Column column) {
    Set<Object> seen = new HashSet<>();
    for (int r = 0; r < column.size(); r++) {
      if (column.isShown(r) && !seen.add(column.value(r))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(Dimension dimension) {
    String name = dimension.name().toLowerCase(Locale.ROOT);
    return name.matches(
        "(.*[^a-z])?(id|ids|identifier|uid|ref|reference|pseudonym|alf|nhs)([^a-z].*)?");
  }

  /** Columns that say something about the unit of a row; areas and times can label groups. */
  private static long attributes(Table table) {
    return table.dimensions().stream()
            .filter(dimension -> dimension.nature() == Dimension.Nature.OTHER)
            .count()
        + table.measures().stream().filter(measure -> measure.role() != Role.CODE).count();
  }

  private Finding finding(Table table, Verdict verdict) {
    String units =
        Optional.of(head.units())
            .filter(names -> !names.isEmpty())
            .map(names -> String.join(" or ", names))
            .orElse("person or case");
    return head.finding(
        verdict,
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        List.of(),
        new Wording(
            "Each row of this table seems to be one " + units,
            "hand in counts and statistics about groups; a listing does not leave"),
        List.of(),
        new Need.Person());
  }
}

package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Smallest and largest values: each is the value of one case, however many there are. So may a mode
 * be, where no value or hardly any occurs twice. From 0 to 1 are the limits of what is or is not.
 */
record ExtremeValueRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<List<Extreme>> STATISTICS =
      Forms.someOf(
              "statistics",
              Extreme.class,
              List.of(Extreme.MIN, Extreme.MAX, Extreme.RANGE),
              "Which statistics are judged. A `mode` is the value of one case where none is shared.")
          .stricter(Strictness.more());
  private static final Setting<Allow> ALLOW =
      Forms.oneOf(
              "allow",
              Allow.NEVER,
              "`structural` leaves it to a person whether an extreme is nobody's: a limit that the"
                  + " design of the data sets, such as the age at which people may join.")
          .stricter(Strictness.rising(List.of(Allow.STRUCTURAL, Allow.NEVER)));

  private static final int MOST_PAIRED = 50;

  static final Kind KIND =
      new Kind(
          "extreme-value",
          "A smallest or largest value, which is the value of one case.",
          List.of(STATISTICS, ALLOW),
          (head, given) ->
              new ExtremeValueRule(head, new Settings(given.get(STATISTICS), given.get(ALLOW))));

  /** The extremes by the names that packs use. */
  enum Extreme {
    MIN(Role.MIN, "The smallest value is"),
    MAX(Role.MAX, "The largest value is"),
    RANGE(Role.RANGE, "Each end of the range is"),
    MODE(Role.MODE, "The most frequent value may be");

    private final Role role;
    private final String subject;

    Extreme(Role role, String subject) {
      this.role = role;
      this.subject = subject;
    }

    private Wording wording(Allow allow) {
      String instead =
          this == MODE
              ? "give a median or a mean instead, or how many there are in bands of values"
              : "give a percentile that enough cases lie beyond instead";
      String unless =
          this == MODE
              ? "say how many cases share this value; else give a median or a mean"
              : "say whether the design of the data sets this limit; else give a percentile";
      return new Wording(
          subject + " the value of a single case", allow == Allow.NEVER ? instead : unless);
    }
  }

  /** Whether an extreme can be allowed. */
  enum Allow {
    NEVER,
    STRUCTURAL
  }

  /** Which extremes are judged, and how. */
  record Settings(List<Extreme> statistics, Allow allow) {
    /** Refuses a rule about nothing. */
    Settings {
      statistics = List.copyOf(statistics);
      if (statistics.isEmpty()) {
        throw new IllegalArgumentException("a rule judges at least one statistic");
      }
    }

    private Optional<Extreme> extreme(Role role) {
      for (Extreme extreme : statistics) {
        if (extreme.role == role) {
          return Optional.of(extreme);
        }
      }
      return Optional.empty();
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    List<Integer> least = ofRole(table, Role.MIN);
    List<Integer> most = ofRole(table, Role.MAX);
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      Optional<Extreme> extreme = settings.extreme(measure.role());
      if (extreme.isPresent() && head.judges(measure)) {
        Flagged flagged = shown(table, m, least, most);
        if (!flagged.isEmpty()) {
          findings.add(finding(table, extreme.get(), flagged));
        }
      }
    }
    return findings;
  }

  /** The measures of a role, none where there are too many to tell which go together. */
  private static List<Integer> ofRole(Table table, Role role) {
    List<Integer> measures = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role() == role) {
        measures.add(m);
      }
    }
    return measures.size() > MOST_PAIRED ? List.of() : measures;
  }

  private static Flagged shown(Table table, int m, List<Integer> least, List<Integer> most) {
    Flagged flagged = new Flagged();
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r) && !isOfIndicator(table, r, least, most)) {
        flagged.add(table, m, r);
      }
    }
    return flagged;
  }

  /**
   * Whether one least and one greatest value of a row are 0 and 1 without a decimal: of a variable
   * that says yes or no, whose mean tells how many there are of each.
   */
  private static boolean isOfIndicator(
      Table table, int record, List<Integer> least, List<Integer> most) {
    return is(table, record, least, BigDecimal.ZERO) && is(table, record, most, BigDecimal.ONE);
  }

  private static boolean is(Table table, int record, List<Integer> measures, BigDecimal value) {
    boolean found = false;
    for (int m : measures) {
      if (!(table.value(m, record) instanceof CellValue.Missing)) {
        boolean same =
            table.value(m, record) instanceof CellValue.Shown shown
                && shown.value().scale() == 0
                && shown.value().compareTo(value) == 0;
        if (found || !same) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  private Finding finding(Table table, Extreme extreme, Flagged flagged) {
    boolean never = settings.allow() == Allow.NEVER;
    Verdict verdict = never ? head.verdict() : head.review();
    return head.finding(
        verdict,
        extreme.role.statbarn(),
        extreme == Extreme.MODE ? Risk.CLASS_DISCLOSURE : Risk.LOW_COUNT,
        table,
        flagged.places(),
        extreme.wording(settings.allow()),
        flagged.evidence(),
        never ? new Need.Withhold() : new Need.Person());
  }
}

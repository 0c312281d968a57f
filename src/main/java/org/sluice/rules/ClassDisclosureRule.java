package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Groups that lie in one category, so that membership gives the category away. */
record ClassDisclosureRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Setting<BigDecimal> LARGEST_SHARE =
      Forms.decimal(
              "largest-share",
              100,
              "50",
              "100",
              "The percentage of a group in one category from which that category is given away.")
          .stricter(Strictness.lower());
  private static final Setting<Boundary> BOUNDARY =
      Forms.oneOf(
              "boundary",
              Boundary.AT_OR_ABOVE,
              "Whether a share of exactly that much fails (`at-or-above`) or passes (`above`).")
          .stricter(Strictness.rising(List.of(Boundary.ABOVE, Boundary.AT_OR_ABOVE)));
  private static final Setting<List<String>> STRUCTURAL =
      Forms.texts(
          "structural",
          "a list of labels of categories",
          "Categories that are empty or full by definition; a finding about them is a note.");

  static final Kind KIND =
      new Kind(
          "class-disclosure",
          "A group that lies wholly, or nearly, in one category.",
          List.of(LARGEST_SHARE, BOUNDARY, STRUCTURAL),
          (head, given) -> new ClassDisclosureRule(head, Settings.from(given)));

  /** More groups than this mean a table too fine to mend group by group. */
  private static final int MOST_GROUPS = 200;

  /** Whether the limit itself fails. */
  enum Boundary {
    AT_OR_ABOVE,
    ABOVE
  }

  /**
   * When a category is given away.
   *
   * @param largestShare in percent of the group
   * @param structural labels of categories that are empty or full by definition
   */
  record Settings(BigDecimal largestShare, Boundary boundary, List<String> structural) {
    /** Refuses a rule that never fails. */
    Settings {
      structural = List.copyOf(structural);
      if (neverFails(largestShare, boundary)) {
        throw new IllegalArgumentException("no share is above 100 percent");
      }
    }

    static Settings from(Given given) {
      BigDecimal share = given.get(LARGEST_SHARE);
      Boundary boundary = given.get(BOUNDARY);
      if (neverFails(share, boundary)) {
        given.fault(BOUNDARY, "`at-or-above` with 100", "`above`", "no share is above 100 percent");
        boundary = Boundary.AT_OR_ABOVE;
      }
      return new Settings(share, boundary, given.get(STRUCTURAL));
    }

    private static boolean neverFails(BigDecimal share, Boundary boundary) {
      return boundary == Boundary.ABOVE && share.compareTo(HUNDRED) >= 0;
    }

    /** Whether a part of a whole gives its category away; exact, by multiplication. */
    boolean isTooLarge(BigDecimal part, BigDecimal whole) {
      int side = part.multiply(HUNDRED).compareTo(whole.multiply(largestShare));
      return whole.signum() > 0 && (side > 0 || (side == 0 && boundary == Boundary.AT_OR_ABOVE));
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<Integer> outcomes = Groups.outcomes(table);
    SiblingShares together = new SiblingShares(table);
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (!head.judges(measure) || measure.evidence()) {
        continue;
      }
      if (measure.role() == Role.COUNT) {
        for (int outcome : outcomes) {
          findings.addAll(groups(table, m, outcome, outcomes.size() == 1));
        }
      } else if ((measure.role() == Role.PERCENT || measure.role() == Role.PROPORTION)
          && !FitFigures.isCorrelation(measure.name())) {
        findings.addAll(shares(table, m, together, !outcomes.isEmpty()));
      }
    }
    List<Place> alike = AllAlike.in(table, head::judges);
    if (!alike.isEmpty()) {
      findings.add(finding(table, alike, head.review(), ALIKE, new Need.Person()));
    }
    return findings;
  }

  private List<Finding> groups(Table table, int m, int outcome, boolean known) {
    Groups groups = Groups.of(table, m, outcome, settings);
    List<Finding> findings = new ArrayList<>();
    Verdict verdict = known ? head.verdict() : head.review();
    if (known && groups.certain().size() <= MOST_GROUPS) {
      for (List<Place> group : groups.certain()) {
        findings.add(finding(table, group, verdict, CERTAIN, new Need.SecondCategory()));
      }
    } else if (!groups.certain().isEmpty()) {
      findings.add(
          finding(
              table,
              joined(groups.certain()),
              verdict,
              known ? CERTAIN : UNSURE,
              new Need.Person()));
    }
    if (!groups.implied().isEmpty()) {
      findings.add(
          finding(table, joined(groups.implied()), head.review(), IMPLIED, new Need.Person()));
    }
    if (!groups.structural().isEmpty()) {
      findings.add(
          finding(
              table, joined(groups.structural()), Verdict.NOTE, STRUCTURALLY, new Need.Nothing()));
    }
    return findings;
  }

  private List<Finding> shares(Table table, int m, SiblingShares together, boolean counted) {
    if (ShareKinds.saysNothingOfPeople(table, m)) {
      return List.of();
    }
    FullShares shares = FullShares.of(table, m, together, counted, settings);
    List<Finding> findings = new ArrayList<>();
    if (!shares.full().isEmpty()) {
      // A proportion without its counts may be any number from 0 to 1, such as a correlation.
      Measure measure = table.measures().get(m);
      boolean sure = measure.role() == Role.PERCENT || !measure.links().isEmpty();
      Verdict verdict = sure ? head.verdict() : head.review();
      Need need = sure ? new Need.Withhold() : new Need.Person();
      findings.add(finding(table, shares.full(), verdict, FULL, need));
    }
    if (!shares.empty().isEmpty()) {
      findings.add(finding(table, shares.empty(), head.review(), EMPTY, new Need.Person()));
    }
    return findings;
  }

  private static List<Place> joined(List<List<Place>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }

  private Finding finding(
      Table table, List<Place> places, Verdict verdict, Wording wording, Need need) {
    return head.finding(
        verdict,
        Statbarn.FREQUENCIES,
        Risk.CLASS_DISCLOSURE,
        table,
        places,
        wording,
        List.of(),
        need);
  }

  private static final String MERGE =
      "merge the group with another, or categories until two are used";
  private static final Wording CERTAIN =
      new Wording("All or nearly all of this group lie in one category", MERGE);
  private static final Wording UNSURE =
      new Wording(
          "All or nearly all of a group lie in one category, if that is what the table tells about"
              + " its groups",
          MERGE);
  private static final Wording IMPLIED =
      new Wording(
          "The table lists one category only for this group, as if all of it lay there",
          "show the zeros, or merge the group with another");
  private static final Wording STRUCTURALLY =
      new Wording(
          "All or nearly all of this group lie in one category, which the pack calls structural",
          "nothing, if the category is empty or full by definition");
  private static final Wording ALIKE =
      new Wording("This statistic may say that all cases of a group are alike", MERGE);
  private static final Wording FULL =
      new Wording(
          "This percentage says that all or nearly all of a group lie in one category", MERGE);
  private static final Wording EMPTY =
      new Wording(
          "This percentage says that none or nearly none of a group lie in a category",
          "say whether that is structural, or merge the group with another");
}

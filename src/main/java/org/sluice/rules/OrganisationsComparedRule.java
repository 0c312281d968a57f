package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Dimension;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Tables that set named organisations of one kind side by side. */
record OrganisationsComparedRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<List<String>> KINDS =
      Forms.texts(
          "kinds",
          List.of(
              "provider",
              "trust",
              "hospital",
              "school",
              "court",
              "practice",
              "agency",
              "organisation"),
          "a list of words, such as `[court, local authority]`",
          "What the organisations may be called in the name of a dimension or in its labels.");

  static final Kind KIND =
      new Kind(
          "organisations-compared",
          "Named organisations of one kind side by side.",
          List.of(KINDS),
          (head, given) -> new OrganisationsComparedRule(head, new Settings(given.get(KINDS))));

  /** What organisations are called. */
  record Settings(List<String> kinds) {
    /** Refuses a rule about no organisation. */
    Settings {
      kinds = List.copyOf(kinds);
      if (kinds.isEmpty()) {
        throw new IllegalArgumentException("organisations are called something");
      }
    }
  }

  @Override
  public List<Finding> check(Table table) {
    Organisations organisations = new Organisations(settings.kinds());
    boolean named = false;
    boolean perhaps = organisations.areFoldedAway(table);
    for (Dimension dimension : table.dimensions()) {
      named |= organisations.areNamedBy(dimension);
      perhaps |= organisations.areLabels(dimension);
    }
    List<Finding> findings = new ArrayList<>();
    if ((named || perhaps) && showsFigures(table)) {
      findings.add(finding(table, named ? head.verdict() : head.review()));
    }
    return findings;
  }

  private boolean showsFigures(Table table) {
    for (int m = 0; m < table.measures().size(); m++) {
      if (head.judges(table.measures().get(m)) && table.column(m).shown() > 0) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Table table, Verdict verdict) {
    return head.finding(
        verdict,
        Statbarn.FREQUENCIES,
        Risk.AUXILIARY_INFORMATION,
        table,
        List.of(),
        new Wording(
            "This table sets named organisations of one kind side by side",
            "put letters in place of their names, show how they spread, or show that the project was"
                + " approved to compare them"),
        List.of(),
        new Need.Person());
  }
}

package org.sluice.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Runs with every pack: text where a figure belongs is judged by no rule, so a person must look.
 */
record UnreadCells(RuleHead head) implements Rule.OverTable {
  static final String NAME = "unread-cells";

  private static final Set<Role> NO_FIGURES = EnumSet.of(Role.IDENTIFIER, Role.CODE, Role.DATE);

  UnreadCells() {
    this(RuleHead.always(NAME, Verdict.REVIEW));
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      Flagged unread = unread(table, m);
      if (!unread.isEmpty() && !NO_FIGURES.contains(measure.role())) {
        findings.add(finding(table, measure, unread));
      }
    }
    return findings;
  }

  private static Flagged unread(Table table, int m) {
    Flagged unread = new Flagged();
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (column.isUnread(r)) {
        unread.add(table, m, r);
      }
    }
    return unread;
  }

  private Finding finding(Table table, Measure measure, Flagged unread) {
    return head.finding(
        head.verdict(),
        measure.role().statbarn(),
        Risk.LOW_COUNT,
        table,
        unread.places(),
        new Wording(
            unread.counted("This cell holds", "These cells hold")
                + " text where a figure is expected, which no rule can judge",
            "write a figure or a mark that says why there is none"),
        List.of(),
        new Need.Person());
  }
}

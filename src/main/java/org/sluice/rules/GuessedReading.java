package org.sluice.rules;

import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Reading;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Runs with every pack: a table whose reading was guessed is review at best. */
record GuessedReading(RuleHead head) implements Rule.OverTable {
  static final String NAME = "guessed-reading";

  GuessedReading() {
    this(RuleHead.always(NAME, Verdict.REVIEW));
  }

  @Override
  public List<Finding> check(Table table) {
    if (table.reading() != Reading.GUESSED) {
      return List.of();
    }
    return List.of(
        head.finding(
            head.verdict(),
            Statbarn.FREQUENCIES,
            Risk.LOW_COUNT,
            table,
            List.of(),
            new Wording(
                "How this table is meant had to be guessed, so every other finding rests on a guess",
                "see how it was read, and describe the table in sluice.yaml where that is wrong"),
            List.of(),
            new Need.Person()));
  }
}

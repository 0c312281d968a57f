package org.sluice.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Trace;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;

/** Runs with every pack: a part of a file that was not read was not judged either. */
record UnreadParts(RuleHead head) implements Rule.OverContent {
  static final String NAME = "unread-parts";

  UnreadParts() {
    this(RuleHead.always(NAME, Verdict.REVIEW));
  }

  @Override
  public List<Finding> check(Submitted file) {
    List<Trace> unread = file.traces(Trace.Kind.UNREAD);
    if (unread.isEmpty()) {
      return List.of();
    }
    String what = unread.stream().map(Trace::what).distinct().collect(Collectors.joining(" and "));
    return List.of(
        head.finding(
            head.verdict(),
            Statbarn.FREQUENCIES,
            Risk.AUXILIARY_INFORMATION,
            file.path(),
            List.of(),
            new Wording(
                "A part of this file was not read and not judged: "
                    + what
                    + TraceWords.where(unread),
                "look at it by eye, or split the file and hand it in again"),
            List.of(),
            new Need.Person()));
  }
}

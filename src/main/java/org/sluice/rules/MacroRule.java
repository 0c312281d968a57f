package org.sluice.rules;

import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Trace;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;

/** A program in a file, that runs when somebody opens it. */
record MacroRule(RuleHead head) implements Rule.OverContent {
  static final Kind KIND =
      new Kind(
          "macro",
          "A program that runs when the file is opened.",
          List.of(),
          (head, given) -> new MacroRule(head));

  /** Looked for under every pack that has no such rule of its own. */
  static final MacroRule ALWAYS = new MacroRule(RuleHead.always(KIND.name(), Verdict.FAIL));

  @Override
  public List<Finding> check(Submitted file) {
    List<Trace> macros = file.traces(Trace.Kind.MACRO);
    if (macros.isEmpty()) {
      return List.of();
    }
    boolean stays = macros.stream().anyMatch(Trace::inCopy);
    return List.of(
        head.finding(
            head.verdict(),
            Statbarn.FREQUENCIES,
            Risk.AUXILIARY_INFORMATION,
            file.path(),
            List.of(),
            new Wording(
                "This file holds a program that runs when it is opened" + TraceWords.where(macros),
                "save it in a format without programs, such as xlsx, or hand in the figures as CSV"),
            List.of(),
            stays ? new Need.Person() : new Need.Removal()));
  }
}

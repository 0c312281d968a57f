package org.sluice.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.sluice.rules.RuleHead.Wording;

/** Why a mark is refused. */
enum Unfit {
  FORBIDDEN,
  NOT_ACCEPTED,
  WITHOUT_BRACKETS;

  /** What is said of the cells that bear such marks; the marks named are the pack's. */
  Wording wording(UnfitMarkRule.Settings settings, Flagged cells) {
    String mark = cells.counted("The mark in this cell", "A mark in these cells");
    return switch (this) {
      case FORBIDDEN ->
          new Wording(
              mark + " is one that the service refuses; it refuses " + listed(settings.forbidden()),
              "write another mark, and say in a note what it stands for");
      case NOT_ACCEPTED ->
          new Wording(
              mark
                  + " is not one that the service accepts; it takes "
                  + listed(settings.accepted()),
              "write one of the marks that it takes");
      case WITHOUT_BRACKETS ->
          new Wording(
              mark + " is not made of letters in square brackets, as the service wants its marks",
              "write a shorthand such as `[c]`, several each in its own brackets");
    };
  }

  private static String listed(List<String> marks) {
    return marks.stream().map(mark -> "`" + mark + "`").collect(Collectors.joining(", "));
  }
}

package org.sluice.rules;

import java.util.List;
import org.sluice.pack.RoundingBases.Step;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Measure;

/** What findings about rounding say. */
final class RoundingWords {
  static final Wording OFF_SUM =
      new Wording(
          "A total is not the sum of the rounded counts shown beside it, so it tells more than they"
              + " do",
          "add up the rounded counts that are shown");
  static final Wording PINNED =
      new Wording(
          "A rounded total and its rounded parts leave one possible count only for a part",
          "give the sum of the rounded parts as the total, or leave it out");
  static final Wording FROM_NOTHING =
      new Wording(
          "No counts that round to those beside it give this percentage or rate",
          "check what it was made from");

  private RoundingWords() {}

  static Wording offGrid(CountGrid grid) {
    return new Wording(
        "A count is not rounded to " + named(grid) + ", and stands out against those that are",
        "withhold first, then round every count in the same way, percentages from the rounded"
            + " counts");
  }

  private static String named(CountGrid grid) {
    List<Step> steps = grid.bases().steps();
    if (grid.method() == CountGrid.Method.GRADUATED) {
      return "the graduated grid";
    }
    return steps.size() == 1 ? "base " + steps.get(0).base() : "the bases of its size";
  }

  static Wording ofWithheld(CountGrid grid) {
    return new Wording(
        "Only counts below " + grid.least() + ", which go before rounding, round to this figure",
        "withhold first, then round what is left");
  }

  static Wording notFromRounded(Measure measure) {
    return new Wording(
        "This "
            + measure.role().label()
            + " does not follow from the rounded counts beside it, so it tells more than they do",
        "work it out anew from the rounded counts, or leave it out");
  }

  static Wording ofUnknown(Measure measure) {
    return new Wording(
        "Cannot assess: nothing says which of the rounded counts beside it this "
            + measure.role().label()
            + " was made from",
        "work it out from the rounded counts beside it, or say in sluice.yaml what it is of");
  }
}

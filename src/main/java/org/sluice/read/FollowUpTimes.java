package org.sluice.read;

import java.util.Set;
import org.sluice.table.Role;

/** Days, weeks or years left of a number at risk or a survival curve label its rows: its times. */
final class FollowUpTimes {
  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");
  private static final Set<String> CURVES = Set.of("surv", "survival");

  private FollowUpTimes() {}

  /** Settles what the heads of such columns say, in place. */
  static void settle(Block block, Profile[] profiles, Hint[] found) {
    int curve = 0;
    while (curve < found.length && !isCurve(block, profiles, curve)) {
      curve++;
    }
    for (int i = 0; i < curve && curve < found.length; i++) {
      Words words = Words.of(block.head().name(i));
      boolean unit = words.words().size() == 1 && words.hasAny(UNITS);
      if (unit && profiles[i].isNumeric() && !found[i].isLabel()) {
        found[i] = Hint.label(Role.DATE, true, "its values are the times of a survival curve");
      }
    }
  }

  private static boolean isCurve(Block block, Profile[] profiles, int i) {
    Words words = Words.of(block.head().name(i));
    return profiles[i].isNumeric() && (Counts.isAtRisk(words) || words.hasAny(CURVES));
  }
}

package org.sluice.read;

import java.util.List;
import org.sluice.table.Layout;
import org.sluice.table.Role;

/** The layout of a table whose records are its rows. */
final class Layouts {
  private Layouts() {}

  static Layout of(List<Sense> senses) {
    boolean estimate = has(senses, Role.RATIO) || has(senses, Role.COEFFICIENT);
    boolean doubt = has(senses, Role.CI) || has(senses, Role.P) || has(senses, Role.SE);
    boolean test = has(senses, Role.P) && has(senses, Role.STATISTIC);
    boolean described = has(senses, Role.COUNT) && has(senses, Role.PERCENT);
    if ((test && !described) || (estimate && doubt)) {
      return Layout.MODEL;
    }
    boolean time = false;
    boolean survival = false;
    boolean summary = false;
    for (Sense sense : senses) {
      time |= sense.isLabel() && isTime(sense.name());
      survival |= sense.isFigure() && isSurvival(sense.name());
      summary |= sense.isComposite() || (sense.isLabel() && isCharacteristic(sense.name()));
    }
    if (time && survival) {
      return Layout.SURVIVAL;
    }
    return summary ? Layout.SUMMARY : Layout.TIDY;
  }

  private static boolean has(List<Sense> senses, Role role) {
    for (Sense sense : senses) {
      if (sense.isFigure() && (sense.role() == role || sense.parts().contains(role))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(String name) {
    Words words = Words.of(name);
    return words.isOnly("time")
        || words.isOnly("t")
        || words.isOnly("interval")
        || words.hasPhrase("follow", "up")
        || words.has("year")
        || words.has("years")
        || words.has("day")
        || words.has("days");
  }

  private static boolean isSurvival(String name) {
    Words words = Words.of(name);
    return words.hasPhrase("n", "risk")
        || words.hasPhrase("at", "risk")
        || words.has("surv")
        || words.has("survival")
        || words.has("survivor")
        || words.has("km")
        || words.hasPhrase("kaplan", "meier")
        || words.has("haz")
        || words.has("cum")
        || words.has("cumulative");
  }

  private static boolean isCharacteristic(String name) {
    Words words = Words.of(name);
    return words.has("characteristic") || words.has("characteristics") || words.isOnly("variable");
  }
}

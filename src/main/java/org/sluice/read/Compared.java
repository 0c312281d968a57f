package org.sluice.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The label columns that are compared with each other and with every figure. That takes time with
 * the square of their number, and a table for people has few; those beyond a bound are left out,
 * which makes the reading a guess.
 */
final class Compared {
  static final String LEFT_OUT = "only the first 200 of its label columns were compared";

  private static final int MOST = 200;

  private Compared() {}

  /** The senses, without labels beyond the bound. */
  static List<Sense> of(List<Sense> senses, List<String> why) {
    if (senses.size() <= MOST || senses.stream().filter(Sense::isLabel).count() <= MOST) {
      return senses;
    }
    why.add(LEFT_OUT);
    List<Sense> compared = new ArrayList<>();
    int labels = 0;
    for (Sense sense : senses) {
      labels += sense.isLabel() ? 1 : 0;
      compared.add(sense.isLabel() && labels > MOST ? sense.leftOut() : sense);
    }
    return compared;
  }
}

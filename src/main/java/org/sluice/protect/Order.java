package org.sluice.protect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.table.Dimension;
import org.sluice.table.Sum;

/** Which categories of a dimension may be merged: neighbours where they are in order. */
final class Order {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private Order() {}

  /** Whether the categories are bands or periods one after the other: their numbers only rise. */
  static boolean of(Dimension dimension) {
    long last = -1;
    for (int leaf : dimension.hierarchy().leaves()) {
      if (!dimension.notStated().contains(leaf)) {
        Matcher number = NUMBER.matcher(dimension.label(leaf));
        if (!number.find() || Long.parseLong(number.group()) < last) {
          return dimension.nature() == Dimension.Nature.TIME;
        }
        last = Long.parseLong(number.group());
      }
    }
    return last >= 0;
  }

  /** Whether both are parts of the same totals, and neither stands for unknown. */
  static boolean areSiblings(Dimension dimension, int one, int other) {
    for (Sum sum : dimension.hierarchy().sums()) {
      if (sum.parts().contains(one) != sum.parts().contains(other)) {
        return false;
      }
    }
    return dimension.notStated().contains(one) == dimension.notStated().contains(other);
  }
}

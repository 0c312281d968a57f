package org.sluice.rules;

import java.util.HashMap;
import java.util.Map;
import org.sluice.table.Table;

/** Dimensions that follow from others: the name from the code, the region from the district. */
final class Dependence {
  private Dependence() {}

  /** Whether the category in one dimension tells the category in another, in these records. */
  static boolean follows(Table table, int dimension, int from, int[] records) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int r : records) {
      int category = table.category(dimension, r);
      if (seen.merge(table.category(from, r), category, (old, now) -> old) != category) {
        return false;
      }
    }
    return true;
  }
}

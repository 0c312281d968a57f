package org.sluice.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Numbers for what the records of a table are called in some of its dimensions: two records of the
 * same number have the same labels there, which need then be told only once.
 */
final class LabelCodes {
  private final Table table;
  private final Cube cube;
  private final int[][] like;

  /**
   * Numbers by the dimensions of these names.
   *
   * @param but a dimension that does not count whatever its name is, -1 for none
   */
  LabelCodes(Gathering gathering, int t, Set<String> by, int but) {
    this.table = gathering.tables.get(t);
    this.cube = gathering.cube(t);
    this.like = new int[table.dimensions().size()][];
    for (int d = 0; d < like.length; d++) {
      Dimension dimension = table.dimensions().get(d);
      like[d] = new int[dimension.size()];
      if (d != but && by.contains(gathering.names.name(t, d))) {
        Map<Map<String, String>, Integer> first = new HashMap<>();
        for (int category = 0; category < like[d].length; category++) {
          Map<String, String> label = new TreeMap<>();
          gathering.label(label, t, d, category);
          Integer known = first.putIfAbsent(label, category);
          like[d][category] = known == null ? category : known;
        }
      }
    }
  }

  /** The number of what a record is called. */
  long of(int record) {
    long code = cube.code(record);
    for (int d = 0; d < like.length; d++) {
      int category = table.category(d, record);
      code = cube.moved(code, d, category, like[d][category]);
    }
    return code;
  }
}

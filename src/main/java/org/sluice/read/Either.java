package org.sluice.read;

import java.util.List;
import org.sluice.table.Table;

/**
 * A category beside the two of which it counts either or both: {@code abuse}, {@code neglect},
 * {@code abuse or neglect}; {@code in one source}, {@code in another}, {@code in both}. What is
 * left tells how many are in both, or in one only.
 */
final class Either {
  private final Table table;
  private final int dimension;

  private Either(Table table, int dimension) {
    this.table = table;
    this.dimension = dimension;
  }

  /** Whether one of these numbers is few somewhere along a dimension. */
  static boolean leavesFew(Table table, int dimension) {
    Labelling labels = Labelling.of(table.dimensions().get(dimension).hierarchy().categories());
    Either along = new Either(table, dimension);
    for (int category = 0; category < labels.size(); category++) {
      int[] two = labels.either(category);
      int[] pair = labels.both(category);
      if ((two.length > 0 && along.leavesFew(category, two, true))
          || (pair.length > 0 && along.leavesFew(category, pair, false))) {
        return true;
      }
    }
    return false;
  }

  private boolean leavesFew(int joint, int[] two, boolean either) {
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role().isCount()) {
        List<Integer> three = List.of(joint, two[0], two[1]);
        for (double[] line : FigureLines.of(table, dimension, m, three)) {
          int sign = either ? 1 : -1;
          if ((either && Few.are(line[1] + line[2] - line[0]))
              || Few.are(sign * (line[0] - line[1]))
              || Few.are(sign * (line[0] - line[2]))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

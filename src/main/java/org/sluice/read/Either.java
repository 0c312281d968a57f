package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.table.Column;
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
        for (double[] line : lines(table.column(m), joint, two)) {
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

  /** The three figures of every line, not a number where one is not shown. */
  private Iterable<double[]> lines(Column column, int joint, int[] two) {
    Map<List<Integer>, double[]> lines = new HashMap<>();
    for (int record = 0; record < table.size(); record++) {
      int category = table.category(dimension, record);
      int place = category == joint ? 0 : category == two[0] ? 1 : category == two[1] ? 2 : -1;
      if (place >= 0 && column.isShown(record)) {
        lines.computeIfAbsent(others(record), key -> unknown())[place] = column.approximate(record);
      }
    }
    return lines.values();
  }

  private List<Integer> others(int record) {
    List<Integer> others = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      others.add(d == dimension ? -1 : table.category(d, record));
    }
    return others;
  }

  private static double[] unknown() {
    double[] line = new double[3];
    Arrays.fill(line, Double.NaN);
    return line;
  }
}

package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.table.Column;
import org.sluice.table.Table;

/** Figures of some categories side by side, a line for each combination of the other dimensions. */
final class FigureLines {
  private FigureLines() {}

  /**
   * The lines in which one of the categories is shown at least, in no order.
   *
   * @param categories of the dimension; a line has their figures in this order, not a number where
   *     one is not shown
   */
  static Collection<double[]> of(
      Table table, int dimension, int measure, List<Integer> categories) {
    Map<Integer, Integer> place = new HashMap<>();
    for (int category : categories) {
      place.put(category, place.size());
    }
    Column column = table.column(measure);
    Map<List<Integer>, double[]> lines = new HashMap<>();
    for (int record = 0; record < table.size(); record++) {
      Integer at = place.get(table.category(dimension, record));
      if (at != null && column.isShown(record)) {
        double[] line =
            lines.computeIfAbsent(others(table, dimension, record), key -> unknown(place.size()));
        line[at] = column.approximate(record);
      }
    }
    return lines.values();
  }

  private static List<Integer> others(Table table, int dimension, int record) {
    List<Integer> others = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      others.add(d == dimension ? -1 : table.category(d, record));
    }
    return others;
  }

  private static double[] unknown(int size) {
    double[] line = new double[size];
    Arrays.fill(line, Double.NaN);
    return line;
  }
}

package org.sluice.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sluice.table.Column;
import org.sluice.table.Hierarchy;
import org.sluice.table.Table;

/**
 * Categories that lie inside each other, by their labels and their counts: {@code within 26 weeks}
 * and {@code within 30 weeks}, {@code 1+} and {@code 2+}, {@code 0-4} and {@code 0-9}. The steps
 * between them are counts that stand nowhere. One open end among bands, such as {@code 5 and over},
 * is nested in nothing.
 */
final class Nested {
  private final Table table;

  private Nested(Table table) {
    this.table = table;
  }

  /** Whether categories of this dimension lie inside each other. */
  static boolean in(Table table, int dimension) {
    return new Nested(table).holds(dimension);
  }

  /** Whether columns of counts, or of shares, do so by their heads. */
  static boolean inHeads(Table table) {
    List<Integer> counts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role().isCount() || table.measures().get(m).role().isShare()) {
        counts.add(m);
        names.add(table.measures().get(m).name());
      }
    }
    for (Nest nest : Nest.among(names)) {
      List<Integer> family = nest.categories();
      for (int i = 1; i < family.size(); i++) {
        Column before = table.column(counts.get(family.get(i - 1)));
        Column after = table.column(counts.get(family.get(i)));
        if (areOrdered(before, after, nest.grows())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areOrdered(Column before, Column after, boolean grows) {
    boolean ordered = before.size() > 0;
    for (int record = 0; record < before.size() && ordered; record++) {
      ordered =
          !before.isShown(record)
              || !after.isShown(record)
              || fits(before.approximate(record), after.approximate(record), grows);
    }
    return ordered;
  }

  private static boolean fits(double before, double after, boolean grows) {
    return grows ? before <= after : before >= after;
  }

  private boolean holds(int dimension) {
    Hierarchy hierarchy = table.dimensions().get(dimension).hierarchy();
    for (Nest nest : Labelling.of(hierarchy.categories()).nests()) {
      List<Integer> family = new ArrayList<>(nest.categories());
      family.removeIf(hierarchy::isTotal); // what its parts leave is known
      if (family.size() < 2) {
        continue;
      }
      for (int m = 0; m < table.measures().size(); m++) {
        if (table.measures().get(m).role().isCount()
            && isOrdered(dimension, m, family, nest.grows())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the counts of a family never go against the order of its numbers. */
  private boolean isOrdered(int dimension, int measure, List<Integer> family, boolean grows) {
    Collection<double[]> lines = FigureLines.of(table, dimension, measure, family);
    return !lines.isEmpty() && lines.stream().allMatch(line -> isOrdered(line, grows));
  }

  private static boolean isOrdered(double[] line, boolean grows) {
    double last = Double.NaN;
    for (double value : line) {
      if (!Double.isNaN(value) && !Double.isNaN(last) && !fits(last, value, grows)) {
        return false;
      }
      last = Double.isNaN(value) ? last : value;
    }
    return true;
  }
}

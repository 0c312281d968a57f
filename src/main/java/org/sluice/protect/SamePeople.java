package org.sluice.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/** Whether two tables of a file may be about the same people, by what they call and count them. */
final class SamePeople {
  /** Smaller figures are the same by chance too often, and so are fewer of them. */
  private static final double LARGE = 10;

  private static final int FEWEST_FIGURES = 3;
  private static final int MOST_FIGURES = 1_000;

  private SamePeople() {}

  /** Whether two tables share a label or most figures, or hold as many in all. */
  static boolean may(Table one, Table other) {
    if (areOfOthers(one, other)) {
      return false;
    }
    Set<String> shared = words(one);
    shared.retainAll(words(other));
    return !shared.isEmpty()
        || shareFigures(one, other)
        || sum(one).filter(all -> sum(other).equals(Optional.of(all))).isPresent();
  }

  /** Whether the larger figures of one of two tables are mostly figures of the other. */
  private static boolean shareFigures(Table one, Table other) {
    List<Double> here = largeFigures(one);
    List<Double> there = largeFigures(other);
    int fewest = Math.max(FEWEST_FIGURES, (Math.min(here.size(), there.size()) + 1) / 2);
    int shared = here.size();
    there.forEach(here::remove);
    shared -= here.size();
    return shared >= fewest;
  }

  private static List<Double> largeFigures(Table table) {
    List<Double> figures = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size() && figures.size() < MOST_FIGURES; record++) {
        if (table.measures().get(m).role().isCount()
            && !table.isMargin(record)
            && table.column(m).isShown(record)
            && table.column(m).approximate(record) >= LARGE) {
          figures.add(table.column(m).approximate(record));
        }
      }
    }
    return figures;
  }

  /** Whether two lists of one count each show other figures for a label that both have. */
  private static boolean areOfOthers(Table one, Table other) {
    if (!isList(one) || !isList(other)) {
      return false;
    }
    Map<String, Double> figures = new HashMap<>();
    for (int record = 0; record < one.size(); record++) {
      if (one.column(0).isShown(record) && !one.isMargin(record)) {
        figures.put(label(one, record), one.column(0).approximate(record));
      }
    }
    for (int record = 0; record < other.size(); record++) {
      Double there = figures.get(label(other, record));
      if (there != null
          && other.column(0).isShown(record)
          && there != other.column(0).approximate(record)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isList(Table table) {
    return table.dimensions().size() == 1
        && table.measures().size() == 1
        && table.measures().get(0).role().isCount();
  }

  private static String label(Table table, int record) {
    return Dimension.plain(table.dimensions().get(0).label(table.category(0, record)));
  }

  /** What the dimensions, categories and measures of a table are called, grand totals left out. */
  private static Set<String> words(Table table) {
    Set<String> words = new HashSet<>();
    for (Dimension dimension : table.dimensions()) {
      int total = dimension.hierarchy().grandTotal().orElse(-1);
      words.add(Dimension.plain(dimension.name()));
      for (int category = 0; category < dimension.size(); category++) {
        words.add(category == total ? "" : Dimension.plain(dimension.label(category)));
      }
    }
    table.measures().forEach(measure -> words.add(Dimension.plain(measure.name())));
    words.remove("");
    words.remove("total");
    return words;
  }

  /** What the counts of a table that are no totals add up to. */
  private static Optional<Double> sum(Table table) {
    double sum = 0;
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0; record < table.size(); record++) {
        if (table.measures().get(m).role().isCount()
            && table.column(m).isShown(record)
            && !table.isMargin(record)) {
          sum += table.column(m).approximate(record);
        }
      }
    }
    return sum > 0 ? Optional.of(sum) : Optional.empty();
  }
}

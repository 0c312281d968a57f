package org.sluice.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.grid.Place;
import org.sluice.table.Table;

/** Says an equation between released cells as a person would: {@code B5 minus B2 and B4}. */
final class Equations {
  /** An equation over more cells than this is no sentence any more. */
  private static final int MOST_NAMED = 8;

  private final List<Table> tables;
  private final Map<Place, Integer> totals = new HashMap<>();

  Equations(List<Table> tables) {
    this.tables = tables;
  }

  /** The cells of an equation without their figures, the total before its parts. */
  String words(Map<Place, BigDecimal> equation) {
    if (equation.isEmpty()) {
      return "see the sums it stands in";
    }
    if (equation.size() > MOST_NAMED) {
      return "see the sums of " + equation.size() + " cells around it";
    }
    List<Place> one = side(equation, 1);
    List<Place> other = side(equation, -1);
    if (one.isEmpty() || other.isEmpty()) {
      return "see " + named(one) + named(other);
    }
    // The weights say which cells stand against which, not on which side the withheld one is.
    int higher = Integer.compare(height(one), height(other));
    boolean first = higher > 0 || (higher == 0 && one.size() <= other.size());
    return first ? named(one) + " minus " + named(other) : named(other) + " minus " + named(one);
  }

  private static List<Place> side(Map<Place, BigDecimal> equation, int sign) {
    return equation.entrySet().stream()
        .filter(term -> term.getValue().signum() == sign)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static String named(List<Place> places) {
    return places.stream().map(Place::a1).collect(Collectors.joining(" and "));
  }

  /** In how many dimensions the topmost of these cells is a sum: a total stands above its parts. */
  private int height(List<Place> places) {
    if (totals.isEmpty()) {
      tables.forEach(this::learn);
    }
    return places.stream().mapToInt(place -> totals.getOrDefault(place, 0)).max().orElse(0);
  }

  private void learn(Table table) {
    for (int r = 0; r < table.size(); r++) {
      int height = 0;
      for (int d = 0; d < table.dimensions().size(); d++) {
        height += table.dimensions().get(d).hierarchy().isTotal(table.category(d, r)) ? 1 : 0;
      }
      for (int m = 0; m < table.measures().size(); m++) {
        totals.put(table.place(m, r), height);
      }
    }
  }
}

package org.sluice.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.grid.Place;

/**
 * The counts of a table column by column, by the categories that are no totals. Two columns that
 * show the same under the same labels wherever both show something are one, whatever they are
 * called: {@code Deaths} and {@code Fatalities}.
 */
final class CountColumns {
  /** Larger tables are compared by name alone. */
  private static final int MOST_FIGURES = 1_000;

  /** Smaller figures are equal by chance too often. */
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(20);

  /** What a column shows and where it withholds. */
  private record Column(Map<String, BigDecimal> shown, Map<String, Place> hidden) {
    boolean isOneWith(Column other) {
      boolean large = false;
      for (Map.Entry<String, BigDecimal> cell : shown.entrySet()) {
        BigDecimal there = other.shown.get(cell.getKey());
        if (there != null && there.compareTo(cell.getValue()) != 0) {
          return false;
        }
        large |= there != null && there.compareTo(SMALLEST) >= 0;
      }
      return large;
    }
  }

  private final Map<Integer, Column> columns = new TreeMap<>();
  private int figures;

  private Column column(int measure) {
    figures++;
    return columns.computeIfAbsent(measure, m -> new Column(new HashMap<>(), new HashMap<>()));
  }

  void show(int measure, String categories, BigDecimal figure) {
    if (figures < MOST_FIGURES) {
      column(measure).shown().put(categories, figure);
    }
  }

  void hide(int measure, String categories, Place place) {
    if (figures < MOST_FIGURES) {
      column(measure).hidden().put(categories, place);
    }
  }

  /** The cells that are withheld here and shown there. */
  Set<Place> contradictedBy(CountColumns other) {
    Set<Place> places = new TreeSet<>();
    for (Column hiding : columns.values()) {
      for (Column showing : other.columns.values()) {
        boolean mayContradict =
            hiding.hidden().keySet().stream().anyMatch(showing.shown()::containsKey);
        if (mayContradict && hiding.isOneWith(showing)) {
          hiding
              .hidden()
              .forEach(
                  (categories, place) -> {
                    if (showing.shown().containsKey(categories)) {
                      places.add(place);
                    }
                  });
        }
      }
    }
    return places;
  }
}

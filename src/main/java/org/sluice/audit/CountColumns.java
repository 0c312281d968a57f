package org.sluice.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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

  /** So many digits that agree, and none that differs, are no chance. */
  private static final double SURE_DIGITS = 2.5;

  /**
   * A column.
   *
   * @param figures its figures, with those that a copy would hide
   * @param shown the categories of those that it shows
   * @param hidden where it withholds
   */
  private record Column(
      Map<String, BigDecimal> figures, Set<String> shown, Map<String, Place> hidden) {
    boolean isOneWith(Column other, boolean surely) {
      boolean large = false;
      double digits = 0;
      for (Map.Entry<String, BigDecimal> cell : figures.entrySet()) {
        BigDecimal there = other.figures.get(cell.getKey());
        if (there != null && there.compareTo(cell.getValue()) != 0) {
          return false;
        }
        large |= there != null && there.compareTo(SMALLEST) >= 0;
        digits += there == null ? 0 : Math.log10(Math.max(1, there.doubleValue()));
      }
      return large && (!surely || digits >= SURE_DIGITS);
    }
  }

  private final Map<Integer, Column> columns = new TreeMap<>();
  private int figures;

  private Column column(int measure) {
    figures++;
    return columns.computeIfAbsent(
        measure, m -> new Column(new HashMap<>(), new HashSet<>(), new HashMap<>()));
  }

  void show(int measure, String categories, BigDecimal figure) {
    if (figures < MOST_FIGURES) {
      Column column = column(measure);
      column.figures().put(categories, figure);
      column.shown().add(categories);
    }
  }

  /**
   * Notes a cell that is withheld.
   *
   * @param figure what it holds, where only a copy would hide it
   */
  void hide(int measure, String categories, Place place, Optional<BigDecimal> figure) {
    if (figures < MOST_FIGURES) {
      Column column = column(measure);
      figure.ifPresent(held -> column.figures().put(categories, held));
      column.hidden().put(categories, place);
    }
  }

  /**
   * The cells that are withheld here and shown there.
   *
   * @param surely whether chance is ruled out
   */
  Set<Place> contradictedBy(CountColumns other, boolean surely) {
    Set<Place> places = new TreeSet<>();
    for (Column hiding : columns.values()) {
      for (Column showing : other.columns.values()) {
        boolean mayContradict =
            hiding.hidden().keySet().stream().anyMatch(showing.shown()::contains);
        if (mayContradict && hiding.isOneWith(showing, surely)) {
          hiding
              .hidden()
              .forEach(
                  (categories, place) -> {
                    if (showing.shown().contains(categories)) {
                      places.add(place);
                    }
                  });
        }
      }
    }
    return places;
  }
}

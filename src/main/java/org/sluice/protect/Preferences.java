package org.sluice.protect;

import java.util.Map;
import java.util.Set;
import org.sluice.grid.Place;

/**
 * What the owner of a table wants of the search for further cells to withhold.
 *
 * @param costs what withholding a place costs, at least 1; others cost what the program thinks
 * @param keep places that stay published whatever it takes
 * @param withheld places that are withheld in any case, and need no protection themselves
 */
public record Preferences(Map<Place, Long> costs, Set<Place> keep, Set<Place> withheld) {
  /** Copies the collections. */
  public Preferences {
    costs = Map.copyOf(costs);
    keep = Set.copyOf(keep);
    withheld = Set.copyOf(withheld);
  }

  /** No wish. */
  public static Preferences none() {
    return new Preferences(Map.of(), Set.of(), Set.of());
  }

  /** Whether one of these must stay published. */
  boolean keepsAny(Set<Place> places) {
    return !keep.isEmpty() && places.stream().anyMatch(keep::contains);
  }

  /** The cost of withholding all of these; this one where nothing is said of any. */
  long cost(Set<Place> places, long otherwise) {
    long cost = 0;
    for (Place place : places) {
      cost += costs.getOrDefault(place, 0L);
    }
    return cost > 0 ? cost : otherwise;
  }
}

package org.sluice.protect;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.grid.Place;

/**
 * What the owner of a table wants of the search for further cells to withhold.
 *
 * @param costs what withholding a place costs, at least 1; others cost what the program thinks
 * @param weights by how much the usual cost of a place counts
 * @param keep places that stay published whatever it takes
 * @param withheld places that are withheld in any case, and need no protection themselves
 * @param unrounded places of figures that the rules leave alone where they round the others
 */
public record Preferences(
    Map<Place, Long> costs,
    Map<Place, BigDecimal> weights,
    Set<Place> keep,
    Set<Place> withheld,
    Set<Place> unrounded) {
  private static final int MOST_NAMED = 20;

  /** Copies the collections. */
  public Preferences {
    costs = Map.copyOf(costs);
    weights = Map.copyOf(weights);
    keep = Set.copyOf(keep);
    withheld = Set.copyOf(withheld);
    unrounded = Set.copyOf(unrounded);
  }

  /** What a submission wishes of its own file. */
  public static Preferences of(Map<Place, BigDecimal> weights, Set<Place> keep) {
    return new Preferences(Map.of(), weights, keep, Set.of(), Set.of());
  }

  /** What the owner of a table wants withheld or kept, and at which cost. */
  public static Preferences of(Map<Place, Long> costs, Set<Place> keep, Set<Place> withheld) {
    return new Preferences(costs, Map.of(), keep, withheld, Set.of());
  }

  /** The same, and no rounding touches the figures at these places. */
  public Preferences leaving(Set<Place> alone) {
    return new Preferences(costs, weights, keep, withheld, alone);
  }

  /** No wish. */
  public static Preferences none() {
    return new Preferences(Map.of(), Map.of(), Set.of(), Set.of(), Set.of());
  }

  /** Whether every place costs what the program thinks, and none must stay published. */
  boolean treatAllAlike() {
    return costs.isEmpty() && weights.isEmpty() && keep.isEmpty();
  }

  /** Whether one of these must stay published. */
  boolean keepsAny(Set<Place> places) {
    return !keep.isEmpty() && places.stream().anyMatch(keep::contains);
  }

  /** Which of these must stay published, in the order of reading. */
  String kept(Set<Place> places) {
    return places.stream()
        .filter(keep::contains)
        .sorted()
        .map(Place::a1)
        .limit(MOST_NAMED)
        .collect(Collectors.joining(", "));
  }

  /** What stays published, to be said where nothing can be done. */
  String keptInWords() {
    return keep.isEmpty() ? "" : " while these stay published: " + kept(keep);
  }

  /** The cost of withholding all of these; a part of the usual cost each where nothing is said. */
  long cost(Set<Place> places, long usual) {
    if (costs.isEmpty() && weights.isEmpty() && !places.isEmpty()) {
      return Math.max(1, usual);
    }
    double cost = 0;
    for (Place place : places) {
      Long own = costs.get(place);
      double weight = weights.getOrDefault(place, BigDecimal.ONE).doubleValue();
      cost += own == null ? weight * usual / places.size() : own;
    }
    return Math.max(1, Math.round(cost));
  }
}

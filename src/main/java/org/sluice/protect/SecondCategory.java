package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.audit.Spot;
import org.sluice.finding.Finding;
import org.sluice.grid.Place;

/**
 * Chooses the zero to withhold where a whole group lies in one category: with the zero gone, the
 * group may have a second category. The only case in which a zero is withheld although zeros may be
 * shown.
 */
final class SecondCategory {
  /**
   * A zero to withhold.
   *
   * @param table the id of its table, where marks may then stand for zeros
   * @param cell the audit's cell
   */
  record Choice(String table, int cell, List<Place> places) {}

  private final Shown shown;
  private final Published published;

  SecondCategory(Shown shown, Published published) {
    this.shown = shown;
    this.published = published;
  }

  /** The zero of the finding's group whose other sums have most to hide behind, if there is one. */
  Optional<Choice> of(Finding finding) {
    Set<Integer> zeros = new TreeSet<>();
    for (Place place : finding.places()) {
      for (Spot spot : shown.at(place)) {
        int cell = published.cells().cell(spot.table(), spot.measure(), spot.record());
        if (cell >= 0 && shown.measure(spot).role().isCount()) {
          zeros.addAll(zerosBeside(published.figure(cell)));
        }
      }
    }
    return zeros.stream()
        .filter(this::isShownOnce)
        .max(Comparator.comparingLong(this::cover).thenComparing(Comparator.reverseOrder()))
        .map(this::choice);
  }

  /** The figure itself if it is zero, else the zeros that fill up a sum of which it is all. */
  private List<Integer> zerosBeside(int figure) {
    if (published.isZero(figure)) {
      return List.of(figure);
    }
    List<Integer> zeros = new ArrayList<>();
    for (int sum : published.sums().sumsOf(figure)) {
      int[] members = published.sums().members(sum);
      int[] others =
          Arrays.stream(members, 1, members.length).filter(part -> part != figure).toArray();
      if (members[0] != figure && Arrays.stream(others).allMatch(published::isZero)) {
        Arrays.stream(others).forEach(zeros::add);
      }
    }
    return zeros;
  }

  private boolean isShownOnce(int figure) {
    List<Place> places = published.places(figure);
    return !places.isEmpty() && places.stream().noneMatch(place -> shown.at(place).isEmpty());
  }

  private long cover(int figure) {
    return Arrays.stream(published.sums().sumsOf(figure))
        .mapToLong(
            sum ->
                Arrays.stream(published.sums().members(sum))
                    .filter(other -> published.isAboveZero(other) && isShownOnce(other))
                    .count())
        .min()
        .orElse(0);
  }

  private Choice choice(int figure) {
    int cell = published.cell(figure);
    Spot spot = published.cells().spots(cell).get(0);
    return new Choice(shown.table(spot).id(), cell, published.places(figure));
  }
}

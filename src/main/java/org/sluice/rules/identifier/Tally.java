package org.sluice.rules.identifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.rules.identifier.Sighting.Evidence;

/** Cells of one column with one form, whatever the head: how many there are tells what they are. */
final class Tally {
  /** More distinct texts than this need not be remembered to say that they are many. */
  private static final int REMEMBERED = 1_000;

  private final Identifier kind;
  private final int enough;
  private final Evidence fewer;
  private final List<Place> places = new ArrayList<>();
  private final Set<String> distinct = new HashSet<>();
  private boolean broken;

  /**
   * Nothing yet.
   *
   * @param enough so many different ones in a column are no chance
   * @param fewer what fewer of them are
   */
  Tally(Identifier kind, int enough, Evidence fewer) {
    this.kind = kind;
    this.enough = enough;
    this.fewer = fewer;
  }

  void add(String text, Place place) {
    places.add(place);
    if (distinct.size() < REMEMBERED) {
      distinct.add(text);
    }
  }

  /** A cell of the same form that fails the check: the others passed by chance. */
  void fails() {
    broken = true;
  }

  boolean isEnough() {
    return !broken && distinct.size() >= enough;
  }

  /** The cells, if they are enough. */
  List<Sighting> ifEnough() {
    return isEnough() ? all(Evidence.STRONG) : List.of();
  }

  /** The cells, if they are enough, where even many may be about no person. */
  List<Sighting> weakIfEnough() {
    return isEnough() ? all(Evidence.WEAK) : List.of();
  }

  /** The cells, with weaker evidence where they are few. */
  List<Sighting> all() {
    return all(isEnough() ? Evidence.STRONG : fewer);
  }

  private List<Sighting> all(Evidence evidence) {
    return places.stream().map(place -> new Sighting(kind, place, evidence)).toList();
  }
}

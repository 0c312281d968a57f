package org.sluice.rules.identifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.rules.identifier.Sighting.Evidence;

/** The cells below one head that promises identifiers, as far as the table goes. */
final class HeadRun {
  /** Keys and ids have no form of their own, so that a few cells of many are no evidence. */
  private static final Set<Identifier> ALIKE =
      Set.of(Identifier.LINK_KEY, Identifier.RECORD_ID, Identifier.NAME);

  private static final int FEWEST = 3;

  /** More distinct texts than this need not be remembered to say that they differ. */
  private static final int REMEMBERED = 1_000;

  private final Identifier promised;
  private final Evidence evidence;
  private final List<Place> fitting = new ArrayList<>();
  private final Set<String> distinct = new HashSet<>();
  private int others;
  private boolean paused;

  HeadRun(Identifier promised, Evidence evidence) {
    this.promised = promised;
    this.evidence = evidence;
  }

  /** A blank row, behind which the table goes on or another one begins. */
  void pauses() {
    paused = true;
  }

  /** Whether another table has begun with this text. */
  boolean isOver(String text) {
    boolean first = paused;
    paused = false;
    return first && !CellForms.fits(promised, text);
  }

  /** Takes a cell below the head; says whether it holds what was promised. */
  boolean takes(String text, Place place) {
    if (!CellForms.fits(promised, text)) {
      others++;
      return false;
    }
    fitting.add(place);
    if (distinct.size() < REMEMBERED) {
      distinct.add(text);
    }
    return !ALIKE.contains(promised);
  }

  /** What was found below the head. */
  List<Sighting> ended() {
    return holds()
        ? fitting.stream().map(place -> new Sighting(promised, place, evidence)).toList()
        : List.of();
  }

  /**
   * A row for everybody gives a column of texts that differ. Four in five must fit, because notes
   * and marks may stand among them.
   */
  private boolean holds() {
    if (!ALIKE.contains(promised)) {
      return !fitting.isEmpty();
    }
    int fewest = promised == Identifier.NAME ? 2 : FEWEST;
    return distinct.size() >= fewest
        && distinct.size() * 2 > Math.min(fitting.size(), REMEMBERED)
        && fitting.size() >= others * 4;
  }
}

package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/** Cells that a rule found, and what the restricted report says of them. */
final class Flagged {
  /** A restricted report is read by people, too. */
  private static final int MOST_EVIDENCE = 100;

  private final List<Place> places = new ArrayList<>();
  private final List<String> evidence = new ArrayList<>();

  /** Adds a cell, with its figure as evidence. */
  void add(Table table, int measure, int record) {
    Place place = table.place(measure, record);
    places.add(place);
    if (evidence.size() < MOST_EVIDENCE
        && table.value(measure, record) instanceof CellValue.Shown shown) {
      evidence.add(place.a1() + " shows " + shown.value().toPlainString());
    }
  }

  /** Adds a cell, with this as evidence. */
  void add(Table table, int measure, int record, String why) {
    Place place = table.place(measure, record);
    places.add(place);
    if (evidence.size() < MOST_EVIDENCE) {
      evidence.add(place.a1() + ": " + why);
    }
  }

  /** Adds the cells of another collection. */
  void addAll(Flagged others) {
    places.addAll(others.places);
    others.evidence.stream()
        .limit(Math.max(0, MOST_EVIDENCE - evidence.size()))
        .forEach(evidence::add);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  List<Place> places() {
    return places;
  }

  List<String> evidence() {
    return evidence;
  }

  /** One of two wordings, as there is one cell or several. */
  String counted(String one, String several) {
    boolean single = !places.isEmpty();
    for (int i = 1; i < places.size() && single; i++) {
      single = places.get(i).equals(places.get(0));
    }
    return single ? one : several;
  }
}

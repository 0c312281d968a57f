package org.sluice.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sluice.grid.Place;
import org.sluice.report.page.Drawing;

/**
 * Which findings name which cells of a table. A finding can name millions of cells and a page draws
 * few, so cells are looked up in the findings' own lists.
 */
final class Mentions {
  static final Mentions NONE = new Mentions();

  private record Mention(Drawing.Reference reference, List<Place> places) {}

  private final List<Mention> mentions = new ArrayList<>();

  /** Adds what a finding names, in reading order. */
  void add(Drawing.Reference reference, List<Place> places) {
    mentions.add(new Mention(reference, places));
  }

  /** The findings that name this cell, in the order of their numbers. */
  List<Drawing.Reference> of(Place place) {
    return mentions.stream()
        .filter(mention -> Collections.binarySearch(mention.places(), place) >= 0)
        .map(Mention::reference)
        .toList();
  }

  /** Where findings name cells, one list a finding. */
  List<List<Place>> places() {
    return mentions.stream().map(Mention::places).toList();
  }
}

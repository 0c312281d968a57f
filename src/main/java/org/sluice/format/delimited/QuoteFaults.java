package org.sluice.format.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Place;

/**
 * What a scan found wrong or doubtful about quotes.
 *
 * @param neverClosed the first opening quote with no closing quote in the rest of the text
 * @param followed the first opening quote whose closing quote has text after it
 * @param count opening quotes of both kinds; all are read as plain characters
 * @param multiline quoted fields that hold a line break
 */
record QuoteFaults(
    Optional<Place> neverClosed, Optional<Place> followed, int count, List<Span> multiline) {
  /** A field with its place in the grid and its span in the text. */
  record Span(int row, int column, int start, int end) {}

  /** Copies the list. */
  QuoteFaults {
    multiline = List.copyOf(multiline);
  }

  /** Gathers them during a scan. */
  static final class Collector {
    private final List<Span> multiline = new ArrayList<>();
    private Optional<Place> neverClosed = Optional.empty();
    private Optional<Place> followed = Optional.empty();
    private int count;

    void notClosed(int row, int column, boolean never) {
      count++;
      if (never && neverClosed.isEmpty()) {
        neverClosed = Optional.of(Place.at(row, column));
      }
      if (!never && followed.isEmpty()) {
        followed = Optional.of(Place.at(row, column));
      }
    }

    void lineBreaks(int row, int column, int start, int end) {
      multiline.add(new Span(row, column, start, end));
    }

    QuoteFaults build() {
      return new QuoteFaults(neverClosed, followed, count, multiline);
    }
  }
}

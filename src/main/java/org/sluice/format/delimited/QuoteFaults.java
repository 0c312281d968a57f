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
 * @param mayHoldRows quoted fields that hold line breaks and delimiters, the first {@link #MOST}
 */
record QuoteFaults(
    Optional<Place> neverClosed, Optional<Place> followed, int count, List<Span> mayHoldRows) {
  /** So many are looked at; a table with more is doubtful anyway. */
  static final int MOST = 10_000;

  /** A field with its place in the grid and its span in the text. */
  record Span(int row, int column, int start, int end) {}

  /** Copies the list. */
  QuoteFaults {
    mayHoldRows = List.copyOf(mayHoldRows);
  }

  /** Gathers them during a scan. */
  static final class Collector {
    private final List<Span> mayHoldRows = new ArrayList<>();
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

    void mayHoldRows(int row, int column, int start, int end) {
      if (mayHoldRows.size() < MOST) {
        mayHoldRows.add(new Span(row, column, start, end));
      }
    }

    QuoteFaults build() {
      return new QuoteFaults(neverClosed, followed, count, mayHoldRows);
    }
  }
}

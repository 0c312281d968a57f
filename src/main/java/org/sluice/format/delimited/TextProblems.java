package org.sluice.format.delimited;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sluice.finding.Problem;
import org.sluice.format.text.Doubts;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Says what is doubtful in a delimited text: the kind and the first place, never the text. */
record TextProblems(String path, EncodedText text, char delimiter, Grid grid, QuoteFaults faults) {

  List<Problem> all() {
    List<Problem> problems = Doubts.of(path, text, offset -> at(cellOf(offset)));
    faults.neverClosed().ifPresent(place -> problems.add(neverClosed(place)));
    faults.followed().ifPresent(place -> problems.add(followed(place)));
    swallowed().ifPresent(problems::add);
    return problems;
  }

  private Problem neverClosed(Place place) {
    return new Problem(
        at(place),
        "a closing quote",
        "a quote that is not closed before the file ends",
        "close it; it was read as a plain character, and the file gets no copy");
  }

  private Problem followed(Place place) {
    return new Problem(
        at(place),
        "the end of the cell behind its closing quote",
        "more text" + (faults.count() > 1 ? " (there are " + faults.count() + " such cells)" : ""),
        "double the quotes inside a cell; they were read as plain characters, and the file gets no"
            + " copy");
  }

  /**
   * A quoted cell that holds whole lines shaped like the rows beside it may be rows that a stray
   * quote has swallowed.
   */
  private Optional<Problem> swallowed() {
    boolean tooMany = faults.mayHoldRows().size() == QuoteFaults.MOST;
    return faults.mayHoldRows().stream()
        .filter(span -> tooMany || holdsRows(span))
        .findFirst()
        .map(
            span ->
                new Problem(
                    at(Place.at(span.row(), span.column())),
                    "one cell",
                    "a quoted cell that holds lines shaped like rows of the table",
                    "look whether a stray quote hides rows; they were read as one cell"));
  }

  private boolean holdsRows(QuoteFaults.Span span) {
    int above = span.row() > 0 ? grid.width(span.row() - 1) : 0;
    int below = span.row() + 1 < grid.rows() ? grid.width(span.row() + 1) : 0;
    return innerWidths(span)
        .anyMatch(width -> width == grid.width(span.row()) || width == above || width == below);
  }

  /** Fields of each line that stands whole between two line breaks of the cell, if two or more. */
  private IntStream innerWidths(QuoteFaults.Span span) {
    List<String> lines = text.characters().substring(span.start(), span.end()).lines().toList();
    return lines.stream()
        .skip(1)
        .limit(Math.max(0, lines.size() - 2))
        .mapToInt(line -> 1 + (int) line.chars().filter(c -> c == delimiter).count())
        .filter(width -> width >= 2);
  }

  private Place cellOf(int offset) {
    int low = 0;
    int high = grid.rows() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (grid.start(middle, 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int column = grid.width(low) - 1;
    while (column > 0 && grid.start(low, column) > offset) {
      column--;
    }
    return Place.at(low, column);
  }

  private String at(Place place) {
    return path + ", cell " + place.a1();
  }
}

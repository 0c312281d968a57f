package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * Statistics below headings: under each heading without figures the same labels follow, set in
 * further. Each row then borrows its heading as a label of its own before that of the statistic.
 */
final class Repeated {
  private final Piece piece;
  private final Page page;
  private final List<Integer> body;

  Repeated(Piece piece, Page page, List<Integer> body) {
    this.piece = piece;
    this.page = page;
    this.body = body;
  }

  /** Labels such rows; says whether it did. */
  boolean name() {
    if (!repeats()) {
      return false;
    }
    int heading = -1;
    for (int line : body) {
      if (!piece.holdsFigures(line)) {
        heading = line;
        continue;
      }
      piece.insert(line, 1);
      piece.span(line, 1, piece.spanStart(line, 0), piece.spanEnd(line, 0));
      piece.span(line, 0, piece.spanStart(heading, 0), piece.spanEnd(heading, 0));
    }
    return true;
  }

  private boolean repeats() {
    List<String> first = List.of();
    List<String> open = new ArrayList<>();
    int groups = 0;
    int heading = -1;
    for (int line : body) {
      if (!piece.has(line, 0)) {
        return false;
      }
      if (!piece.holdsFigures(line)) {
        if (!open.isEmpty() && !first.isEmpty() && !open.equals(first)) {
          return false;
        }
        first = first.isEmpty() ? List.copyOf(open) : first;
        groups += open.isEmpty() ? 0 : 1;
        open.clear();
        heading = line;
      } else if (heading < 0 || page.indent(line) <= page.indent(heading)) {
        return false;
      } else {
        open.add(page.text().substring(piece.spanStart(line, 0), piece.spanEnd(line, 0)));
      }
    }
    return groups > 0 && open.equals(first) && open.size() > 1;
  }
}

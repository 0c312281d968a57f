package org.sluice.format.printed;

import java.util.List;

/**
 * Statistics that stand below each other: under a line with a label as many lines without one, in
 * every group of the table. Each then borrows the label above and the statistic's name.
 */
final class Stacked {
  private Stacked() {}

  /** Labels such lines, where they can be named; says whether it did. */
  static boolean name(Piece piece, Page page, List<Integer> body, Names names) {
    int height = height(piece, body);
    if (height < 2) {
      return false;
    }
    List<int[]> spans = names.of(height);
    if (spans.isEmpty()) {
      return false;
    }
    int at = 0;
    int labelled = -1;
    for (int line : body) {
      if (!isFilled(piece, line)) {
        continue;
      }
      if (piece.has(line, 0)) {
        labelled = line;
        at = 0;
      } else if (labelled >= 0) {
        piece.span(line, 0, piece.spanStart(labelled, 0), piece.spanEnd(labelled, 0));
      }
      piece.insert(line, 1);
      int[] span = spans.get(Math.min(at, spans.size() - 1));
      piece.span(line, 1, span[0], span[1]);
      at++;
    }
    return true;
  }

  /** Lines of each group; 0 where groups differ, or a line without a label comes first. */
  private static int height(Piece piece, List<Integer> body) {
    int height = 0;
    int open = 0;
    for (int line : body) {
      if (!isFilled(piece, line)) {
        continue;
      }
      if (piece.has(line, 0)) {
        if (open > 0 && height > 0 && open != height) {
          return 0;
        }
        height = open > 0 ? open : height;
        open = 1;
      } else if (open == 0) {
        return 0;
      } else {
        open++;
      }
    }
    return height > 0 && open != height ? 0 : open;
  }

  private static boolean isFilled(Piece piece, int line) {
    for (int column = 1; column < piece.width(line); column++) {
      if (piece.has(line, column)) {
        return true;
      }
    }
    return false;
  }
}

package org.sluice.format.printed;

import java.util.List;

/**
 * Statistics that stand below each other: under a line with a label as many lines without one, in
 * every group of the table but perhaps the last, of totals. Each then borrows the label above and
 * the statistic's name.
 */
final class Stacked {
  private final Piece piece;
  private final Page page;
  private final List<Integer> body;
  private final Names names;

  Stacked(Piece piece, Page page, List<Integer> body, Names names) {
    this.piece = piece;
    this.page = page;
    this.body = body;
    this.names = names;
  }

  /**
   * Labels such lines, where they can be named; says whether it did.
   *
   * @param corner names that stand in the head, above the labels
   */
  boolean name(List<int[]> corner) {
    int parted = height(true);
    boolean cornered = parted > 1 && corner.size() == parted && !areAllLabelled();
    int height = cornered ? parted : height(false);
    if (height < 2) {
      return false;
    }
    List<int[]> spans = cornered ? corner : names.of(height);
    if (spans.isEmpty()) {
      return false;
    }
    int at = 0;
    int labelled = -1;
    for (int line : body) {
      if (!piece.holdsFigures(line)) {
        continue;
      }
      if (opens(line, cornered)) {
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

  /** Whether a group begins; where rules part them a label may go on over the next lines. */
  private boolean opens(int line, boolean ruled) {
    return piece.has(line, 0) && (!ruled || !page.is(line - 1, Page.Kind.TEXT));
  }

  /** Lines of each group; 0 where groups differ, or a line without a label comes first. */
  private int height(boolean ruled) {
    int height = 0;
    int open = 0;
    for (int line : body) {
      if (!piece.holdsFigures(line)) {
        continue;
      }
      if (opens(line, ruled)) {
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
    return height > 0 && open > height ? 0 : Math.max(height, open);
  }

  /** Whether each line has a label of its own, so that none is below another. */
  private boolean areAllLabelled() {
    return body.stream().filter(piece::holdsFigures).allMatch(line -> piece.has(line, 0));
  }
}

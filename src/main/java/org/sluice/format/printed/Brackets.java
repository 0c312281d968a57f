package org.sluice.format.printed;

import java.util.List;

/**
 * Lines of figures in brackets without a label of their own, as errors and tests are printed below
 * estimates: the fields hold the figures alone, and borrow the label of the line above.
 */
final class Brackets {
  private Brackets() {}

  static void open(Piece piece, Page page, List<Integer> body) {
    for (int i = 1; i < body.size(); i++) {
      int line = body.get(i);
      int above = body.get(i - 1);
      if (above + 1 == line && piece.has(above, 0) && holdsOnlyBrackets(piece, page, line)) {
        for (int column = 1; column < piece.width(line); column++) {
          if (piece.has(line, column)) {
            piece.span(
                line, column, piece.spanStart(line, column) + 1, piece.spanEnd(line, column) - 1);
          }
        }
        piece.span(line, 0, piece.spanStart(above, 0), piece.spanEnd(above, 0));
      }
    }
  }

  private static boolean holdsOnlyBrackets(Piece piece, Page page, int line) {
    boolean some = false;
    for (int column = 0; column < piece.width(line); column++) {
      if (piece.has(line, column)) {
        int start = piece.spanStart(line, column);
        int end = piece.spanEnd(line, column);
        if (column == 0 || !isBracketed(page, start, end)) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  /** One figure with a bracket before and behind it. */
  private static boolean isBracketed(Page page, int start, int end) {
    String text = page.text();
    boolean round = text.charAt(start) == '(' && text.charAt(end - 1) == ')';
    boolean square = text.charAt(start) == '[' && text.charAt(end - 1) == ']';
    for (int i = start + 1; i < end - 1; i++) {
      if (!Word.isDigit(text.charAt(i)) && ".-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end - start > 2 && (round || square);
  }
}

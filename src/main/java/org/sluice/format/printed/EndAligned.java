package org.sluice.format.printed;

import java.util.BitSet;

/** Heads that end where the figures below them end, as R prints them, whatever blanks they hold. */
final class EndAligned {
  private EndAligned() {}

  /** Whether a word of the line ends with every column but the first, and there are several. */
  static boolean is(Page page, int line, Columns columns) {
    BitSet ends = new BitSet();
    for (Word word : Word.of(page, line)) {
      ends.set(word.end());
    }
    for (int k = 1; k < columns.size(); k++) {
      if (!ends.get(columns.end(k))) {
        return false;
      }
    }
    return columns.size() > 2;
  }

  /** Puts each word into the first column that does not end before it. */
  static void cut(Piece piece, Page page, int line, Columns columns) {
    int column = 0;
    int start = -1;
    int end = 0;
    for (Word word : Word.of(page, line)) {
      int own = column;
      while (own + 1 < columns.size() && columns.end(own) < word.end()) {
        own++;
      }
      if (own != column && start >= 0) {
        piece.field(line, column, start, end);
        start = -1;
      }
      start = start < 0 ? word.start() : start;
      end = word.end();
      column = own;
    }
    if (start >= 0) {
      piece.field(line, column, start, end);
    }
  }
}

package org.sluice.format.printed;

import java.util.BitSet;
import java.util.List;

/** Heads that end where the figures below them end, as R prints them, whatever blanks they hold. */
final class EndAligned {
  private EndAligned() {}

  /**
   * Whether a word of the line ends with every column but the first, and there are several; over
   * the last of many it may end elsewhere, because blanks at the ends of lines get lost.
   */
  static boolean is(Page page, int line, Columns columns) {
    BitSet ends = new BitSet();
    for (Word word : Word.of(page, line)) {
      ends.set(word.end());
    }
    int last = columns.size() - 1;
    for (int k = 1; k <= last; k++) {
      boolean askew = k == last && last > 2 && page.length(line) > columns.start(last);
      if (!ends.get(columns.end(k)) && !askew) {
        return false;
      }
    }
    return last > 1;
  }

  /**
   * Puts words that one blank parts into the column with which they end; others, as the name over
   * labels that are shorter, where they stand nearest.
   */
  static void cut(Piece piece, Page page, int line, Columns columns) {
    List<Word> words = Word.of(page, line);
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      int own = ending(columns, words.get(i));
      boolean apart = i + 1 == words.size() || words.get(i + 1).start() - words.get(i).end() > 1;
      if (own >= 0 || apart) {
        int column = own >= 0 ? own : columns.nearest(words.get(i));
        if (!piece.has(line, column)) {
          piece.field(line, column, words.get(first).start(), words.get(i).end());
        }
        first = i + 1;
      }
    }
  }

  private static int ending(Columns columns, Word word) {
    for (int k = 0; k < columns.size(); k++) {
      if (columns.end(k) == word.end()) {
        return k;
      }
    }
    return -1;
  }
}

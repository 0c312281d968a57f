package org.sluice.format.printed;

import java.util.List;
import java.util.Optional;

/**
 * What Stata's {@code summarize, detail} prints: percentiles, the four smallest and largest values,
 * and pairs of a name and a figure, side by side.
 */
final class Distribution {
  private static final int MOST_LINES = 16;

  private final Page page;
  private final int from;
  private final int end;
  private final Piece piece;
  private final int extremes;
  private Word heading;
  private int headingLine;
  private int[] extremeRows = {-1, -1};
  private int[] pairRows = {-1, -1};
  private int last;

  private Distribution(Page page, int from, Word percentiles, Word smallest) {
    this.page = page;
    this.from = from;
    this.heading = smallest;
    this.headingLine = from;
    this.extremes = smallest.end();
    this.end = end(page, from);
    this.piece = new Piece(page, from, end - from);
    piece.field(from, 1, percentiles.start(), percentiles.end());
  }

  static Optional<Piece> at(Page page, int from) {
    if (page.length(from) > 80) {
      return Optional.empty();
    }
    List<Word> words = Word.of(page, from);
    boolean opens =
        words.size() == 2
            && words.get(0).says(page, from, "Percentiles")
            && words.get(1).says(page, from, "Smallest");
    return opens
        ? Optional.of(new Distribution(page, from, words.get(0), words.get(1)).cut())
        : Optional.empty();
  }

  /** Behind the last percentile, the 99th; blank lines stand between. */
  private static int end(Page page, int from) {
    int line = from + 1;
    int end = line;
    while (line < from + MOST_LINES && line < page.lines()) {
      if (page.is(line, Page.Kind.TEXT)) {
        List<Word> words = Word.of(page, line);
        char first = page.at(line, words.isEmpty() ? 0 : words.get(0).start());
        if (!Word.isDigit(first) && !words.get(0).says(page, line, "Largest")) {
          return end;
        }
        end = line + 1;
      } else if (!page.is(line, Page.Kind.BLANK)) {
        return end;
      }
      line++;
    }
    return end;
  }

  private Piece cut() {
    for (int line = from + 1; line < end; line++) {
      for (Word word : Word.of(page, line)) {
        place(line, word);
      }
    }
    piece.table(from, 0, last, 1, 1, 1);
    piece.table(extremeRows[0], 2, extremeRows[1], 3, 0, 1);
    piece.table(pairRows[0], 4, pairRows[1], 5, 0, 1);
    return piece;
  }

  private void place(int line, Word word) {
    boolean percentile = page.at(line, word.end() - 1) == '%';
    if (percentile && word.start() < extremes) {
      piece.field(line, 0, word.start(), word.end());
      last = line;
    } else if (word.says(page, line, "Largest")) {
      heading = word;
      headingLine = line;
    } else if (word.end() > extremes + 1) {
      pair(line, word);
    } else if (word.figure() && word.end() >= extremes - 1) {
      int at = page.start(headingLine);
      piece.span(line, 2, at + heading.start(), at + heading.end());
      piece.field(line, 3, word.start(), word.end());
      grow(extremeRows, line);
    } else if (word.figure()) {
      piece.field(line, 1, word.start(), word.end());
    }
  }

  private void pair(int line, Word word) {
    if (word.figure()) {
      piece.field(line, 5, word.start(), word.end());
      grow(pairRows, line);
    } else {
      int start = piece.has(line, 4) ? piece.spanStart(line, 4) - page.start(line) : word.start();
      piece.field(line, 4, start, word.end());
    }
  }

  private static void grow(int[] rows, int line) {
    rows[0] = rows[0] < 0 ? line : rows[0];
    rows[1] = line;
  }
}

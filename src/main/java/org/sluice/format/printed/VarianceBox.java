package org.sluice.format.printed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What Stata prints above the estimates of a linear regression: sums of squares by their source on
 * the left, and beside them names with figures, the number of observations first.
 *
 * <pre>
 *       Source |       SS           df       MS      Number of obs   =       120
 * -------------+----------------------------------   F(2, 117)       =      1.20
 *        Model |  120.211212         2   60.105606   Prob > F        =    0.3013
 * </pre>
 */
final class VarianceBox {
  private static final int MOST_LINES = 10;

  private final Page page;
  private final int from;
  private final int bar;
  private final int right;
  private final List<Word> heads;

  private VarianceBox(Page page, int from, int bar, int right) {
    this.page = page;
    this.from = from;
    this.bar = bar;
    this.right = right;
    this.heads = Word.of(page, from, bar + 1, right);
  }

  static Optional<Piece> at(Page page, int from) {
    int start = page.start(from);
    int bar = page.trimmedStarts(from, "Source |") ? page.find("|", start, from) - start : -1;
    int right = bar < 0 ? -1 : page.find("Number of obs", start, from) - start;
    return right > bar && bar >= 0 && !Word.of(page, from, bar + 1, right).isEmpty()
        ? new VarianceBox(page, from, bar, right).piece()
        : Optional.empty();
  }

  private Optional<Piece> piece() {
    int end = from + 1;
    while (end < page.lines() && end - from < MOST_LINES && goesOn(end)) {
      end++;
    }
    Piece piece = new Piece(page, from, end - from);
    for (int line = from; line < end; line++) {
      if (!left(piece, line) || !right(piece, line)) {
        return Optional.empty();
      }
    }
    int last = heads.size();
    piece.table(from, 0, end - 1, last, 1, 1);
    piece.table(from, last + 1, end - 1, last + 2, 0, 1);
    return end - from > 2 ? Optional.of(piece) : Optional.empty();
  }

  private boolean goesOn(int line) {
    return page.length(line) > bar && (page.at(line, bar) == '|' || page.at(line, bar) == '+');
  }

  /** The source and its figures, each under the head that it ends nearest to. */
  private boolean left(Piece piece, int line) {
    if (page.at(line, bar) == '+') {
      return isRule(line);
    }
    List<Word> label = Word.of(page, line, 0, bar);
    if (!label.isEmpty()) {
      piece.field(line, 0, label.get(0).start(), label.get(label.size() - 1).end());
    }
    for (Word word : Word.of(page, line, bar + 1, right)) {
      int column = column(word);
      if (piece.has(line, column) || (line > from && !word.figure())) {
        return false;
      }
      piece.field(line, column, word.start(), word.end());
    }
    return true;
  }

  /** Whether nothing but the rule stands left of the names, so that nothing said there is lost. */
  private boolean isRule(int line) {
    int end = Math.min(right, page.length(line));
    return IntStream.range(0, end).allMatch(i -> "-+ ".indexOf(page.at(line, i)) >= 0);
  }

  private int column(Word word) {
    int nearest = 0;
    for (int i = 1; i < heads.size(); i++) {
      boolean nearer = distance(heads.get(i), word) < distance(heads.get(nearest), word);
      nearest = nearer ? i : nearest;
    }
    return nearest + 1;
  }

  private static int distance(Word head, Word word) {
    return Math.abs(head.end() - word.end());
  }

  /** A name and its figure; the name may hold numbers, as {@code F(2, 117)} does. */
  private boolean right(Piece piece, int line) {
    List<Word> words = Word.of(page, line, right, page.length(line));
    int sign = words.size() - 2;
    if (words.isEmpty()) {
      return true;
    }
    if (sign < 1 || !words.get(sign).says(page, line, "=") || !words.get(sign + 1).figure()) {
      return false;
    }
    int name = heads.size() + 1;
    piece.field(line, name, words.get(0).start(), words.get(sign - 1).end());
    piece.field(line, name + 1, words.get(sign + 1).start(), words.get(sign + 1).end());
    return true;
  }
}

package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The columns of aligned lines: ranges of positions between gaps that nearly all lines leave blank.
 * Words are put into columns whole, so that a long one that reaches into a gap is not cut.
 */
final class Columns {
  /** One line in so many may write into a gap, as a note in brackets does. */
  private static final int ONE_IN = 12;

  /** One or two dots stand for a figure. */
  private static final int FEWEST_DOTS = 3;

  private final Page page;
  private final List<int[]> ranges;
  private final BitSet figures = new BitSet();

  private Columns(Page page, List<int[]> ranges) {
    this.page = page;
    this.ranges = ranges;
  }

  /**
   * The columns of some lines between two positions.
   *
   * @param body lines of the body
   * @param heads lines of heads, of which the last tells close columns apart; may be empty
   */
  static Columns of(Page page, List<Integer> body, List<Integer> heads, int from, int to) {
    int width = from;
    for (int line : body) {
      width = Math.max(width, Math.min(to, page.length(line)));
    }
    int[] filled = new int[Math.max(0, width - from) + 1];
    for (int line : body) {
      fill(page, line, from, width, filled);
    }
    int few = body.size() / ONE_IN;
    List<int[]> ranges = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < filled.length; i++) {
      boolean gap = filled[i] <= few;
      if (!gap && start < 0) {
        start = i;
      } else if (gap && start >= 0) {
        ranges.add(new int[] {from + start, from + i});
        start = -1;
      }
    }
    if (start >= 0) {
      ranges.add(new int[] {from + start, from + filled.length});
    }
    Columns columns = new Columns(page, ranges);
    columns.join(body, heads);
    for (int k = 0; k < ranges.size(); k++) {
      columns.figures.set(k, columns.figures(body, k));
    }
    return columns;
  }

  /** The columns that the strokes of a rule underline, where every word of the body fits them. */
  static Optional<Columns> under(Page page, int rule, List<Integer> body) {
    List<int[]> ranges = new ArrayList<>();
    for (Word stroke : Word.of(page, rule)) {
      ranges.add(new int[] {stroke.start(), stroke.end()});
    }
    if (ranges.size() < 2) {
      return Optional.empty();
    }
    for (int line : body) {
      for (Word word : Word.of(page, line)) {
        if (ranges.stream().noneMatch(at -> at[0] <= word.start() && word.end() <= at[1])) {
          return Optional.empty();
        }
      }
    }
    Columns columns = new Columns(page, ranges);
    for (int k = 0; k < ranges.size(); k++) {
      columns.figures.set(k, columns.figures(body, k));
    }
    return Optional.of(columns);
  }

  private static void fill(Page page, int line, int from, int width, int[] filled) {
    int end = Math.min(width, page.length(line));
    for (int i = from; i < end; i++) {
      filled[i - from] += Page.isSpace(page.at(line, i)) ? 0 : 1;
    }
  }

  /** Joins neighbours that one blank parts: words of a label, or the figures of one cell. */
  private void join(List<Integer> body, List<Integer> heads) {
    for (int k = ranges.size() - 2; k >= 0; k--) {
      boolean narrow = ranges.get(k + 1)[0] - ranges.get(k)[1] == 1;
      if (narrow
          && (isOneCell(body, k)
              || (!figures(body, k) && !figures(body, k + 1) && !headed(heads, k)))) {
        ranges.get(k)[1] = ranges.get(k + 1)[1];
        ranges.remove(k + 1);
        // What is wider now may go with the next one, too.
        k = Math.min(k + 1, ranges.size() - 1);
      }
    }
  }

  private boolean figures(List<Integer> body, int column) {
    int figures = 0;
    int words = 0;
    for (int line : body) {
      for (Word word : Word.of(page, line, ranges.get(column)[0], ranges.get(column)[1])) {
        words++;
        figures += word.figure() ? 1 : 0;
      }
    }
    return figures > 0 && figures * 2 >= words;
  }

  private boolean headed(List<Integer> heads, int column) {
    if (heads.isEmpty()) {
      return false;
    }
    int last = heads.get(heads.size() - 1);
    return !Word.of(page, last, ranges.get(column)[0], ranges.get(column)[1]).isEmpty()
        && !Word.of(page, last, ranges.get(column + 1)[0], ranges.get(column + 1)[1]).isEmpty();
  }

  /** {@code 12 (34.5)}, {@code 3, 17} and {@code ( >= 2 )}: signs hold figures together. */
  private boolean isOneCell(List<Integer> body, int column) {
    int held = 0;
    int seen = 0;
    for (int line : body) {
      List<Word> left = Word.of(page, line, ranges.get(column)[0], ranges.get(column)[1]);
      List<Word> right = Word.of(page, line, ranges.get(column + 1)[0], ranges.get(column + 1)[1]);
      if (!left.isEmpty() && !right.isEmpty()) {
        seen++;
        char ends = page.at(line, left.get(left.size() - 1).end() - 1);
        char opens = page.at(line, right.get(0).start());
        boolean label = Word.isHalfOpen(page, line, right.get(0).start(), right.get(0).end());
        boolean signs = ",:(=".indexOf(ends) >= 0 || "([)".indexOf(opens) >= 0;
        held += !label && (signs || leavesOpen(line, left)) ? 1 : 0;
      }
    }
    return seen > 0 && held * 2 > seen;
  }

  /** Whether a bracket that these words open is not closed by them. */
  private boolean leavesOpen(int line, List<Word> words) {
    int open = 0;
    for (int i = words.get(0).start(); i < words.get(words.size() - 1).end(); i++) {
      char c = page.at(line, i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open > 0;
  }

  int size() {
    return ranges.size();
  }

  int start(int column) {
    return ranges.get(column)[0];
  }

  int end(int column) {
    return ranges.get(column)[1];
  }

  /** Puts the words of a line between two positions into fields from column {@code first} on. */
  void cut(Piece piece, int line, int from, int to, int first) {
    int column = -1;
    int start = 0;
    int end = 0;
    for (Word whole : Word.of(page, line, from, to)) {
      Word word = withoutLeader(line, whole);
      if (word.end() == word.start()) {
        continue;
      }
      int own = Math.max(column, nearest(word));
      if (own != column && column >= 0) {
        piece.field(line, first + column, start, end);
      }
      start = own == column ? start : word.start();
      end = word.end();
      column = own;
    }
    if (column >= 0) {
      piece.field(line, first + column, start, end);
    }
  }

  /** A word without the dots that lead the eye from a label to its figures. */
  private Word withoutLeader(int line, Word word) {
    int end = word.end();
    while (end > word.start() && page.at(line, end - 1) == '.') {
      end--;
    }
    return word.end() - end < FEWEST_DOTS ? word : new Word(word.start(), end, word.figure());
  }

  /** Puts runs of words that one blank parts into all columns they touch: heads over several. */
  void cutOver(Piece piece, int line, int from, int to, int first) {
    List<Word> words = Word.of(page, line, from, to);
    int i = 0;
    while (i < words.size()) {
      int last = i;
      while (last + 1 < words.size() && words.get(last + 1).start() - words.get(last).end() < 2) {
        last++;
      }
      Word run = new Word(words.get(i).start(), words.get(last).end(), false);
      boolean over = false;
      boolean ofLast = size() > 2 && end(size() - 2) <= run.start();
      boolean alone = i == 0 && last + 1 == words.size() && !ofLast;
      for (int k = 0; k < size(); k++) {
        boolean touches = end(k) > run.start() && start(k) < run.end();
        if ((alone || touches) && !piece.has(line, first + k)) {
          piece.field(line, first + k, run.start(), run.end());
          over = true;
        }
      }
      if (!over && size() > 0 && !piece.has(line, first + nearest(run))) {
        piece.field(line, first + nearest(run), run.start(), run.end());
      }
      i = last + 1;
    }
  }

  /** The column that a word overlaps most, or else stands nearest to; figures end below heads. */
  int nearest(Word word) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int k = 0; k < size(); k++) {
      int overlap = Math.min(end(k), word.end()) - Math.max(start(k), word.start());
      if (overlap > most) {
        most = overlap;
        best = k;
      }
    }
    boolean behind = most <= 0 && best + 1 < size() && end(best) <= word.start();
    return behind && figures.get(best) && figures.get(best + 1) ? best + 1 : best;
  }
}

package org.sluice.format.printed;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How often each value of a column occurs, as pandas prints it: the name of the column above, and
 * below a line that says what the figures are, {@code Name: count, dtype: int64}.
 */
final class NamedSeries {
  private static final String NAME = "Name: ";
  private static final String KIND = ", dtype: ";

  /** What {@code value_counts} gives; of other figures the line above is none of them. */
  private static final Set<String> COUNTED = Set.of("count", "proportion");

  private static final int MOST_LINES = 5_000;
  private static final int GAP = 2;

  private final Page page;
  private final BitSet ends = new BitSet();

  NamedSeries(Page page) {
    this.page = page;
    for (int line = 0; line < page.lines(); line++) {
      ends.set(line, page.text().startsWith(NAME, page.start(line)) && isOfCounts(line));
    }
  }

  private boolean isOfCounts(int line) {
    int kind = kindAt(line);
    int name = page.start(line) + NAME.length();
    return kind > name && COUNTED.contains(page.text().substring(name, kind));
  }

  private int kindAt(int line) {
    return page.find(KIND, page.start(line), line);
  }

  /** The column whose labels' name stands in this line. */
  Optional<Piece> at(int from) {
    int end = ends.nextSetBit(from);
    if (end < from + 2 || end - from > MOST_LINES || isRow(from)) {
      return Optional.empty();
    }
    for (int line = from + 1; line < end; line++) {
      if (!isRow(line)) {
        return Optional.empty();
      }
    }
    Piece piece = new Piece(page, from, end - from);
    piece.whole(from);
    piece.span(from, 1, page.start(end) + NAME.length(), kindAt(end));
    for (int line = from + 1; line < end; line++) {
      List<Word> words = Word.of(page, line);
      Word figure = words.get(words.size() - 1);
      piece.field(line, 0, words.get(0).start(), words.get(words.size() - 2).end());
      piece.field(line, 1, figure.start(), figure.end());
    }
    piece.table(from, 0, end - 1, 1, 1, 1);
    return Optional.of(piece);
  }

  /** Whether a line is a label and, set off from it, a figure. */
  private boolean isRow(int line) {
    if (!page.is(line, Page.Kind.TEXT)) {
      return false;
    }
    List<Word> words = Word.of(page, line);
    int last = words.size() - 1;
    return last > 0
        && words.get(last).figure()
        && words.get(last).start() - words.get(last - 1).end() >= GAP;
  }
}

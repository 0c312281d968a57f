package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program says of a model between two rules: names with figures or words behind them, in one
 * column or two side by side. Each column is a table over all its lines; those whose value is words
 * have no field in it.
 */
final class SummaryBox {
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 40;
  private static final int FEWEST_FIGURES = 2;

  private final Page page;
  private final int from;
  private final int end;

  private SummaryBox(Page page, int from, int end) {
    this.page = page;
    this.from = from;
    this.end = end;
  }

  /**
   * A name and its value.
   *
   * @param side 0 on the left, 1 on the right
   */
  private record Entry(int line, int side, Word name, Word value) {}

  static Optional<Piece> at(Page page, int from) {
    if (from == 0 || !page.is(from - 1, Page.Kind.RULE)) {
      return Optional.empty();
    }
    int rule = from;
    while (rule - from <= MOST_LINES && rule < page.lines() && !page.is(rule, Page.Kind.RULE)) {
      rule++;
    }
    boolean closed = page.is(rule, Page.Kind.RULE);
    boolean titled = rule - from > 1 && page.is(rule - 2, Page.Kind.BLANK);
    // The title of the table behind the rule may stand right above it.
    int end = titled ? rule - 1 : rule;
    while (end > from && page.is(end - 1, Page.Kind.BLANK)) {
      end--;
    }
    return closed && end - from >= FEWEST_LINES
        ? new SummaryBox(page, from, end).piece()
        : Optional.empty();
  }

  private Optional<Piece> piece() {
    List<Entry> entries = new ArrayList<>();
    int right = right();
    for (int line = from; line < end; line++) {
      if (!page.is(line, Page.Kind.BLANK) && !read(line, right, entries)) {
        return Optional.empty();
      }
    }
    long named = entries.stream().filter(each -> endsInColon(each)).count();
    List<Entry> figures = entries.stream().filter(each -> each.value().figure()).toList();
    if (named * 2 < entries.size() || figures.size() < FEWEST_FIGURES) {
      return Optional.empty();
    }
    Piece piece = new Piece(page, from, end - from);
    for (Entry each : figures) {
      int column = 2 * each.side();
      int colon = endsInColon(each) ? 1 : 0;
      piece.field(each.line(), column, each.name().start(), each.name().end() - colon);
      piece.field(each.line(), column + 1, each.value().start(), each.value().end());
    }
    for (int side = 0; side < 2; side++) {
      int column = 2 * side;
      int of = side;
      if (figures.stream().anyMatch(each -> each.side() == of)) {
        piece.table(from, column, end - 1, column + 1, 0, 1);
      }
    }
    return Optional.of(piece);
  }

  /** Where the names on the right begin; beyond every line where there are none. */
  private int right() {
    for (int line = from; line < end; line++) {
      List<Word> segments = segments(line);
      if (segments.size() == 4) {
        return segments.get(2).start();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Takes up the entries of a line; refuses one that holds anything else. */
  private boolean read(int line, int right, List<Entry> entries) {
    List<Word> segments = segments(line);
    if (segments.size() == 4 && segments.get(2).start() == right) {
      entries.add(new Entry(line, 0, segments.get(0), segments.get(1)));
      entries.add(new Entry(line, 1, segments.get(2), segments.get(3)));
      return true;
    }
    int side = segments.get(0).start() == right ? 1 : 0;
    boolean inside = side == 1 || segments.get(0).start() == page.indent(from);
    if (segments.size() == 2 && inside) {
      entries.add(new Entry(line, side, segments.get(0), segments.get(1)));
      return true;
    }
    return false;
  }

  private boolean endsInColon(Entry entry) {
    return page.at(entry.line(), entry.name().end() - 1) == ':';
  }

  /** What two blanks and more part from each other. */
  private List<Word> segments(int line) {
    List<Word> segments = new ArrayList<>();
    int start = page.indent(line);
    int length = page.length(line);
    for (int i = start; i <= length; i++) {
      boolean gap = i + 1 < length && isSpace(line, i) && isSpace(line, i + 1);
      if (i == length || gap) {
        segments.add(new Word(start, i, Word.isFigure(page, line, start, i)));
        while (i < length && isSpace(line, i)) {
          i++;
        }
        start = i;
      }
    }
    return segments;
  }

  private boolean isSpace(int line, int at) {
    return Page.isSpace(page.at(line, at));
  }
}

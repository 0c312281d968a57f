package org.sluice.format.printed;

import java.util.List;
import java.util.Optional;

/**
 * What R prints by {@code print}: a message in quotes and on the next line its figure, each behind
 * the index {@code [1]}. The figure's row borrows the message.
 */
final class Messages {
  private static final String INDEX = "[1] ";

  /** Where a message without a figure stands, right of the table. */
  private static final int BESIDE = 2;

  private static final int LONGEST_NAME = 80;

  private Messages() {}

  static Optional<Piece> at(Page page, int from) {
    if (isNamed(page, from)) {
      return Optional.of(named(page, from));
    }
    int end = from;
    int last = -1;
    boolean message = false;
    while (page.is(end, Page.Kind.TEXT) && page.trimmedStarts(end, INDEX)) {
      boolean quoted = isMessage(page, end);
      boolean figure = !quoted && figure(page, end).isPresent();
      boolean stated = quoted && !inside(page, end).isEmpty();
      if (!stated && !(figure && message) && !(quoted && (last >= 0 || isAnswered(page, end)))) {
        break;
      }
      message |= quoted;
      last = figure || stated ? end : last;
      end++;
    }
    return last < 0 ? Optional.empty() : Optional.of(piece(page, from, last));
  }

  /** A name over a figure: {@code d$sex: Male}, {@code Practices in all:}, {@code $Male}. */
  private static boolean isNamed(Page page, int line) {
    return !page.trimmedStarts(line, INDEX)
        && page.length(line) < LONGEST_NAME
        && (page.find(":", page.start(line), line) >= 0 || page.at(line, 0) == '$')
        && !Row.hasFigure(page, line)
        && page.is(line + 1, Page.Kind.TEXT)
        && page.trimmedStarts(line + 1, INDEX)
        && figure(page, line + 1).isPresent();
  }

  private static Piece named(Page page, int from) {
    Piece piece = new Piece(page, from, 2);
    piece.whole(from);
    Word figure = figure(page, from + 1).orElseThrow();
    int colon = page.at(from, page.length(from) - 1) == ':' ? 1 : 0;
    piece.span(from + 1, 0, page.start(from) + page.indent(from), page.end(from) - colon);
    piece.field(from + 1, 1, figure.start(), figure.end());
    piece.table(from + 1, 0, from + 1, 1, 0, 1);
    return piece;
  }

  private static boolean isMessage(Page page, int line) {
    int quote = page.indent(line) + INDEX.length();
    int last = page.length(line) - 1;
    return page.at(line, quote) == '"' && last > quote && page.at(line, last) == '"' && last < 400;
  }

  private static boolean isAnswered(Page page, int line) {
    return page.is(line + 1, Page.Kind.TEXT)
        && page.trimmedStarts(line + 1, INDEX)
        && figure(page, line + 1).isPresent();
  }

  private static Optional<Word> figure(Page page, int line) {
    int from = page.indent(line) + INDEX.length();
    if (page.length(line) - from > 40) {
      return Optional.empty();
    }
    List<Word> words = Word.of(page, line, from, page.length(line));
    return words.size() == 1 && words.get(0).figure()
        ? Optional.of(words.get(0))
        : Optional.empty();
  }

  private static List<Pair> inside(Page page, int line) {
    int quote = page.indent(line) + INDEX.length();
    List<Pair> pairs = Pair.of(page, line, quote + 1, page.length(line) - 1);
    return pairs.size() == 1 ? pairs : List.of();
  }

  private static Piece piece(Page page, int from, int last) {
    Piece piece = new Piece(page, from, last + 1 - from);
    int message = -1;
    for (int line = from; line <= last; line++) {
      if (isMessage(page, line)) {
        message = line;
        List<Pair> inside = inside(page, line);
        for (Pair pair : inside) {
          piece.field(line, 0, pair.name().start(), pair.name().end());
          piece.field(line, 1, pair.figure().start(), pair.figure().end());
        }
        if (inside.isEmpty() && !isAnswered(page, line)) {
          int quote = page.indent(line) + INDEX.length();
          piece.field(line, BESIDE, quote + 1, page.length(line) - 1);
        }
      } else {
        int at = page.start(message);
        int quote = page.indent(message) + INDEX.length();
        Word figure = figure(page, line).orElseThrow();
        piece.span(line, 0, at + quote + 1, page.end(message) - 1);
        piece.field(line, 1, figure.start(), figure.end());
      }
    }
    piece.table(from, 0, last, 1, 0, 1);
    return piece;
  }
}

package org.sluice.format.printed;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Stata answers to {@code count}, R to {@code nrow(d)} and Python to {@code len(d)}: the
 * number alone on the next line. Its row borrows the command as the label.
 */
final class Answers {
  private static final Set<String> COUNTING = Set.of("count", "cou", "safecount");

  private static final String INDEX = "[1] ";

  private Answers() {}

  static Optional<Piece> at(Page page, int echo) {
    int answer = echo + 1;
    if (!counts(page, echo) || !page.is(answer, Page.Kind.TEXT)) {
      return Optional.empty();
    }
    boolean indexed = page.trimmedStarts(answer, INDEX);
    if (indexed != isOfR(page, echo)) {
      return Optional.empty();
    }
    int behind = indexed ? page.indent(answer) + INDEX.length() : 0;
    List<Word> words = Word.of(page, answer, behind, page.length(answer));
    if (words.size() != 1 || !words.get(0).figure()) {
      return Optional.empty();
    }
    Piece piece = new Piece(page, echo, 2);
    piece.whole(echo);
    int start = page.start(echo) + command(page, echo);
    piece.span(answer, 0, start, page.end(echo));
    piece.field(answer, 1, words.get(0).start(), words.get(0).end());
    piece.table(answer, 0, answer, 1, 0, 1);
    return Optional.of(piece);
  }

  /** Where the command begins in its line, behind the prompt. */
  private static int command(Page page, int echo) {
    int at = page.indent(echo);
    while (at < page.length(echo) && !Character.isLetter(page.at(echo, at))) {
      at++;
    }
    return at;
  }

  /** Behind one prompt, where Python has three. */
  private static boolean isOfR(Page page, int echo) {
    int prompt = page.indent(echo);
    return page.at(echo, prompt) == '>' && page.at(echo, prompt + 1) == ' ';
  }

  private static boolean counts(Page page, int echo) {
    int from = command(page, echo);
    int end = from;
    while (end < page.length(echo) && Character.isLetter(page.at(echo, end))) {
      end++;
    }
    if (page.at(echo, page.indent(echo)) == '>') {
      return from < end;
    }
    boolean whole = end == page.length(echo) || Page.isSpace(page.at(echo, end));
    String word = page.text().substring(page.start(echo) + from, page.start(echo) + end);
    return whole && COUNTING.contains(word);
  }
}

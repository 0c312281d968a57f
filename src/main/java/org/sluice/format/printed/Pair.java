package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * A name and its figure, as {@code n = 12}, {@code cases: 12}, {@code 12 observations deleted}.
 *
 * @param name the words that name it
 * @param figure the number
 */
record Pair(Word name, Word figure) {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_WORDS = 60;

  /** The pairs that make up a line; none where it says anything else beside. */
  static List<Pair> of(Page page, int line) {
    return page.length(line) > 400 || namesGroup(page, line)
        ? List.of()
        : of(page, line, 0, page.length(line));
  }

  /**
   * Whether a line says which group follows: R's {@code , , area = 1} over a part of a table of
   * three ways and {@code sex=1} over a survival curve, Stata's {@code -> area = 1}.
   */
  private static boolean namesGroup(Page page, int line) {
    return page.trimmedStarts(line, ", , ")
        || page.trimmedStarts(line, "-> ")
        || (line + 1 < page.lines() && isHeadOfCurve(page, line + 1));
  }

  private static boolean isHeadOfCurve(Page page, int line) {
    return page.trimmedStarts(line, "time ") && page.find(" n.risk ", page.start(line), line) >= 0;
  }

  /** The pairs that make up a part of a line. */
  static List<Pair> of(Page page, int line, int from, int to) {
    List<Word> words = parted(page, line, Word.of(page, line, from, to));
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return List.of();
    }
    List<Pair> first = figureFirst(page, line, words);
    return first.isEmpty() ? named(page, line, words) : first;
  }

  /** Words with the signs at their ends as words of their own: {@code (n=7)}, {@code Min. :1}. */
  private static List<Word> parted(Page page, int line, List<Word> words) {
    List<Word> parted = new ArrayList<>();
    for (Word word : words) {
      int start = word.start();
      int end = word.end();
      boolean bracketed =
          page.at(line, start) == '('
              && page.at(line, end - 1) == ')'
              && sign(page, line, start + 1, end - 1) > start + 1;
      if (bracketed) {
        start++;
        end--;
      }
      if (start + 1 < end && page.at(line, start) == '(' && !closes(page, line, start, end)) {
        start++;
      }
      if (end - 1 > start && page.at(line, end - 1) == ')' && !closes(page, line, start, end)) {
        end--;
      }
      if (end - 1 > start && page.at(line, end - 1) == ',') {
        end--;
      }
      int sign = sign(page, line, start, end);
      if (sign < 0) {
        parted.add(word(page, line, start, end));
        continue;
      }
      if (sign > start) {
        parted.add(word(page, line, start, sign));
      }
      parted.add(new Word(sign, sign + 1, false));
      if (sign + 1 < end) {
        parted.add(word(page, line, sign + 1, end));
      }
    }
    return parted;
  }

  private static boolean closes(Page page, int line, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      open += page.at(line, i) == '(' ? 1 : 0;
      open -= page.at(line, i) == ')' ? 1 : 0;
    }
    return open == 0;
  }

  /** A sign that parts a name from a figure, in or at the ends of a word. */
  private static int sign(Page page, int line, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = page.at(line, i);
      boolean last = i + 1 == end;
      boolean beforeFigure = !last && Word.isFigure(page, line, i + 1, end);
      boolean time = c == ':' && i > start && Word.isDigit(page.at(line, i - 1)) && !last;
      boolean beforeWord = c == ':' && i == start && isLetters(page, line, i + 1, end);
      if ((c == '=' || c == ':') && (last || beforeFigure || beforeWord) && !time) {
        boolean compares = i > start && "<>!=~".indexOf(page.at(line, i - 1)) >= 0;
        return compares ? -1 : i;
      }
    }
    return -1;
  }

  /** A percentage in brackets right behind a figure: {@code 4 (0.4%)}. */
  private static boolean isShare(Page page, int line, List<Word> words, int i) {
    Word word = words.get(i);
    return word.figure()
        && word.start() - words.get(i - 1).end() == 1
        && page.at(line, word.start()) == '('
        && page.text().startsWith("%)", page.start(line) + word.end() - 2);
  }

  private static boolean isLetters(Page page, int line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(page.at(line, i))) {
        return false;
      }
    }
    return start < end;
  }

  private static Word word(Page page, int line, int start, int end) {
    int scored = Word.scored(page, line, start, end);
    return new Word(start, scored, Word.isFigure(page, line, start, scored));
  }

  private static boolean isSign(Page page, int line, Word word) {
    char c = page.at(line, word.start());
    return word.end() - word.start() == 1 && (c == '=' || c == ':');
  }

  /** One number in front and words that say what it counts. */
  private static List<Pair> figureFirst(Page page, int line, List<Word> words) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Word figure = words.get(i);
      int last = i;
      while (last + 1 < words.size() && isName(page, line, words.get(last + 1))) {
        last++;
      }
      boolean closed = last + 1 == words.size() || words.get(last + 1).figure();
      boolean plain = Word.isDigit(page.at(line, figure.end() - 1));
      boolean told = last > i + 1 || (last == i + 1 && isSetOff(words, i));
      if (!figure.figure() || !told || !closed || !plain || parts(words, i + 1, last)) {
        return List.of();
      }
      pairs.add(new Pair(join(words, i + 1, last), figure));
      i = last + 1;
    }
    return pairs;
  }

  /** Two blanks between a number and its one word, as in columns. */
  private static boolean isSetOff(List<Word> words, int figure) {
    return words.get(figure + 1).start() - words.get(figure).end() == 2;
  }

  private static boolean isName(Page page, int line, Word word) {
    for (int i = word.start(); i < word.end(); i++) {
      char c = page.at(line, i);
      if (!Character.isLetter(c) && "-'(),_".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether more than one blank stands between words, as between columns. */
  private static boolean parts(List<Word> words, int first, int last) {
    for (int i = first; i < last; i++) {
      if (words.get(i + 1).start() - words.get(i).end() > 2) {
        return true;
      }
    }
    return false;
  }

  private static Word join(List<Word> words, int first, int last) {
    return new Word(words.get(first).start(), words.get(last).end(), false);
  }

  private static List<Pair> named(Page page, int line, List<Word> words) {
    List<Pair> pairs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 1 < words.size(); i++) {
      if (isOfWords(page, line, words, from, i)) {
        from = i + 2;
        i = from - 1;
      } else if (isSign(page, line, words.get(i)) && words.get(i + 1).figure()) {
        if (i - 1 < from || isSign(page, line, words.get(i - 1))) {
          return List.of();
        }
        int first = i - 1;
        while (first > from
            && words.get(first).start() - words.get(first - 1).end() == 1
            && !isSign(page, line, words.get(first - 1))) {
          first--;
        }
        Word name = join(words, first, i - 1);
        boolean row = first + 1 < i && words.get(first).figure() && words.get(first + 1).figure();
        if (row
            || anyFigure(page, line, words.subList(from, first))
            || !holdsLetter(page, line, name)) {
          return List.of();
        }
        boolean share = i + 2 < words.size() && isShare(page, line, words, i + 2);
        Word figure = words.get(i + 1);
        Word last = words.get(share ? i + 2 : i + 1);
        pairs.add(new Pair(name, new Word(figure.start(), last.end(), true)));
        from = share ? i + 3 : i + 2;
        boolean unit =
            from < words.size() && words.get(from).start() - words.get(from - 1).end() < 2;
        int freedom = Freedom.end(page, line, words, from);
        pairs.addAll(Freedom.pairs(words, from, freedom));
        from += freedom > from ? 0 : unit && isName(page, line, words.get(from)) ? 1 : 0;
        from = Math.max(from, freedom);
        i = from - 1;
      }
    }
    return from < words.size() ? List.of() : pairs;
  }

  /** A name and a word without digits, apart from what stands beside it: {@code Class :logical}. */
  private static boolean isOfWords(Page page, int line, List<Word> words, int from, int sign) {
    if (!isSign(page, line, words.get(sign)) || sign != from + 1) {
      return false;
    }
    Word value = words.get(sign + 1);
    boolean apart = from == 0 || words.get(from).start() - words.get(from - 1).end() > 1;
    boolean last = sign + 2 == words.size();
    return apart
        && isLetters(page, line, value.start(), value.end())
        && words.size() > sign + (from > 0 ? 1 : 2)
        && (last || words.get(sign + 2).start() - value.end() > 1);
  }

  /** Whether a figure stands there that no colon makes the number of a step. */
  private static boolean anyFigure(Page page, int line, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean step = i + 1 < words.size() && isSign(page, line, words.get(i + 1));
      if (words.get(i).figure() && !step) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsLetter(Page page, int line, Word name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (Character.isLetter(page.at(line, i))) {
        return name.end() - name.start() <= LONGEST_NAME;
      }
    }
    return false;
  }
}

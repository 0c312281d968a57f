package org.sluice.format.printed;

import java.util.List;

/** Whether a line of text looks like a row of an aligned table. */
final class Row {
  private static final int LONGEST_GROUP = 48;

  private Row() {}

  /** Fields with gaps between them, or words of which half are figures and the last is one. */
  static boolean is(Page page, int line) {
    if (!page.is(line, Page.Kind.TEXT) || page.length(line) > Word.LONGEST_LINE) {
      return false;
    }
    List<Word> words = Word.of(page, line);
    if (words.size() < 2 || isStamped(page, line, words) || holdsBar(page, line)) {
      return false;
    }
    char last = page.at(line, page.length(line) - 1);
    if (!isGapped(words) && !isMostlyFigures(words) && !isOfLevel(page, line, words)) {
      return false;
    }
    return last != ':'
        && !isKeyed(page, line, words)
        && !page.trimmedStarts(line, "[1]")
        && Pair.of(page, line).isEmpty();
  }

  /** A name with a colon, and something else than a figure behind it. */
  private static boolean isKeyed(Page page, int line, List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (page.at(line, words.get(i).end() - 1) == ':') {
        return !words.get(i).figure();
      }
      if (words.get(i + 1).start() - words.get(i).end() > 1 || words.get(i).figure()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isGapped(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).start() - words.get(i - 1).end() > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMostlyFigures(List<Word> words) {
    int figures = 0;
    for (Word word : words) {
      figures += word.figure() ? 1 : 0;
    }
    return figures * 2 >= words.size() && words.get(words.size() - 1).figure();
  }

  /** Figures and behind them the level of a factor as R names it: {@code 1 0.0213 rx=1}. */
  private static boolean isOfLevel(Page page, int line, List<Word> words) {
    int last = words.size() - 1;
    int start = words.get(last).start();
    return last > 1
        && words.subList(0, last).stream().allMatch(Word::figure)
        && Character.isLetter(page.at(line, start))
        && page.find("=", page.start(line) + start, line) > 0;
  }

  /** A line of a log that begins with a time, or with a date and more than figures behind it. */
  private static boolean isStamped(Page page, int line, List<Word> words) {
    int digits = 0;
    int signs = 0;
    boolean time = false;
    for (int i = words.get(0).start(); i < words.get(0).end(); i++) {
      char c = page.at(line, i);
      digits += Word.isDigit(c) ? 1 : 0;
      signs += c == ':' || c == '-' || c == '/' ? 1 : 0;
      time |= c == ':';
    }
    boolean labels = !time && words.stream().skip(1).allMatch(word -> isCell(page, line, word));
    return digits >= 5 && signs >= 2 && !labels;
  }

  /** A figure, or a mark in its place: no word of two letters. */
  private static boolean isCell(Page page, int line, Word word) {
    int letters = 0;
    for (int i = word.start(); i < word.end(); i++) {
      letters += Character.isLetter(page.at(line, i)) ? 1 : 0;
    }
    return word.figure() || letters < 2;
  }

  private static boolean holdsBar(Page page, int line) {
    return page.find(" | ", page.start(line), line) >= 0;
  }

  /** Whether a figure stands there; those of heads, {@code 25%} and {@code [0.025}, are none. */
  static boolean hasFigure(Page page, int line) {
    if (!page.is(line, Page.Kind.TEXT)
        || HeadLines.areQuantiles(page, line)
        || HeadLines.areLimits(page, line)) {
      return false;
    }
    boolean percentages = false;
    boolean per = false;
    for (Word word : Word.of(page, line)) {
      boolean unit = per;
      per = word.says(page, line, "per");
      if (unit) {
        continue;
      }
      char last = page.at(line, word.end() - 1);
      boolean head = page.at(line, word.start()) == '[' || last == ']';
      // R prints <NA> for a missing label, and never for a missing number.
      if (word.figure() && !head && last != '%' && !word.says(page, line, "<NA>")) {
        return true;
      }
      percentages |= word.figure() && !head && last == '%';
    }
    return percentages && !HeadLines.arePercentages(page, line);
  }

  /** Names of the labels on a line of their own, below the heads of the figures. */
  static boolean namesLabels(Page page, int line) {
    if (!page.is(line, Page.Kind.TEXT) || hasFigure(page, line)) {
      return false;
    }
    List<Word> words = Word.of(page, line);
    char last = page.at(line, page.length(line) - 1);
    return words.size() <= 4
        && ":.;!?,".indexOf(last) < 0
        && page.length(line) < LONGEST_GROUP
        && is(page, line + 1)
        && hasFigure(page, line + 1);
  }

  /** A name of a variable over the heads of a cross-tabulation, or heads that stand close. */
  static boolean isLoneHead(Page page, int line) {
    if (!page.is(line, Page.Kind.TEXT) || page.indent(line) == 0 || hasFigure(page, line)) {
      return false;
    }
    List<Word> words = Word.of(page, line);
    char last = page.at(line, page.length(line) - 1);
    boolean over =
        words.size() <= 2
            && page.indent(line) > 2
            && !hasFigure(page, line + 1)
            && page.is(line + 1, Page.Kind.TEXT);
    boolean ends = hasFigure(page, line + 1) && page.length(line) == page.length(line + 1);
    boolean heads =
        (words.size() > 1 || ends)
            && hasFigure(page, line + 1)
            && 2 * Word.of(page, line + 1).size() >= words.size();
    return !isGapped(words) && ":.;!?".indexOf(last) < 0 && (over || heads);
  }

  /** A heading of a group of rows that are set in below it. */
  static boolean isGroup(Page page, int line) {
    char last = page.is(line, Page.Kind.TEXT) ? page.at(line, page.length(line) - 1) : ':';
    return ":.,;".indexOf(last) < 0
        && page.length(line) < LONGEST_GROUP
        && page.is(line + 1, Page.Kind.TEXT)
        && page.indent(line + 1) > page.indent(line);
  }

  /** A heading with a colon at its end, and a row set in below it. */
  static boolean isParent(Page page, int line) {
    return page.is(line, Page.Kind.TEXT)
        && page.at(line, page.length(line) - 1) == ':'
        && page.length(line) < LONGEST_GROUP
        && is(page, line + 1)
        && page.indent(line + 1) > page.indent(line);
  }

  /** A label and one figure, alone on its line. */
  static boolean isPair(Page page, int line) {
    List<Word> words = Word.of(page, line);
    int last = words.size() - 1;
    if (last < 1) {
      return false;
    }
    boolean figures = words.subList(0, last).stream().anyMatch(Word::figure);
    return !figures
        && words.get(last).figure()
        && words.get(last).start() - words.get(last - 1).end() > 1;
  }

  /** A title with the number of the page, over a line that ends with when it was printed. */
  static boolean isPageHead(Page page, int line) {
    List<Word> below = page.is(line + 1, Page.Kind.TEXT) ? Word.of(page, line + 1) : List.of();
    if (below.isEmpty()) {
      return false;
    }
    long year = whole(page, line + 1, below.get(below.size() - 1));
    int colon = page.find(":", page.start(line + 1), line + 1) - page.start(line + 1);
    return year >= 1900
        && year <= 2100
        && colon > 0
        && Word.isDigit(page.at(line + 1, colon - 1))
        && Word.isDigit(page.at(line + 1, colon + 1));
  }

  /** The types below the heads of a tibble: {@code <chr> <int>}, a star before those of some. */
  static boolean isTypes(Page page, int line) {
    List<Word> words = Word.of(page, line);
    int types = 0;
    for (Word word : words) {
      boolean star =
          types == 0 && word.end() - word.start() == 1 && page.at(line, word.start()) == '*';
      boolean type = page.at(line, word.start()) == '<' && page.at(line, word.end() - 1) == '>';
      if (!star && !type) {
        return false;
      }
      types += type ? 1 : 0;
    }
    return types > 0;
  }

  /** Whole numbers that rise, each over a figure: categories and how often each occurs. */
  static boolean isCategories(Page page, int heads, int figures) {
    List<Word> over = Word.of(page, heads);
    List<Word> under = Word.of(page, figures);
    if (over.size() < 2 || over.size() != under.size()) {
      return false;
    }
    long last = Long.MIN_VALUE;
    for (int i = 0; i < over.size(); i++) {
      boolean missing = i + 1 == over.size() && page.at(heads, over.get(i).start()) == '<';
      long number = missing ? Long.MAX_VALUE : whole(page, heads, over.get(i));
      if (number <= last || over.get(i).end() != under.get(i).end()) {
        return false;
      }
      last = number;
    }
    return true;
  }

  /** A number without signs, the least of all where it is none. */
  static long whole(Page page, int line, Word word) {
    long number = 0;
    for (int i = word.start(); i < word.end() && number < 1_000_000_000; i++) {
      if (!Word.isDigit(page.at(line, i))) {
        return Long.MIN_VALUE;
      }
      number = 10 * number + page.at(line, i) - '0';
    }
    return number;
  }
}

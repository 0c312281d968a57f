package org.sluice.format.printed;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Lines at the top of an aligned table that hold numbers and yet are heads: the values of a
 * variable, each over what was counted for it, and how many stand behind each column.
 */
final class HeadLines {
  private static final Set<String> QUANTILES =
      Set.of(".01", ".025", ".05", ".10", ".25", ".50", ".75", ".90", ".95", ".975", ".99");

  private HeadLines() {}

  /**
   * Whether numbers below a lone head are the values of a variable: they rise, no label stands
   * before them, and labels do in the line below. A name among them, as of a test, or the numbers
   * of all in the line below tell them from figures.
   */
  static boolean areStrata(Page page, int line) {
    if (line == 0 || !Row.isLoneHead(page, line - 1) || !page.is(line + 1, Page.Kind.TEXT)) {
      return false;
    }
    List<Word> values = Word.of(page, line);
    List<Word> below = Word.of(page, line + 1);
    Word label = below.get(0);
    boolean counted = label.end() - label.start() == 1 && page.at(line + 1, label.start()) == 'n';
    boolean named = !values.get(values.size() - 1).figure();
    return label.start() < values.get(0).start()
        && !label.figure()
        && (named || counted)
        && rise(page, line, values);
  }

  /**
   * Whether the values of a variable stand beside its name, over a line with the names of the
   * labels that blanks fill up to the same length.
   */
  static boolean areNamed(Page page, int line) {
    if (!page.is(line, Page.Kind.TEXT)
        || !page.is(line + 1, Page.Kind.TEXT)
        || !page.is(line + 2, Page.Kind.TEXT)
        || page.drawn(line + 1) != page.drawn(line)
        || page.indent(line + 2) > page.indent(line + 1)) {
      return false;
    }
    List<Word> values = Word.of(page, line);
    List<Word> below = Word.of(page, line + 2);
    return values.size() > 1
        && !Row.hasFigure(page, line + 1)
        && page.length(line + 1) < values.get(1).start()
        && !values.get(0).figure()
        && values.get(values.size() - 1).end() == below.get(below.size() - 1).end()
        && rise(page, line, values.subList(1, values.size()));
  }

  /**
   * Whether every piece between wider gaps ends over a figure of the row behind the next line,
   * which holds nothing but the name of the labels: {@code coef lower 95%} is one head.
   */
  static boolean areOverNameOfLabels(Page page, int line) {
    if (!Row.is(page, line + 2)
        || !page.is(line + 1, Page.Kind.TEXT)
        || Row.hasFigure(page, line + 1)
        || page.length(line + 1) >= page.indent(line)) {
      return false;
    }
    BitSet ends = new BitSet();
    Word.of(page, line + 2).stream().filter(Word::figure).forEach(each -> ends.set(each.end()));
    List<Word> words = Word.of(page, line);
    boolean letters = false;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size() || words.get(i + 1).start() - words.get(i).end() > 1;
      if (last && !ends.get(words.get(i).end())) {
        return false;
      }
      letters |= !words.get(i).figure();
    }
    return letters && words.size() > 1;
  }

  /**
   * Whether the only figures of a line are such as name quantiles and limits: {@code .05 .50 .95},
   * {@code lower .95}. It holds nothing else, or no label where the line below has one.
   */
  static boolean areQuantiles(Page page, int line) {
    int length = page.length(line);
    if (length < 4 || (page.at(line, length - 3) != '.' && page.at(line, length - 4) != '.')) {
      return false;
    }
    int figures = 0;
    List<Word> words = Word.of(page, line);
    for (Word word : words) {
      if (word.figure()) {
        figures++;
        String text =
            page.text().substring(page.start(line) + word.start(), page.start(line) + word.end());
        if (!QUANTILES.contains(text)) {
          return false;
        }
      }
    }
    boolean set = page.is(line + 1, Page.Kind.TEXT) && page.indent(line) > page.indent(line + 1);
    return figures > 1 && (figures == words.size() || set);
  }

  /** Whether figures below these heads follow behind a blank line, or behind one more head. */
  static boolean goOn(Page page, List<Integer> heads, int blank) {
    boolean head =
        Row.is(page, blank + 1)
            && !Row.hasFigure(page, blank + 1)
            && page.is(blank + 2, Page.Kind.BLANK);
    return head
        ? areOver(page, List.of(blank + 1), blank + 3)
        : !heads.isEmpty() && areOver(page, heads, blank + 1);
  }

  /** Whether the types of a tibble's columns stand right below, and a row below them. */
  static boolean areTyped(Page page, int line) {
    return page.is(line, Page.Kind.TEXT)
        && !Row.hasFigure(page, line)
        && page.is(line + 1, Page.Kind.TEXT)
        && Row.isTypes(page, line + 1)
        && Row.is(page, line + 2);
  }

  /** Whether a name with a colon stands beside heads of the figures right below. */
  static boolean areKeyed(Page page, int line) {
    List<Word> words = page.is(line, Page.Kind.TEXT) ? Word.of(page, line) : List.of();
    if (words.size() < 3 || page.at(line, words.get(0).end() - 1) != ':') {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      int gap = words.get(i).start() - words.get(i - 1).end();
      if (words.get(i).figure() || (gap < 2 && i > 1)) {
        return false;
      }
    }
    return page.indent(line + 1) >= words.get(0).end() && areOver(page, List.of(line), line + 1);
  }

  /** Whether most figures of a row stand below words of the heads. */
  private static boolean areOver(Page page, List<Integer> heads, int row) {
    if (!Row.is(page, row) || !Row.hasFigure(page, row)) {
      return false;
    }
    int figures = 0;
    int below = 0;
    for (Word figure : Word.of(page, row)) {
      boolean over = false;
      for (int head : heads) {
        for (Word word : Word.of(page, head)) {
          over |= word.start() < figure.end() && figure.start() < word.end();
        }
      }
      figures += figure.figure() ? 1 : 0;
      below += figure.figure() && over ? 1 : 0;
    }
    return below * 3 >= figures * 2;
  }

  /**
   * Whether every figure is that of a limit as R names it, {@code 2.5 %}, and no label is there.
   */
  static boolean areLimits(Page page, int line) {
    if (page.length(line) < 3 || page.at(line, page.length(line) - 1) != '%') {
      return false;
    }
    List<Word> words = Word.of(page, line);
    int limits = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean sign = i + 1 < words.size() && words.get(i + 1).says(page, line, "%");
      if (words.get(i).figure() && !sign) {
        return false;
      }
      limits += words.get(i).figure() ? 1 : 0;
    }
    return limits > 1
        && page.is(line + 1, Page.Kind.TEXT)
        && page.indent(line) > page.indent(line + 1);
  }

  /**
   * Whether percentages name quantiles or intervals: they rise and no label stands where rows have
   * one, or each is followed by a word, as in {@code 95% CI}.
   */
  static boolean arePercentages(Page page, int line) {
    double last = -1;
    boolean set = true;
    int seen = 0;
    int named = 0;
    int intervals = 0;
    boolean rise = true;
    List<Word> words = Word.of(page, line);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean percent = page.at(line, word.end() - 1) == '%' && word.figure();
      set &= percent;
      if (percent) {
        double value = value(page, line, word);
        rise &= value > last;
        last = value;
        seen++;
        boolean follows = i + 1 < words.size() && words.get(i + 1).start() - word.end() == 1;
        intervals += follows && isInterval(page, line, words.get(i + 1)) ? 1 : 0;
        named += follows && Character.isLetter(page.at(line, words.get(i + 1).start())) ? 1 : 0;
      }
    }
    if (!rise) {
      return named == seen;
    }
    boolean in = page.is(line + 1, Page.Kind.TEXT) && page.indent(line) > page.indent(line + 1);
    return seen > 0 && (set || in || intervals == seen);
  }

  private static boolean isInterval(Page page, int line, Word word) {
    return word.says(page, line, "CI")
        || word.says(page, line, "CrI")
        || word.says(page, line, "Conf.")
        || word.says(page, line, "Confidence");
  }

  private static double value(Page page, int line, Word word) {
    double value = 0;
    double unit = 1;
    boolean decimals = false;
    for (int i = word.start(); i < word.end() && value < 1e6; i++) {
      char c = page.at(line, i);
      decimals |= c == '.';
      unit = decimals && Word.isDigit(c) ? unit / 10 : unit;
      value =
          Word.isDigit(c) ? (decimals ? value + unit * (c - '0') : value * 10 + c - '0') : value;
    }
    return value;
  }

  /** Whether a line numbers the columns below: {@code (1) (2) (3)}, set in, names below it. */
  static boolean areNumbers(Page page, int line) {
    List<Word> words = page.is(line, Page.Kind.TEXT) ? Word.of(page, line) : List.of();
    int number = 1;
    for (Word word : words) {
      if (!word.says(page, line, "(" + number++ + ")")) {
        return false;
      }
    }
    boolean below = page.is(line + 1, Page.Kind.RULE) || !Row.hasFigure(page, line + 1);
    return !words.isEmpty() && page.indent(line) > 2 && below;
  }

  /** Whether every run of words says how many there are: {@code (n=12)}, {@code N = 12}. */
  static boolean areSizes(Page page, int line) {
    List<Pair> pairs = page.is(line, Page.Kind.TEXT) ? Pair.of(page, line) : List.of();
    for (Pair pair : pairs) {
      int open = page.at(line, pair.name().start()) == '(' ? 1 : 0;
      char name = page.at(line, pair.name().start() + open);
      boolean alone = pair.name().end() - pair.name().start() == 1 + open;
      if (!alone || (name != 'n' && name != 'N')) {
        return false;
      }
    }
    return !pairs.isEmpty() && page.indent(line) > 0;
  }

  /** Whole numbers that become greater from word to word, and names behind them. */
  private static boolean rise(Page page, int line, List<Word> words) {
    long last = -1;
    boolean some = false;
    for (Word word : words) {
      if (word.figure()) {
        long number = Row.whole(page, line, word);
        if (number <= last) {
          return false;
        }
        last = number;
        some = true;
      }
    }
    return some && words.get(0).figure();
  }
}

package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of characters of one line.
 *
 * @param start first position in the line
 * @param end position behind the last
 * @param figure whether it is a number, or what stands for one
 */
record Word(int start, int end, boolean figure) {
  /** Longer lines are no lines of a table. */
  static final int LONGEST_LINE = 4_000;

  /** The words between these positions of a line. */
  static List<Word> of(Page page, int line, int from, int to) {
    List<Word> words = new ArrayList<>();
    int end = Math.min(to, page.length(line));
    int at = from;
    while (at < end) {
      if (Page.isSpace(page.at(line, at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < end && !Page.isSpace(page.at(line, at))) {
        at++;
      }
      words.add(new Word(start, at, isFigure(page, line, start, at)));
    }
    return words;
  }

  /** The words of a whole line. */
  static List<Word> of(Page page, int line) {
    return page.length(line) > LONGEST_LINE ? List.of() : of(page, line, 0, page.length(line));
  }

  /** Whether the word is this one and no longer. */
  boolean says(Page page, int line, String text) {
    return end - start == text.length() && page.text().startsWith(text, page.start(line) + start);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A number with what programs write around it: signs, brackets, percent signs, stars. */
  static boolean isFigure(Page page, int line, int start, int end) {
    int digits = 0;
    int letters = 0;
    int others = 0;
    for (int i = start; i < end; i++) {
      char c = page.at(line, i);
      digits += isDigit(c) ? 1 : 0;
      boolean exponent = (c == 'e' || c == 'E') && digits > 0 && i + 1 < end;
      letters += Character.isLetter(c) && !exponent ? 1 : 0;
      others += "/:_#\"'`".indexOf(c) >= 0 ? 1 : 0;
    }
    if (letters == 0 && others == 0) {
      return digits > 0
          ? !isRange(page, line, start, end) && !isHalfOpen(page, line, start, end)
          : end - start == 1 && page.at(line, start) == '.';
    }
    String word = page.text().substring(page.start(line) + start, page.start(line) + end);
    return word.equals("NA") || word.equals("NaN") || word.equals("<NA>") || word.equals("Inf");
  }

  /**
   * Where a figure ends before the top of its scale, as in {@code 3.5/5}: a fraction is no count of
   * so many; else where the word does.
   */
  static int scored(Page page, int line, int start, int end) {
    boolean fraction = false;
    for (int i = start; i < end; i++) {
      char c = page.at(line, i);
      fraction |= c == '.';
      if (c == '/') {
        boolean scale = i > start && fraction && isFigure(page, line, i + 1, end);
        return scale && isFigure(page, line, start, i) ? i : end;
      }
    }
    return end;
  }

  /** {@code (20,40]} is a label, and so is {@code [20,40)}. */
  static boolean isHalfOpen(Page page, int line, int start, int end) {
    char first = page.at(line, start);
    char last = page.at(line, end - 1);
    return (first == '(' && last == ']') || (first == '[' && last == ')');
  }

  /** {@code 0-17} and {@code 65+} are labels. */
  private static boolean isRange(Page page, int line, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = page.at(line, i);
      boolean behindDigit = isDigit(page.at(line, i - 1));
      if ((c == '-' && behindDigit && i + 1 < end) || (c == '+' && behindDigit && i + 1 == end)) {
        return true;
      }
    }
    return false;
  }
}

package org.sluice.format.printed;

/**
 * Figures as they stand between words: alone, in brackets, out of a top, or with a mark instead.
 */
final class Figures {
  private static final int LONGEST = 60;

  private Figures() {}

  /** Behind figures in brackets; negative where none open here or words stand in them. */
  static int inBrackets(Page page, int line, int start) {
    char open = page.at(line, start);
    if (open != '[' && open != '(') {
      return -1;
    }
    int digits = 0;
    for (int i = start + 1; i < Math.min(page.length(line), start + LONGEST); i++) {
      char c = page.at(line, i);
      if (c == ']' || c == ')') {
        return digits > 0 ? i + 1 : -1;
      }
      if (!Word.isDigit(c) && ".,;-+–−%eE to".indexOf(c) < 0) {
        return -1;
      }
      digits += Word.isDigit(c) ? 1 : 0;
    }
    return -1;
  }

  /** A number, one out of another, {@code 2.0/5}, or a mark in its place, {@code [c]}. */
  static boolean is(Page page, int line, int start, int behind) {
    if (page.at(line, start) == '[' && page.at(line, behind - 1) == ']') {
      return holdsLetter(page, line, start, behind);
    }
    int slash = start;
    while (slash < behind && page.at(line, slash) != '/') {
      slash++;
    }
    int last = slash == behind ? behind : slash;
    return last > start
        && Word.isFigure(page, line, start, last)
        && (slash == behind || Word.isFigure(page, line, slash + 1, behind));
  }

  /** Whether a part of a line holds a letter. */
  static boolean holdsLetter(Page page, int line, int start, int behind) {
    for (int i = start; i < behind; i++) {
      if (Character.isLetter(page.at(line, i))) {
        return true;
      }
    }
    return false;
  }
}

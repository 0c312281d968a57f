package org.sluice.read;

/** White space as files have it: blanks, tabs, no-break, thin and zero-width spaces. */
final class Spaces {
  private Spaces() {}

  static boolean isSpace(char c) {
    return c == ' '
        || (c <= '\r' && c >= '\t')
        || (c > 127 && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff'));
  }

  /** The first place from {@code from} on that is no space. */
  static int skip(CharSequence text, int from, int to) {
    int start = from;
    while (start < to && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The end of the text once trailing spaces are gone. */
  static int trim(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The text with single blanks for runs of white space, none at the ends. */
  static String tidy(String text) {
    return isTidy(text, 0, text.length()) ? text : tidied(text);
  }

  /** Whether {@link #tidy} leaves a text as it is, as it does most. */
  static boolean isTidy(CharSequence text, int from, int to) {
    boolean gap = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (space && (gap || c != ' ')) {
        return false;
      }
      gap = space;
    }
    return !gap || from == to;
  }

  private static String tidied(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = tidy.length() > 0;
      } else {
        if (gap) {
          tidy.append(' ');
        }
        tidy.append(c);
        gap = false;
      }
    }
    return tidy.toString();
  }
}

package org.sluice.format.html;

import java.util.Locale;

/** Words that a style sheet puts onto the page, where no text of the page has them. */
final class StyleWords {
  private static final int ESCAPE_DIGITS = 6;
  private static final int HEXADECIMAL = 16;

  private StyleWords() {}

  /** Whether a style sheet writes words or counts that may tell a figure. */
  static boolean mayTell(String css) {
    String lower = css.toLowerCase(Locale.ROOT);
    return tells(css, lower, "content")
        || tells(css, lower, "counter-reset")
        || tells(css, lower, "counter-set");
  }

  private static boolean tells(String css, String lower, String property) {
    int at = lower.indexOf(property);
    while (at >= 0) {
      int colon = at + property.length();
      while (colon < css.length() && Character.isWhitespace(css.charAt(colon))) {
        colon++;
      }
      boolean own = at == 0 || "{; \n\r\t/".indexOf(css.charAt(at - 1)) >= 0;
      if (own && colon < css.length() && css.charAt(colon) == ':') {
        int end = end(css, colon);
        String value = css.substring(colon + 1, end);
        boolean words = property.equals("content");
        if (words ? Telling.mayTell(quoted(value)) : countsOn(value)) {
          return true;
        }
        colon = end;
      }
      at = lower.indexOf(property, colon);
    }
    return false;
  }

  /** Where a declaration ends; quotes may hold what else would end it. */
  private static int end(String css, int from) {
    char quote = 0;
    for (int i = from; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ';' || c == '}') {
        return i;
      }
    }
    return css.length();
  }

  /** What stands in quotes, with escapes as the characters that they write. */
  private static String quoted(String value) {
    StringBuilder words = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (quote == 0) {
        quote = c == '"' || c == '\'' ? c : 0;
      } else if (c == quote) {
        quote = 0;
      } else if (c == '\\') {
        int digits = hexadecimals(value, i + 1);
        if (digits > 0) {
          int character = Integer.parseInt(value, i + 1, i + 1 + digits, HEXADECIMAL);
          words.appendCodePoint(Character.isValidCodePoint(character) ? character : ' ');
        }
        i += digits;
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }

  private static int hexadecimals(String value, int from) {
    int digits = 0;
    while (digits < ESCAPE_DIGITS
        && from + digits < value.length()
        && Character.digit(value.charAt(from + digits), HEXADECIMAL) >= 0) {
      digits++;
    }
    return digits;
  }

  /** Headings are counted from 0 or 1; a list that begins elsewhere says a number. */
  private static boolean countsOn(String value) {
    for (String word : value.strip().split("\\s", -1)) {
      if (!word.isEmpty()
          && word.chars().allMatch(c -> c >= '0' && c <= '9')
          && !word.equals("0")
          && !word.equals("1")) {
        return true;
      }
    }
    return false;
  }
}

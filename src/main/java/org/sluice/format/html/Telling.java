package org.sluice.format.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether words that do not show may tell a figure: digits, or a small number in words. */
final class Telling {
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
              + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\b");

  private Telling() {}

  static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean mayTell(String text) {
    return holdsDigit(text) || IN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** A comment that only old browsers read begins with the number of one: {@code [if lt IE 9]}. */
  static boolean commentMayTell(String comment) {
    String words = comment.strip();
    if (words.startsWith("[if ") && words.contains("]>")) {
      int end = words.lastIndexOf("<![endif]");
      int start = words.indexOf("]>") + 2;
      words = markup(words.substring(start, Math.max(start, end)));
    }
    return mayTell(words);
  }

  /** What is outside of tags: a comment for old browsers holds addresses of programs only. */
  private static String markup(String html) {
    StringBuilder words = new StringBuilder();
    int tag = 0;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      tag = c == '<' ? 1 : c == '>' ? 0 : tag;
      if (tag == 0 && c != '>') {
        words.append(c);
      }
    }
    return words.toString();
  }
}

package org.sluice.format.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strings and comments of a program that say words with a number, as a reader would be told. */
final class ScriptWords {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,#/_-])\\d{1,7}(?![\\p{L}\\d_/-]|[.,]\\d|\\s?(?:%|\\())");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** What programs number: browsers, versions, lines. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)\\b(?:ie|msie|es|ecma|edition|editions?|versions?|v|rev|level|lines?|columns?|section|chapter"
              + "|step|html|css|issue|bug|rfc|ticket|pr|chrome|firefox|safari|opera|edge|android|ios"
              + "|bootstrap|jquery|pandoc|python|node|port|http|utf|base|gpl|mit|apache|bsd|copyright|\\(c\\)"
              + "|after|every|within|than|to|by|at|first|last|and|index|arg|argument|option|h)"
              + "[\\s.:<>=-]{0,3}$");

  private static final Pattern MEASURED =
      Pattern.compile(
          "(?i)^\\s?(?:px|em|rem|pt|ms|seconds?|secs?|minutes?|milliseconds?|pixels?|columns?|cols?|rows?"
              + "|spaces?|levels?|bytes?|bits?|characters?|chars?|arguments?|args?|elements?|items?|times?"
              + "|auto|solid|browsers?)\\b");

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,500}>");

  private static final Pattern ADDRESS =
      Pattern.compile("://|^[./#?]|\\brgba?\\(|\\d(?:px|em|vh|vw)\\b|!important|^[^\\s<>:=]*$");

  private ScriptWords() {}

  /** Whether a string shows words with a number; addresses, selectors and styles show nothing. */
  static boolean stringTells(String string) {
    String words = TAG.matcher(string).replaceAll(" ").strip();
    boolean page = words.length() < string.strip().length();
    return (page || !ADDRESS.matcher(words).find()) && commentTells(words);
  }

  /** Whether a comment says a number that nothing in programs explains. */
  static boolean commentTells(String words) {
    if (words.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    Matcher number = NUMBER.matcher(words);
    while (number.find()) {
      String before = words.substring(Math.max(0, number.start() - 20), number.start());
      String after = words.substring(number.end(), Math.min(words.length(), number.end() + 20));
      if (!YEAR.matcher(number.group()).matches()
          && !NUMBERED.matcher(before).find()
          && !MEASURED.matcher(after).find()) {
        return true;
      }
    }
    return false;
  }
}

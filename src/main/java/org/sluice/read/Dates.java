package org.sluice.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** Times as files write them: {@code 2024-25}, {@code 2024 Q1}, {@code year ending March 2024}. */
final class Dates {
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([t ]\\d{1,2}:\\d{2}.*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\d{4}[-–/]\\d{2,4}|\\d{4}\\s*(?:to|-)\\s*\\d{2,4}|\\d{4}\\s*[-_]?\\s*[qwmh]\\d{1,2}"
              + "|[qwh]\\d\\s*[-_/]?\\s*\\d{4}|(?:year ending|ye|y/e|week ending|quarter ending)\\b.*"
              + "|(?:\\d{1,2}[\\s-])?"
              + MONTH
              + "[\\s-]\\d{2,4}|"
              + MONTH
              + "\\s*(?:to|-|–)\\s*"
              + MONTH
              + "(?:\\s*\\d{4})?|\\d{4}[-\\s]"
              + MONTH
              + "|quarter \\d(?: \\d{4})?|fy\\s*\\d{2,4}.*|week \\d{1,2}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:\\d{2})?");
  private static final Pattern DURATION = Pattern.compile("\\d{1,4}:\\d{1,2}(?::\\d{1,2})?");

  private Dates() {}

  /** Whether the text is a day or a period that no number could be mistaken for. */
  static boolean isDate(String text) {
    if (text.length() < 4 || text.length() > 60 || !mayBe(text)) {
      return false;
    }
    String plain = Spaces.tidy(text).toLowerCase(Locale.ROOT);
    return DAY.matcher(plain).matches() || PERIOD.matcher(plain).matches();
  }

  /** Every time has a digit in it, or names two months. */
  private static boolean mayBe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return text.contains(" to ") || text.indexOf('-') > 0 || text.indexOf('–') > 0;
  }

  /** Whether the text is a day or a period, a bare year included. */
  static boolean isTime(String text) {
    return isDate(text) || YEAR.matcher(text.strip()).matches();
  }

  /** Whether the text is a length of time such as {@code 1:05}, years and months or hours. */
  static boolean isDuration(String text) {
    return text.indexOf(':') > 0 && DURATION.matcher(text.strip()).matches();
  }
}

package org.sluice.rules.identifier;

import java.util.regex.Pattern;

/** Dates with a day, a month and a year, in the spellings of statistics programs and of people. */
final class FullDates {
  private static final String MONTH =
      "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
  private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
  private static final String NUMBER = "(?:0?[1-9]|1[0-2])";
  private static final String YEAR = "(?:1[89][0-9]{2}|20[0-9]{2})";

  private static final String DATE =
      "(?:"
          + String.join(
              "|",
              YEAR + "[-/.]" + NUMBER + "[-/.]" + DAY,
              DAY + "[-/.]" + NUMBER + "[-/.](?:" + YEAR + "|[0-9]{2})",
              NUMBER + "[-/.]" + DAY + "[-/.](?:" + YEAR + "|[0-9]{2})",
              DAY + "(?:st|nd|rd|th)?[- /]?" + MONTH + "[- /,]{0,2}(?:" + YEAR + "|[0-9]{2})",
              MONTH + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR,
              YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
              "(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])" + YEAR)
          + ")";

  /** With a time of day behind it, as data bases write dates. */
  private static final Pattern WHOLE = Pattern.compile(DATE + "(?:[T ][0-9:.+Zz]{0,20})?");

  /** A date soon behind words that say whose it is. */
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<![A-Za-z])(?i:date of birth|birth date|birthdate|d\\.?o\\.?b\\.?|born on|born)"
              + "[ :=,|\"'\\t]{1,12}"
              + DATE
              + "(?![0-9A-Za-z])");

  private FullDates() {}

  /** Whether a text is a full date and nothing else. */
  static boolean is(String text) {
    return text.length() >= 6 && text.length() <= 40 && WHOLE.matcher(text).matches();
  }

  /** Whether a text gives somebody's date of birth. */
  static boolean ofBirth(String text) {
    return BIRTH.matcher(text).find();
  }
}

package org.sluice.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The months that a label of time names: {@code year ending March 2024}, {@code April to June
 * 2023}, {@code 2023 Q2}, {@code 2023}.
 *
 * @param from the first, counted from the year 0
 * @param to the one after the last
 */
record Months(int from, int to) {
  private static final int LONGEST = 60;

  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\.?";
  private static final String YEAR = "((?:19|20)\\d{2}|\\d{2})";
  private static final String IN_YEAR = "[ ,'’_-]{0,2}";

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:the )?(years?|quarters?|ye|yr|(\\d{1,2}|twelve|three|six)[ -]months?)[ _-]?"
              + "(?:end(?:ing|ed)?|to|until)?(?: in| the)?[ _-]?"
              + (MONTH + IN_YEAR + YEAR));
  private static final Pattern BETWEEN =
      Pattern.compile(MONTH + "(?:" + IN_YEAR + YEAR + ")? ?(?:to|-|–) ?" + MONTH + IN_YEAR + YEAR);
  private static final Pattern MONTH_OF = Pattern.compile(MONTH + IN_YEAR + "((?:19|20)\\d{2})");
  private static final Pattern NUMBERED = Pattern.compile("((?:19|20)\\d{2})[-/](0[1-9]|1[0-2])");
  private static final Pattern QUARTER =
      Pattern.compile("((?:19|20)\\d{2})[ _-]?q([1-4])|q([1-4])[ _-]?((?:19|20)\\d{2})");
  private static final Pattern CALENDAR = Pattern.compile("(?:19|20)\\d{2}");

  /** The months of a label; empty where it names none, or is longer than such a label. */
  static Optional<Months> of(String label) {
    if (label.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Matcher ending = ENDING.matcher(plain);
    if (ending.matches()) {
      int end = month(ending.group(3), ending.group(4)) + 1;
      return Optional.of(new Months(end - length(ending.group(1), ending.group(2)), end));
    }
    Matcher between = BETWEEN.matcher(plain);
    if (between.matches()) {
      return between(between);
    }
    Matcher month = MONTH_OF.matcher(plain);
    if (month.matches()) {
      return Optional.of(oneFrom(month(month.group(1), month.group(2)), 1));
    }
    Matcher numbered = NUMBERED.matcher(plain);
    if (numbered.matches()) {
      return Optional.of(
          oneFrom(12 * number(numbered.group(1)) + number(numbered.group(2)) - 1, 1));
    }
    return quarterOrYear(plain);
  }

  private static Optional<Months> quarterOrYear(String plain) {
    Matcher quarter = QUARTER.matcher(plain);
    if (quarter.matches()) {
      String year = quarter.group(1) == null ? quarter.group(4) : quarter.group(1);
      String which = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
      return Optional.of(oneFrom(12 * number(year) + 3 * (number(which) - 1), 3));
    }
    return CALENDAR.matcher(plain).matches()
        ? Optional.of(oneFrom(12 * number(plain), 12))
        : Optional.empty();
  }

  private static Optional<Months> between(Matcher between) {
    int last = month(between.group(3), between.group(4));
    int first =
        between.group(2) == null
            ? last - Math.floorMod(last - NAMES.indexOf(between.group(1)), 12)
            : month(between.group(1), between.group(2));
    return first <= last ? Optional.of(new Months(first, last + 1)) : Optional.empty();
  }

  private static Months oneFrom(int from, int length) {
    return new Months(from, from + length);
  }

  private static int length(String unit, String months) {
    if (months == null) {
      return unit.startsWith("q") ? 3 : 12;
    }
    return switch (months) {
      case "twelve" -> 12;
      case "six" -> 6;
      case "three" -> 3;
      default -> Math.max(1, number(months));
    };
  }

  private static int month(String name, String year) {
    int full = number(year) < 100 ? 2000 + number(year) : number(year);
    return 12 * full + NAMES.indexOf(name);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  int length() {
    return to - from;
  }

  /** Whether a later time of the same length begins while this one lasts. */
  boolean movesTo(Months later) {
    return length() == later.length() && from < later.from && later.from < to;
  }
}

package org.sluice.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines whose counts look like the number of a note, or like days. */
final class BareCounts {
  /** A note begins with a large letter behind its number: {@code [7] deaths} counts them. */
  private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[][1-9]\\d?[)\\]] (\\p{Ll}+)");

  /** Nothing but months with numbers: days would be said of something. */
  private static final Pattern MONTHS =
      Pattern.compile(
          ("(?:notes?|counts?|numbers?)?:? ?" + Notes.MONTH + " \\d{1,2}")
              + ("(?:[,;] ?(?:and )?" + Notes.MONTH + " \\d{1,2})+\\.?"));

  private static final int LONGEST = 400;

  private BareCounts() {}

  /** Whether a line is or begins with such a count. */
  static boolean in(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.lookingAt() && Counts.isUnit(Words.of(bracketed.group(1)))) {
      return true;
    }
    return text.length() <= LONGEST
        && MONTHS.matcher(Spaces.tidy(text).toLowerCase(Locale.ROOT)).matches();
  }
}

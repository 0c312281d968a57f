package org.sluice.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;

/**
 * Counts told vaguely or in Roman numerals, where no name says count: {@code 3 or 4}, {@code 2-4},
 * {@code up to 4}, {@code III}. Bands of age and size look like them, but they head their rows: a
 * column right of figures is none, and left of them none mixes numbers and bands in any order.
 */
final class Vague {
  private static final String NUMBER = "[0-9]{1,5}";
  private static final Pattern SPAN =
      Pattern.compile(NUMBER + "\\s?(?:or|to|and|[-–—/])\\s?" + NUMBER);
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:up to|under|over|below|above|about|around|approx\\.?|approximately|circa|ca?\\.|nearly"
              + "|almost|roughly|some|at least|at most|no more than|fewer than|less than|more than)"
              + "\\s?(?:an? )?(?:"
              + NUMBER
              + "|one|two|three|four|five|six|seven|eight|nine|ten|dozen)"
              + "|"
              + NUMBER
              + "\\s?(?:or (?:more|less|fewer|so)|at most|at least|\\?|-?ish)"
              + "|(?:an? )?(?:few|handful|couple|dozen|several)");
  private static final Pattern ROMAN = Pattern.compile("(?=..)X{0,3}(?:IX|IV|V?I{0,3})");

  /** Longer cells are sentences. */
  private static final int LONGEST = 24;

  private static final Remembered<String, Boolean> ARE_VAGUE = Remembered.ofTexts(Vague::isVague);

  private Vague() {}

  /** Whether some of these cells tell such a count. */
  static boolean isIn(List<String> cells) {
    for (String cell : cells) {
      if (cell.length() <= LONGEST && ARE_VAGUE.of(cell)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVague(String text) {
    String plain = Spaces.tidy(text);
    String lower = plain.toLowerCase(Locale.ROOT);
    return SPAN.matcher(lower).matches()
        || LIMIT.matcher(lower).matches()
        || ROMAN.matcher(plain).matches();
  }
}

package org.sluice.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.grid.Range;

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

  /** A column left of figures that has no number in so many rows holds labels. */
  private static final int SURE_OF_LABELS = 1_000;

  /** Longer cells are sentences. */
  private static final int LONGEST = 24;

  private static final Remembered<Boolean> ARE_VAGUE = new Remembered<>(Vague::isVague);

  private Vague() {}

  /**
   * Whether a column that no rule judges holds such counts.
   *
   * @param lastJudged the nearest column left of it that a rule judges, or -1
   */
  static boolean in(Grid grid, Range range, int column, int lastJudged) {
    if (lastJudged < 0 && column == range.left()) {
      return false;
    }
    boolean vague = false;
    boolean ordered = true;
    long before = -1;
    int plain = 0;
    Numeral numeral = new Numeral();
    for (int row = range.top() + 1; row <= range.bottom(); row++) {
      if (lastJudged < 0 && plain == 0 && row - range.top() > SURE_OF_LABELS) {
        return false;
      }
      int start = grid.isBlank(row, column) ? 0 : grid.start(row, column);
      int end = grid.isBlank(row, column) ? 0 : grid.end(row, column);
      if (end == start || end - start > LONGEST) {
        continue;
      }
      if (numeral.read(grid.text(), start, end, false) && numeral.isWhole() && !numeral.isLarge()) {
        plain++;
        ordered &= numeral.whole() >= before;
        before = numeral.whole();
      } else if (!vague) {
        vague = ARE_VAGUE.of(grid.text(row, column));
      }
      if (vague && lastJudged >= 0) {
        return true;
      }
    }
    return vague && plain > 1 && !ordered;
  }

  private static boolean isVague(String text) {
    String plain = Spaces.tidy(text);
    String lower = plain.toLowerCase(Locale.ROOT);
    return SPAN.matcher(lower).matches()
        || LIMIT.matcher(lower).matches()
        || ROMAN.matcher(plain).matches();
  }
}

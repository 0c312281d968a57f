package org.sluice.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.grid.Range;
import org.sluice.table.Role;

/**
 * Figures inside texts of a column that was not taken for figures: {@code 27 of 30 (90%)}, {@code 4
 * withdrew}, or numbers among remarks. What names a category holds numbers too, so that bands,
 * ages, times and names that end in a number are left alone.
 */
final class HalfRead {
  private static final String NUMBER = "[<>≤≥]?=?\\s?\\d[\\d.,]*\\s?%?";

  /** Bands and open ends, with what they are bands of. */
  private static final Pattern BAND =
      Pattern.compile(
          NUMBER
              + "\\s?(?:(?:-|–|—|to|and|or|/|<)\\s?"
              + NUMBER
              + "(?:\\s?[a-z]+){0,2}"
              + "|\\+.*|(?:and|or|&) (?:over|more|under|less|fewer|older|younger|above|below|up)\\b.*"
              + "|(?:to|-) (?:under|below|less than) .*)");

  /** A length, an age or a place in an order, and words about it. */
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\d[\\d.,]*\\s?-?(?:years?|yrs?|y|weeks?|wks?|months?|mths?|days?|hours?|hrs?|mins?|minutes?"
              + "|km|miles?|m|st|nd|rd|th|x|doses?|bed\\w*|gb|kg|mg|ml|cm)\\b.*");

  private static final Pattern ONE_WORD = Pattern.compile("\\w+(?:[-/.:]\\w+)*");
  private static final Pattern OPENS_WITH_FIGURE = Pattern.compile("[(\\[~≈]?\\s?[-+−]?\\d.*");
  private static final Pattern SHARE = Pattern.compile(".*\\d\\s?%.*");

  private static final Remembered<Boolean> HOLD_FIGURES = new Remembered<>(HalfRead::holdsFigure);

  private HalfRead() {}

  /**
   * Whether a column that no rule judges holds such figures.
   *
   * @param right whether it stands right of figures, where labels seldom do: there a plain number
   *     among texts counts too
   */
  static boolean in(Grid grid, Range range, int column, boolean right) {
    if (column == range.left() || isNamedLabel(grid.text(range.top(), column))) {
      return false;
    }
    Numeral numeral = new Numeral();
    boolean numbers = false;
    boolean texts = false;
    for (int row = range.top() + 1; row <= range.bottom(); row++) {
      if (grid.isBlank(row, column)) {
        continue;
      }
      int start = grid.start(row, column);
      int end = grid.end(row, column);
      if (!right) {
        if (hasPercent(grid.text(), start, end) && HOLD_FIGURES.of(grid.text(row, column))) {
          return true;
        }
        continue;
      }
      if (numeral.read(grid.text(), start, end, false)) {
        numbers |= numeral.isWhole() && !numeral.isLarge() && numeral.whole() > 0;
      } else if (hasDigit(grid.text(), start, end)) {
        if (HOLD_FIGURES.of(grid.text(row, column))) {
          return true;
        }
      } else if (!texts) {
        texts = Marks.usual().of(grid.text(row, column)).isEmpty();
      }
    }
    return numbers && texts;
  }

  private static boolean isNamedLabel(String head) {
    Hint hint = Names.of(Spaces.tidy(head));
    return hint.isLabel()
        && hint.role()
            .filter(role -> role == Role.CODE || role == Role.IDENTIFIER || role == Role.DATE)
            .isPresent();
  }

  private static boolean holdsFigure(String text) {
    String plain = Spaces.tidy(text).toLowerCase(Locale.ROOT);
    if (Dates.isTime(plain) || Marks.usual().of(text).isPresent()) {
      return false;
    }
    return SHARE.matcher(plain).matches()
        ? !BAND.matcher(plain).matches()
        : OPENS_WITH_FIGURE.matcher(plain).matches()
            && !ONE_WORD.matcher(plain).matches()
            && !BAND.matcher(plain).matches()
            && !LENGTH.matcher(plain).matches();
  }

  private static boolean hasPercent(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '%') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

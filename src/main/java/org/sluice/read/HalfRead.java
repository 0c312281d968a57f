package org.sluice.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;
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

  private static final Pattern RATIO = Pattern.compile("(\\d{1,9})\\s?:\\s?(\\d{1,9})");
  private static final Pattern RATIO_HEAD =
      Pattern.compile(
          "(?:\\b|_)(?:odds|ratios?|versus|vs|against|one in)(?:\\b|_)|\\p{L}\\s?:\\s?\\p{L}",
          Pattern.CASE_INSENSITIVE);

  private static final Remembered<String, Boolean> HOLD_FIGURES =
      Remembered.ofTexts(HalfRead::holdsFigure);

  private HalfRead() {}

  /**
   * Whether cells right of figures hold some, where labels seldom stand: there a plain number among
   * texts counts too.
   *
   * @param cells the different cells of the column that are no plain numbers
   */
  static boolean isRightOfFigures(Profile column, List<String> cells) {
    boolean texts = false;
    for (String cell : cells) {
      boolean digit = cell.chars().anyMatch(Character::isDigit);
      if (digit && HOLD_FIGURES.of(cell)) {
        return true;
      }
      texts = texts || (!digit && Marks.usual().of(cell).isEmpty());
    }
    return texts && column.wholes > column.zeros && column.max > 0;
  }

  /** Whether some of these cells tell a share. */
  static boolean hasShare(List<String> cells) {
    for (String cell : cells) {
      if (cell.indexOf('%') >= 0 && HOLD_FIGURES.of(cell)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether some of these cells set one number against another, {@code 7:63}: where the head says
   * so, or where no clock shows that.
   */
  static boolean hasRatio(String head, List<String> cells) {
    boolean named = RATIO_HEAD.matcher(head).find();
    return cells.stream()
        .map(cell -> RATIO.matcher(cell.strip()))
        .anyMatch(ratio -> ratio.matches() && (named || !isClock(ratio.group(2))));
  }

  private static boolean isClock(String minutes) {
    return minutes.length() < 2 || (minutes.length() == 2 && minutes.charAt(0) < '6');
  }

  /** Whether the head says that the column names things. */
  static boolean isNamedLabel(String head) {
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
}

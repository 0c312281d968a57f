package org.sluice.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.grid.Grid;
import org.sluice.grid.Range;

/**
 * Sizes of a whole that the head of a column states in words: {@code Applications (total 56)},
 * {@code All 56 applications}, {@code Share of the 56 applications (%)}. Less the figures shown
 * below it, such a size gives a withheld one back, as an N does.
 */
final class StatedWholes {
  private static final String DIGITS = "([0-9][0-9,]*)";
  private static final Pattern TOTAL =
      Pattern.compile("\\btotals?(?: of| is)?\\s?[:=]?\\s?" + DIGITS + "(?=\\s*(?:$|[)\\],;]))");
  private static final Pattern OF_UNITS =
      Pattern.compile(
          "(?:\\b(?:all|the|these|totals?|total of|share of|proportion of|percent of|percentage of|out of)"
              + "|%\\s?of) "
              + DIGITS
              + " ((?:[a-z]+ )?[a-z]+)");
  private static final Pattern NO_UNITS =
      Pattern.compile("(?:years?|weeks?|months?|days?|doses?|or|and|to|plus)\\b.*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  /** Well above the minimum of every bundled pack: which one applies is not known here. */
  private static final int FEW = 30;

  /** Smaller wholes are told whatever stands below them. */
  private static final int LARGE = 100;

  private static final int MOST_DIGITS = 15;

  private StatedWholes() {}

  /** Whether a head states a whole that may give a figure of few below it back. */
  static boolean tell(Grid grid, Range range, int column, String head) {
    String plain = Spaces.tidy(head).toLowerCase(Locale.ROOT);
    if (plain.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    Matcher total = TOTAL.matcher(plain);
    while (total.find()) {
      if (matters(grid, range, column, total.group(1))) {
        return true;
      }
    }
    Matcher units = OF_UNITS.matcher(plain);
    while (units.find()) {
      boolean counted =
          !NO_UNITS.matcher(units.group(2)).matches() && Counts.isUnit(Words.of(units.group(2)));
      if (counted && matters(grid, range, column, units.group(1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matters(Grid grid, Range range, int column, String number) {
    String digits = number.replace(",", "");
    if (YEAR.matcher(number).matches() || digits.length() > MOST_DIGITS) {
      return false;
    }
    long whole = Long.parseLong(digits);
    if (whole < LARGE || leavesFew(grid, range, column, whole)) {
      return true;
    }
    // What shares are out of is the whole of counts that stand in another column.
    return ShareNames.of(Words.of(grid.text(range.top(), column))).isPresent()
        && IntStream.rangeClosed(range.left(), range.right())
            .anyMatch(other -> leavesFew(grid, range, other, whole));
  }

  /** Whether a whole less one figure below it, or less all of them, is a count of few. */
  static boolean leavesFew(Grid grid, Range range, int column, long whole) {
    Numeral numeral = new Numeral();
    double sum = 0;
    boolean few = false;
    for (int row = range.top() + 1; row <= range.bottom(); row++) {
      boolean figure = !grid.isBlank(row, column) && numeral.read(grid, row, column, false);
      if (!figure) {
        continue;
      }
      double value = numeral.approximate();
      if (value < whole && value > whole - FEW) {
        return true;
      }
      boolean part = !Totals.isTotal(grid.text(row, range.left()));
      sum += part ? value : 0;
      few |= part && value > 0 && value < FEW;
    }
    boolean lacks = sum < whole && sum > whole - FEW;
    return lacks || (few && sum == whole);
  }
}

package org.sluice.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;

/**
 * A column of bands that follow each other without a gap, {@code 0, 1-4, 5-9, 10-14}, perhaps again
 * and again: its {@code 1-4} is no count that was withheld.
 */
final class Bands {
  private static final int FEWEST = 2;
  private static final int MOST_ROWS = 1_000;
  private static final Pattern BAND =
      Pattern.compile(
          "(?:(?:<|under )(\\d{1,3})|(\\d{1,3})(?: ?(?:[-–]|to) ?(\\d{1,3})"
              + "| ?(\\+|and over|or over|plus|and above))?)");

  private Bands() {}

  /** Whether all rows of a column, but for totals, are such bands. */
  static boolean are(Block block, int column) {
    Grid grid = block.grid();
    int first = -1;
    int next = -1;
    int ranges = 0;
    int last = Math.min(block.bottom(), block.bodyTop() + MOST_ROWS);
    for (int row = block.bodyTop(); row <= last; row++) {
      String text =
          grid.isBlank(row, column)
              ? ""
              : Spaces.tidy(grid.text(row, column)).toLowerCase(Locale.ROOT);
      if (text.isEmpty() || Totals.isTotal(text)) {
        continue;
      }
      Matcher band = BAND.matcher(text);
      if (!band.matches()) {
        return false;
      }
      int from = band.group(1) != null ? 0 : Integer.parseInt(band.group(2));
      if (first >= 0 && from != next && from != first) {
        return false;
      }
      first = first < 0 ? from : first;
      next = behind(band, from);
      ranges += next > from + 1 ? 1 : 0;
    }
    return ranges >= FEWEST;
  }

  /** Where the next band begins. */
  private static int behind(Matcher band, int from) {
    if (band.group(1) != null) {
      return Integer.parseInt(band.group(1));
    }
    return band.group(3) != null ? Integer.parseInt(band.group(3)) + 1 : from + 1;
  }
}

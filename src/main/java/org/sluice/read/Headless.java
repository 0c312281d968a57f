package org.sluice.read;

import java.util.Optional;
import org.sluice.grid.Grid;

/**
 * Rows that look like words to a search for heads and are figures all the same: {@code 7 (7.1%)}
 * over {@code 31 (31.6%)}, {@code 7 children} over {@code 14 children}.
 */
final class Headless {
  private Headless() {}

  /** Whether a row holds several figures in one cell, or a count in words, as the row below it. */
  static boolean goesOn(Grid grid, int row, int left, int right) {
    for (int column = left + 1; column <= right; column++) {
      String text = text(grid, row, column);
      if (!text.isEmpty() && sayTheSame(text, text(grid, row + 1, column)) && !Dates.isTime(text)) {
        return true;
      }
    }
    return false;
  }

  private static String text(Grid grid, int row, int column) {
    return grid.isBlank(row, column) ? "" : Spaces.tidy(grid.text(row, column));
  }

  private static boolean sayTheSame(String text, String below) {
    Optional<Composite> parts = Composite.read(text, Spelling.usual());
    if (parts.isPresent()) {
      return Composite.read(below, Spelling.usual())
          .filter(other -> other.shape().equals(parts.get().shape()))
          .isPresent();
    }
    String unit = holdsLetter(text) && holdsLetter(below) ? Counts.unit(text) : "";
    return !unit.isEmpty()
        && unit.equals(Counts.unit(below))
        && SpelledCount.of(text).isPresent()
        && SpelledCount.of(below).isPresent();
  }

  private static boolean holdsLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

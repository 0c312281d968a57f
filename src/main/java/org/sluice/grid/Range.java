package org.sluice.grid;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells on one sheet, both corners included.
 *
 * @param sheet the sheet's name, empty where the file is one nameless grid
 * @param top first row, zero-based
 * @param left first column, zero-based
 * @param bottom last row
 * @param right last column
 */
public record Range(String sheet, int top, int left, int bottom, int right) {
  private static final Pattern A1 =
      Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})(?::([A-Z]{1,3})([1-9]\\d{0,6}))?");

  /** Refuses an empty rectangle. */
  public Range {
    if (top < 0 || left < 0 || bottom < top || right < left) {
      throw new IllegalArgumentException("a range holds at least one cell");
    }
  }

  /** The cells of a nameless grid that an A1 reference names: {@code F6}, {@code B2:B9}. */
  public static Optional<Range> parse(String reference) {
    Matcher corners = A1.matcher(reference);
    if (!corners.matches()) {
      return Optional.empty();
    }
    boolean single = corners.group(3) == null;
    int top = Integer.parseInt(corners.group(2)) - 1;
    int left = column(corners.group(1));
    int bottom = single ? top : Integer.parseInt(corners.group(4)) - 1;
    int right = single ? left : column(corners.group(3));
    return bottom < top || right < left
        ? Optional.empty()
        : Optional.of(new Range("", top, left, bottom, right));
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = 26 * column + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** The A1 reference of the two corners: {@code A1:G11}. */
  public String a1() {
    String corners = Place.letters(left) + (top + 1) + ":" + Place.letters(right) + (bottom + 1);
    return sheet.isEmpty() ? corners : sheet + "!" + corners;
  }

  /** Whether the cell at this row and column of the same sheet lies inside. */
  public boolean contains(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** Whether a cell lies inside. */
  public boolean holds(Place place) {
    return place.sheet().equals(sheet) && contains(place.row(), place.column());
  }

  @Override
  public String toString() {
    return a1();
  }
}

package org.sluice.grid;

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
  /** Refuses an empty rectangle. */
  public Range {
    if (top < 0 || left < 0 || bottom < top || right < left) {
      throw new IllegalArgumentException("a range holds at least one cell");
    }
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

  @Override
  public String toString() {
    return a1();
  }
}

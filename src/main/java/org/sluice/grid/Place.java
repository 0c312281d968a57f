package org.sluice.grid;

/**
 * Where a cell stands in a file: a sheet, a row and a column over the source's physical records.
 *
 * @param sheet the sheet's name, empty where the file is one nameless grid
 * @param row zero-based
 * @param column zero-based
 */
public record Place(String sheet, int row, int column) implements Comparable<Place> {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** Refuses a place above or left of the first cell. */
  public Place {
    if (row < 0 || column < 0) {
      throw new IllegalArgumentException("a place starts at row 0 and column 0");
    }
  }

  /** A place in a file that is one nameless grid. */
  public static Place at(int row, int column) {
    return new Place("", row, column);
  }

  /** The column's letters as a spreadsheet shows them: 0 is A, 25 is Z, 26 is AA. */
  public static String letters(int column) {
    if (column >= 0 && column < 26) {
      return ALPHABET.substring(column, column + 1);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /**
   * The A1 reference, with the sheet before it where there is one: {@code F6}, {@code Sheet2!C7}.
   */
  public String a1() {
    String cell = letters(column) + (row + 1);
    return sheet.isEmpty() ? cell : sheet + "!" + cell;
  }

  /** Spreads the cells of wide sheets: their rows times a small number fall on each other. */
  @Override
  public int hashCode() {
    return (31 * sheet.hashCode() + row) * 0x9E3779B1 + column;
  }

  /** By sheet, then row, then column: the order of reading. */
  @Override
  public int compareTo(Place other) {
    if (!sheet.equals(other.sheet)) {
      return SheetOrder.compare(sheet, other.sheet);
    }
    return row == other.row
        ? Integer.compare(column, other.column)
        : Integer.compare(row, other.row);
  }

  @Override
  public String toString() {
    return a1();
  }
}

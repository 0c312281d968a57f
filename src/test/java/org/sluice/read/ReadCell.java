package org.sluice.read;

import java.util.Locale;
import java.util.Set;
import org.sluice.grid.Place;

/**
 * One figure as it was read.
 *
 * @param names what a person may call it by: heads over it, labels before it, all {@link #plain}
 * @param lineOfBlock its line since the last printed rule, from 1
 * @param count whether it, or a part of it, was read as a count
 * @param small whether that count is from 1 to 7
 * @param stated whether it stands in a title, a head or a note
 */
record ReadCell(
    Place place, Set<String> names, int lineOfBlock, boolean count, boolean small, boolean stated) {
  /** Stands before a column's letters, which else might be a head. */
  static final String LETTERS = "@";

  /** Letters and digits only, so that dots, brackets and cut heads do not matter. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '%')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  int line() {
    return place.row() + 1;
  }

  /** Whether a column is the cell's by its letters, its head or its key. */
  boolean isUnder(String column) {
    return column.startsWith("(")
        || column.startsWith("[1]")
        || names.contains(column.startsWith(LETTERS) ? column : plain(column));
  }

  /** Whether a label such as {@code F6}, {@code Sheet1!G3} or {@code L311:VOC} means this cell. */
  boolean isAt(String label) {
    if (label.matches("L\\d+:.*")) {
      int colon = label.indexOf(':');
      return Integer.parseInt(label.substring(1, colon)) == line()
          && names.contains(plain(label.substring(colon + 1)));
    }
    return label.equals(place.a1());
  }
}

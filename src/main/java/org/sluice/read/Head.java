package org.sluice.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The head rows of a block.
 *
 * @param rows how many rows they take, 0 where the table has no head
 * @param levels for each meaningful head row the text over every column, blanks filled from the
 *     left where a wider cell was meant; series codes and index names are no levels
 * @param stubNames names of the label columns where a row of their own gives them, else empty
 * @param guess what had to be assumed, empty where nothing was
 * @param labels how many columns on the left are known to hold labels, 0 where nothing is known and
 *     {@link org.sluice.grid.Extent#NONE} where none does
 */
record Head(int rows, List<List<String>> levels, List<String> stubNames, String guess, int labels) {
  /** Copies the lists. */
  Head {
    levels = List.copyOf(levels);
    stubNames = List.copyOf(stubNames);
  }

  static Head none() {
    return new Head(0, List.of(), List.of(), "the table has no head row", 0);
  }

  /** The same head over columns of which so many are known to hold labels. */
  Head withLabels(int known) {
    return new Head(rows, levels, stubNames, guess, known);
  }

  /** Whether the rows are known to be a label and its figure, with nothing over them. */
  boolean isOfPairs() {
    return rows == 0 && labels > 0 && levels.isEmpty();
  }

  /** The text over a column, from the widest level to the narrowest. */
  String name(int column) {
    if (levels.isEmpty()) {
      return "";
    }
    if (levels.size() == 1) {
      return levels.get(0).get(column);
    }
    List<String> parts = new ArrayList<>();
    for (List<String> level : levels) {
      String text = level.get(column);
      if (!text.isEmpty() && !parts.contains(text)) {
        parts.add(text);
      }
    }
    return String.join(" ", parts);
  }

  /** The name of a column of labels: its own where a row names the index, else its head. */
  String label(int column) {
    String own = column < stubNames.size() ? stubNames.get(column) : "";
    return own.isEmpty() ? name(column) : own;
  }

  /** The text over a column in one level. */
  String level(int level, int column) {
    return levels.get(level).get(column);
  }
}

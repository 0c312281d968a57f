package org.sluice.format.ods;

import java.util.List;

/**
 * A row as it shows, or several alike below each other.
 *
 * @param first the number of the first of them on its sheet, zero-based
 * @param repeated how many, at least 1
 * @param style the name of its style, empty where it has none
 * @param cells from the left
 */
record OdsRow(int first, int repeated, String style, List<OdsCell> cells) {
  /** Copies the list. */
  OdsRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(OdsCell::isBlank);
  }

  /** How many of its cells count: those up to the last one that shows something. */
  int filled() {
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }
}

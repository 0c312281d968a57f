package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.grid.Grid;
import org.sluice.grid.Range;

/**
 * A rectangle of a grid that is one table: its head, its body, and the lines of text around it.
 *
 * @param top first row of the head, or of the body where there is no head
 * @param left first column
 * @param right last column
 * @param bottom last row of the body
 * @param head the head rows
 * @param around rows of titles above and notes below
 */
record Block(Grid grid, int top, int left, int right, int bottom, Head head, List<Integer> around) {
  /** Copies the list. */
  Block {
    around = List.copyOf(around);
  }

  /** First row below the head. */
  int bodyTop() {
    return top + head.rows();
  }

  /** Number of columns. */
  int width() {
    return right - left + 1;
  }

  /** Number of body rows, blank ones included. */
  int height() {
    return bottom - bodyTop() + 1;
  }

  /** The extent, head included. */
  Range range() {
    return new Range(grid.sheet(), top, left, bottom, right);
  }

  /** The text of the titles and notes, one a row. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int row : around) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < grid.width(row); column++) {
        text.append(text.length() == 0 ? "" : " ").append(Spaces.tidy(grid.text(row, column)));
      }
      texts.add(text.toString().strip());
    }
    return texts;
  }

  /** The same block with another bottom. */
  Block withBottom(int newBottom, List<Integer> newAround) {
    return new Block(grid, top, left, right, newBottom, head, newAround);
  }

  /** Whether every cell of this row inside the block is blank. */
  boolean isBlank(int row) {
    return grid.isBlank(row, left, right);
  }
}

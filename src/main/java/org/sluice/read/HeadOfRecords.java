package org.sluice.read;

import java.math.BigDecimal;
import java.util.List;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * The first rows of a data set, as {@code head} prints them: numbered from nought or one, mostly
 * words, and fewer than the combinations of these words could be. What a column of such rows is
 * named after is an attribute of one record, and counts nobody; its digits are not judged as
 * counts, and the table stays one whose reading was guessed.
 */
final class HeadOfRecords {
  private static final int MOST_ROWS = 20;
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_WORDS = 4;

  private HeadOfRecords() {}

  /** The senses, with likely counts as figures of no kind where each row is one record. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses) {
    if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS || !isNumbered(block, rows)) {
      return senses;
    }
    int varying = 0;
    int words = 0;
    for (Sense sense : senses) {
      if (sense.column() > block.left() && sense.isLabel()) {
        words++;
        varying += isVarying(block.grid(), rows, sense.column()) ? 1 : 0;
      } else if (sense.isFigure() && isOfMany(sense)) {
        return senses;
      }
    }
    boolean whole = varying < Integer.SIZE - 1 && rows.length >= 1 << varying;
    if (words < FEWEST_WORDS || whole) {
      return senses;
    }
    return senses.stream()
        .map(
            sense ->
                sense.isCount()
                    ? sense.as(
                        Role.OTHER,
                        BigDecimal.ONE,
                        false,
                        "its rows are numbered and mostly words, as records are")
                    : sense)
        .toList();
  }

  /** Whether a name tells of a count or statistic; what is counted may be what one has. */
  private static boolean isOfMany(Sense sense) {
    return sense.isCount() ? Counts.saysCount(Words.of(sense.name())) : sense.sure();
  }

  private static boolean isNumbered(Block block, int[] rows) {
    if (!block.head().name(0).isEmpty()) {
      return false;
    }
    String first = Spaces.tidy(block.grid().text(rows[0], block.left()));
    if (!first.equals("0") && !first.equals("1")) {
      return false;
    }
    int number = Integer.parseInt(first);
    for (int row : rows) {
      if (!Spaces.tidy(block.grid().text(row, block.left())).equals(String.valueOf(number++))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVarying(Grid grid, int[] rows, int column) {
    String first = Spaces.tidy(grid.text(rows[0], column));
    for (int row : rows) {
      if (!Spaces.tidy(grid.text(row, column)).equals(first)) {
        return true;
      }
    }
    return false;
  }
}

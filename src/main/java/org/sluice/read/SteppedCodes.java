package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.table.Role;

/**
 * Codes of levels in a table without heads: right of a label whole numbers that go up by one and
 * begin again, as in {@code sex 1, sex 2, agegroup 1, agegroup 2}, and right of those the code of a
 * part of the study, the same over many rows. Counts of people do neither.
 */
final class SteppedCodes {
  private static final int FEWEST_ROWS = 8;
  private static final int LARGEST = 99;
  private static final int LARGEST_PART = 9;

  private final Block block;
  private final int[] rows;
  private final Numeral numeral = new Numeral();

  private SteppedCodes(Block block, int[] rows) {
    this.block = block;
    this.rows = rows;
  }

  /** The senses, with such columns as labels. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses) {
    if (block.head().rows() > 0 || rows.length < FEWEST_ROWS || block.head().labels() > 0) {
      return senses;
    }
    SteppedCodes codes = new SteppedCodes(block, rows);
    List<Sense> settled = new ArrayList<>(senses);
    boolean stepped = false;
    for (int i = 1; i + 1 < settled.size() && settled.get(i - 1).isLabel(); i++) {
      boolean open = settled.get(i).isCount() && !settled.get(i).sure();
      boolean code = open && (codes.steps(i) || (stepped && codes.stays(i)));
      if (code) {
        settled.set(i, settled.get(i).asLabel(Role.CODE, "its values count levels, over and over"));
      }
      stepped |= code;
    }
    return settled;
  }

  /** Nearly all values follow the one above by one, or begin again. */
  private boolean steps(int i) {
    int steps = 0;
    int restarts = 0;
    int others = 0;
    long last = -1;
    for (int row : rows) {
      long value = value(row, i);
      if (value > LARGEST) {
        return false;
      }
      if (value >= 0) {
        boolean next = last >= 0 && value == last + 1;
        boolean again = value <= 2 && value <= last;
        steps += next ? 1 : 0;
        restarts += again ? 1 : 0;
        others += next || again || last < 0 ? 0 : 1;
        last = value;
      }
    }
    return steps + restarts >= FEWEST_ROWS - 2
        && restarts > 0
        && steps >= restarts
        && others * 5 <= steps + restarts;
  }

  /** Nearly all values are that of the row above. */
  private boolean stays(int i) {
    int same = 0;
    int others = 0;
    long last = -1;
    for (int row : rows) {
      long value = value(row, i);
      if (value > LARGEST_PART) {
        return false;
      }
      if (value >= 0) {
        same += value == last ? 1 : 0;
        others += last >= 0 && value != last ? 1 : 0;
        last = value;
      }
    }
    return same >= FEWEST_ROWS && others * 3 <= same;
  }

  /** The whole number of a cell, -1 for a blank one, more than any code for anything else. */
  private long value(int row, int i) {
    int column = block.left() + i;
    if (block.grid().isBlank(row, column)) {
      return -1;
    }
    boolean number =
        numeral.read(
            block.grid().text(),
            block.grid().start(row, column),
            block.grid().end(row, column),
            false);
    boolean whole = number && numeral.isWhole() && numeral.approximate() >= 0;
    return whole ? (long) numeral.approximate() : Long.MAX_VALUE;
  }
}

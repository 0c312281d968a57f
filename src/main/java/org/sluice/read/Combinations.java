package org.sluice.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * Columns of 0 and 1 that say which conditions the people of a row have in common, beside how many
 * they are. Nothing else tells such rows apart; a table of counts has labels.
 */
final class Combinations {
  private static final int FEWEST = 3;
  private static final int DIGITS_OF_MANY = 3;

  /** So many rows of few events repeat each other. */
  private static final int MANY = 8;

  private final Grid grid;
  private final int[] rows;
  private final List<Sense> senses;

  private Combinations(Grid grid, int[] rows, List<Sense> senses) {
    this.grid = grid;
    this.rows = rows;
    this.senses = senses;
  }

  /** The senses, with such columns as labels. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses) {
    boolean labelled = senses.stream().anyMatch(Sense::isLabel);
    return labelled || senses.isEmpty()
        ? senses
        : new Combinations(block.grid(), rows, senses).settled();
  }

  private List<Sense> settled() {
    int last = senses.size() - 1;
    if (!senses.get(last).isCount() || !senses.get(last).sure() || !isAnyLarge(last)) {
      return senses;
    }
    List<Integer> flags = IntStream.range(0, last).filter(this::isFlag).boxed().toList();
    if (flags.size() < FEWEST) {
      return senses;
    }
    List<Sense> settled = new ArrayList<>(senses);
    if (!areTold(flags)) {
      Sense count = senses.get(last);
      settled.set(
          last,
          count.as(
              count.role(),
              count.per(),
              false,
              "the columns of 0 and 1 beside it tell its rows apart or are counts themselves"));
    }
    for (int i : flags) {
      settled.set(
          i,
          senses.get(i).asLabel(Role.CODE, "it is 0 or 1, and no label tells what its row counts"));
    }
    return settled;
  }

  /**
   * Whether each row combines something else, where chance would repeat a row: few events of a few
   * wards whose names were left out are 0 and 1 as well.
   */
  private boolean areTold(List<Integer> flags) {
    Set<List<String>> combined = new HashSet<>();
    for (int row : rows) {
      combined.add(flags.stream().map(flag -> text(flag, row)).toList());
    }
    double pairs = rows.length * (rows.length - 1.0) / 2;
    return combined.size() == rows.length
        && (rows.length >= MANY || pairs >= Math.pow(2, flags.size()));
  }

  private boolean isAnyLarge(int i) {
    return IntStream.of(rows)
        .anyMatch(row -> text(i, row).chars().filter(Character::isDigit).count() >= DIGITS_OF_MANY);
  }

  private boolean isFlag(int i) {
    boolean zero = false;
    boolean one = false;
    for (int row : rows) {
      String text = text(i, row);
      zero |= text.equals("0");
      one |= text.equals("1");
      if (!text.equals("0") && !text.equals("1")) {
        return false;
      }
    }
    return senses.get(i).isCount() && zero && one;
  }

  private String text(int i, int row) {
    return Spaces.tidy(grid.text(row, senses.get(i).column()));
  }
}

package org.sluice.read;

import java.math.BigDecimal;
import java.util.List;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * A matrix of correlations: the same names down the side and across the head, a diagonal of ones
 * and nothing beyond one. Its ones say that a variable is like itself, and nothing of a group.
 */
final class Correlations {
  private static final double BEYOND = 1 + 1e-9;

  private final Block block;
  private final int[] rows;
  private final boolean decimalComma;

  private Correlations(Block block, int[] rows, boolean decimalComma) {
    this.block = block;
    this.rows = rows;
    this.decimalComma = decimalComma;
  }

  /** The senses, with the figures of such a matrix as statistics. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    if (rows.length < 2
        || rows.length != senses.size() - 1
        || !new Correlations(block, rows, spelling.decimalComma()).isMatrix()) {
      return senses;
    }
    return senses.stream()
        .map(
            sense ->
                sense.column() == block.left()
                    ? sense.asLabel(Role.OTHER, "its labels are those of the heads")
                    : sense.as(
                        Role.STATISTIC,
                        BigDecimal.ONE,
                        true,
                        "it stands in a matrix of correlations"))
        .toList();
  }

  private boolean isMatrix() {
    Grid grid = block.grid();
    boolean shares = true;
    boolean fractions = false;
    for (int i = 0; i < rows.length; i++) {
      String label = Spaces.tidy(grid.text(rows[i], block.left()));
      if (label.isEmpty() || !label.equals(Spaces.tidy(block.head().name(i + 1)))) {
        return false;
      }
      double sum = 0;
      for (int j = 0; j < rows.length; j++) {
        double value = value(rows[i], block.left() + 1 + j);
        boolean blank = grid.isBlank(rows[i], block.left() + 1 + j) && i != j;
        if (!blank && !(Math.abs(value) <= BEYOND && (i != j || value == 1))) {
          return false;
        }
        sum += blank ? 0 : value;
        fractions |= !blank && value != Math.rint(value);
      }
      shares &= Math.abs(sum - 1) < 1e-9;
    }
    // Where every row adds up to one, the rest of it is nought: all stay in what they were in.
    return fractions && !shares;
  }

  private double value(int row, int column) {
    Grid grid = block.grid();
    Numeral numeral = new Numeral();
    return !grid.isBlank(row, column) && numeral.read(grid, row, column, decimalComma)
        ? numeral.approximate()
        : Double.NaN;
  }
}

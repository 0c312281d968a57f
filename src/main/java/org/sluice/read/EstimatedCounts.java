package org.sluice.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sluice.grid.Grid;
import org.sluice.table.CellValue;
import org.sluice.table.Role;

/**
 * Estimates of how many there are, with their intervals: {@code 12,000 (9,500 to 14,000)} under a
 * head that says who is counted. A ratio is no such number, and a median says so.
 */
final class EstimatedCounts {
  private static final int SAMPLE = 300;
  private static final double LARGE = 1000;

  /** As far as men, women and both stand apart. */
  private static final int NEAR = 2;

  private EstimatedCounts() {}

  /** The roles of their figures; empty where the cells hold something else, or may. */
  static Optional<List<Role>> in(Block block, int column, List<Role> parts) {
    boolean open = parts.size() == 3 && parts.get(0) == Role.RATIO && isTold(block, column);
    return open && areWholeAndLarge(block, column)
        ? Optional.of(List.of(Role.COUNT, Role.CI, Role.CI))
        : Optional.empty();
  }

  /** Whether a head says who is counted: its own, or where it says nothing one beside it. */
  private static boolean isTold(Block block, int column) {
    Hint own = hint(block, column);
    if (own.isFigure() || own.isLabel()) {
      return own.is(Role.COUNT);
    }
    return IntStream.rangeClosed(column - NEAR, column + NEAR)
        .filter(near -> near > block.left() && near <= block.right())
        .anyMatch(near -> hint(block, near).is(Role.COUNT) && areWholeAndLarge(block, near));
  }

  private static Hint hint(Block block, int column) {
    return Names.of(block.head().name(column - block.left()));
  }

  private static boolean areWholeAndLarge(Block block, int column) {
    Grid grid = block.grid();
    boolean large = false;
    int last = Math.min(block.bottom(), block.bodyTop() + SAMPLE);
    for (int row = block.bodyTop(); row <= last; row++) {
      Optional<Composite> cell = Composite.read(grid.text(row, column), Spelling.usual());
      if (cell.isPresent()) {
        if (!isWhole(cell.get()) || MiddleLabels.isOne(grid.text(row, block.left()))) {
          return false;
        }
        large |=
            cell.get().figures().get(0) instanceof CellValue.Shown shown
                && shown.value().doubleValue() > LARGE;
      }
    }
    return large;
  }

  private static boolean isWhole(Composite cell) {
    return cell.figures().stream()
        .allMatch(
            figure ->
                !(figure instanceof CellValue.Shown shown)
                    || (shown.value().signum() >= 0
                        && shown.value().stripTrailingZeros().scale() <= 0));
  }
}

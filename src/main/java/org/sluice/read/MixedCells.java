package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * Rows of plain columns in which cells hold several figures: a median with its quartiles among
 * percentages, a reference among counts. They become measures of their own.
 */
final class MixedCells {
  private MixedCells() {}

  static void split(Block block, int[] rows, Plan plan, Profile[] profiles) {
    for (Plan.Figures figures : List.copyOf(plan.measures())) {
      boolean mixed =
          figures.part < 0
              && figures.role != Role.IDENTIFIER
              && Arrays.stream(figures.columns)
                  .anyMatch(
                      column -> column >= 0 && profiles[column - block.left()].holdsSeveral());
      if (mixed) {
        split(block, rows, plan, figures);
      }
    }
  }

  private static void split(Block block, int[] rows, Plan plan, Plan.Figures figures) {
    Map<List<Role>, BitSet> others = new LinkedHashMap<>();
    BitSet plain = figures.rows.map(some -> (BitSet) some.clone()).orElseGet(() -> all(rows));
    for (int i = plain.nextSetBit(0); i >= 0; i = plain.nextSetBit(i + 1)) {
      Optional<Composite> cell = several(block, rows[i], figures);
      if (cell.isPresent() && isApart(block, rows[i], cell.get(), figures)) {
        others.computeIfAbsent(roles(block, rows[i], cell.get()), key -> new BitSet()).set(i);
      }
    }
    if (!others.isEmpty()) {
      others.values().forEach(plain::andNot);
      figures.rows = Optional.of(plain);
      others.forEach((roles, where) -> Shapes.add(plan, figures, roles, where));
    }
  }

  /**
   * Whether such a cell surely holds something else than the column: among counts it may hold their
   * sum, {@code 93/93}, and is not read unless it says what it is.
   */
  private static boolean isApart(Block block, int row, Composite cell, Plan.Figures figures) {
    return !figures.role.isCount() || cell.isReference() || MiddleLabels.isOne(label(block, row));
  }

  private static BitSet all(int[] rows) {
    BitSet all = new BitSet();
    all.set(0, rows.length);
    return all;
  }

  /** The first such cell of a row, unless plain numbers stand beside it. */
  private static Optional<Composite> several(Block block, int row, Plan.Figures figures) {
    Grid grid = block.grid();
    Optional<Composite> first = Optional.empty();
    Numeral numeral = new Numeral();
    for (int column : figures.columns) {
      if (column >= 0 && !grid.isBlank(row, column)) {
        if (numeral.read(grid, row, column, false)) {
          return Optional.empty();
        }
        Optional<Composite> cell = Composite.read(grid.text(row, column), Spelling.usual());
        first = first.or(() -> cell);
      }
    }
    return first;
  }

  /** What the label of the row and the cell say: fractions before a bracket count nobody. */
  private static List<Role> roles(Block block, int row, Composite cell) {
    String label = label(block, row);
    List<Role> roles = Parts.roles(cell.shape(), Names.of(label), label);
    if (UntoldPairs.isFraction(cell) && roles.get(0) == Role.COUNT) {
      return List.of(Role.MEAN, Role.SD);
    }
    if (UntoldPairs.isBelowOne(cell) && roles.get(0) == Role.COUNT) {
      return List.of(Role.OTHER, Role.PERCENT);
    }
    boolean ratio = roles.get(0) == Role.RATIO && !cell.isReference();
    return ratio ? List.of(Role.QUANTILE, Role.QUANTILE, Role.QUANTILE) : roles;
  }

  private static String label(Block block, int row) {
    int last = block.left() + Math.max(1, block.head().labels());
    List<String> labels = new ArrayList<>();
    for (int column = block.left(); column < last; column++) {
      labels.add(block.grid().text(row, column));
    }
    return String.join(" ", labels);
  }
}

package org.sluice.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * Rows below the estimates of models that say how many the models are about: whole numbers under
 * fractions, beside a label that says count, as {@code N} or {@code Observations}.
 */
final class SizeRows {
  private static final Set<Role> ESTIMATES =
      EnumSet.of(Role.OTHER, Role.COEFFICIENT, Role.RATIO, Role.PROPORTION);

  private SizeRows() {}

  static void split(Block block, int[] rows, Plan plan, List<String> why) {
    for (Plan.Figures figures : List.copyOf(plan.measures())) {
      if (figures.part < 0 && figures.rows.isEmpty() && ESTIMATES.contains(figures.role)) {
        split(block, rows, plan, figures, why);
      }
    }
  }

  private static void split(
      Block block, int[] rows, Plan plan, Plan.Figures figures, List<String> why) {
    BitSet sizes = new BitSet();
    for (int i = 0; i < rows.length; i++) {
      sizes.set(i, saysCount(block, rows[i]) && isWhole(block.grid(), rows[i], figures));
    }
    if (sizes.isEmpty() || sizes.cardinality() * 2 > rows.length) {
      return;
    }
    why.add("rows of whole numbers below estimates say how many these are about");
    BitSet others = new BitSet();
    others.set(0, rows.length);
    others.andNot(sizes);
    figures.rows = Optional.of(others);
    String name = Spaces.tidy(block.grid().text(rows[sizes.nextSetBit(0)], block.left()));
    Plan.Figures size = new Plan.Figures(name, figures, Role.COUNT, figures.part);
    size.rows = Optional.of(sizes);
    size.sure = true;
    size.reasons.add("the label of its rows says so");
    plan.measures().add(size);
  }

  private static boolean saysCount(Block block, int row) {
    String label = Spaces.tidy(block.grid().text(row, block.left()));
    boolean count = Names.of(label).role().map(Role::isCount).orElse(false);
    return count && Counts.saysCount(Words.of(label));
  }

  /** Whether a row has figures there, all of them whole and without decimals. */
  private static boolean isWhole(Grid grid, int row, Plan.Figures figures) {
    Numeral numeral = new Numeral();
    int[] filled =
        Arrays.stream(figures.columns)
            .filter(column -> column >= 0 && !grid.isBlank(row, column))
            .toArray();
    for (int column : filled) {
      String text = Spaces.tidy(grid.text(row, column));
      if (!numeral.read(text, 0, text.length(), false)
          || !numeral.isWhole()
          || text.indexOf('.') >= 0
          || text.indexOf('%') >= 0) {
        return false;
      }
    }
    return filled.length > 0;
  }
}

package org.sluice.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.table.Layout;
import org.sluice.table.Role;

/**
 * Rows of a cross-tabulation that are no figures of its measure: a last row of populations under
 * counts that accumulate, or a population under rates.
 */
final class RowKinds {
  private static final Pattern POPULATION =
      Pattern.compile(
          "(?:population|registered|denominator|total|totals|base|n|list size|eligible).*");

  private RowKinds() {}

  static void split(Block block, int[] rows, Plan plan, List<String> why) {
    if (plan.layout() != Layout.CROSSTAB || plan.measures().size() != 1) {
      return;
    }
    Plan.Figures figures = plan.measures().get(0);
    BitSet population = new BitSet();
    Set<Integer> ends = Set.copyOf(List.of(0, rows.length - 1));
    for (int i : ends) {
      String label =
          Spaces.tidy(block.grid().text(rows[i], block.left())).toLowerCase(java.util.Locale.ROOT);
      if (rows.length > 2
          && POPULATION.matcher(label).matches()
          && exceeds(block, rows, i, figures)) {
        population.set(i);
      }
    }
    if (population.isEmpty()) {
      return;
    }
    why.add("a row of populations was told from the figures above or below it");
    BitSet others = new BitSet();
    others.set(0, rows.length);
    others.andNot(population);
    figures.rows = Optional.of(others);
    Plan.Figures base = new Plan.Figures("population", figures, Role.DENOMINATOR, figures.part);
    base.rows = Optional.of(population);
    base.sure = true;
    base.reasons.add("its row is named like a population and is no sum of the rows");
    plan.measures().add(base);
  }

  /** Whether a row is whole, no smaller than any other row, and not the sum of the others. */
  private static boolean exceeds(Block block, int[] rows, int at, Plan.Figures figures) {
    Grid grid = block.grid();
    int labels = Arrays.stream(figures.columns).filter(column -> column >= 0).min().orElse(0);
    Numeral numeral = new Numeral();
    int unlike = 0;
    for (int column : figures.columns) {
      double population = value(grid, rows[at], column, numeral);
      if (Double.isNaN(population) || !numeral.isWhole()) {
        return false;
      }
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        double other = i == at ? Double.NaN : value(grid, rows[i], column, numeral);
        if (other > population && !numeral.isLarge()) {
          return false;
        }
        boolean within = Double.isNaN(other) || isTotal(grid, rows[i], block.left(), labels);
        sum += within ? 0 : other;
      }
      unlike +=
          sum > population * 1.02 || (!figures.role.isCount() && sum * 2 < population) ? 1 : 0;
    }
    return unlike == figures.columns.length
        || (unlike > 0 && unlike * 4 >= figures.columns.length * 3);
  }

  /** Whether a label of the row says that it is a total, whose parts have rows of their own. */
  private static boolean isTotal(Grid grid, int row, int left, int right) {
    for (int column = left; column < right; column++) {
      if (Totals.isTotal(grid.text(row, column))) {
        return true;
      }
    }
    return false;
  }

  private static double value(Grid grid, int row, int column, Numeral numeral) {
    if (column < 0 || grid.isBlank(row, column)) {
      return Double.NaN;
    }
    return numeral.read(grid, row, column, false) ? numeral.approximate() : Double.NaN;
  }
}

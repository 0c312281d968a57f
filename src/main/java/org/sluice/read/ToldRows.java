package org.sluice.read;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * Columns that count in most rows and hold a mean or a median in a few, whose labels say so: {@code
 * 65.7} beside {@code mean (SD)} among {@code 438.0} and {@code 555.0}. Each kind becomes a measure
 * of its own. A fraction without such a label leaves the column what it is.
 */
final class ToldRows {
  private static final double HUNDRED = 100;

  private final Block block;
  private final int[] rows;
  private final List<Integer> labels;

  private ToldRows(Block block, int[] rows, List<Sense> senses) {
    this.block = block;
    this.rows = rows;
    this.labels = senses.stream().filter(Sense::isLabel).map(Sense::column).toList();
  }

  static void split(Block block, int[] rows, List<Sense> senses, Plan plan) {
    ToldRows told = new ToldRows(block, rows, senses);
    for (Plan.Figures figures : List.copyOf(plan.measures())) {
      boolean open = figures.reasons.equals(List.of(Roles.FRACTIONS)) && figures.rows.isEmpty();
      if (open && figures.part < 0 && figures.columns.length == 1) {
        told.split(plan, figures);
      }
    }
  }

  private void split(Plan plan, Plan.Figures figures) {
    Grid grid = block.grid();
    Map<Role, BitSet> kinds = new EnumMap<>(Role.class);
    Numeral numeral = new Numeral();
    int told = 0;
    for (int i = 0; i < rows.length; i++) {
      int column = figures.columns[0];
      if (grid.isBlank(rows[i], column) || !numeral.read(grid, rows[i], column, false)) {
        continue;
      }
      Optional<Role> role = role(rows[i], numeral.approximate());
      if (role.isEmpty() && (!numeral.isWhole() || numeral.approximate() < 0)) {
        return;
      }
      told += role.isPresent() ? 1 : 0;
      kinds.computeIfAbsent(role.orElse(Role.COUNT), key -> new BitSet()).set(i);
    }
    BitSet counts = kinds.getOrDefault(Role.COUNT, new BitSet());
    if (told > 0 && counts.cardinality() > told) {
      BitSet rest = new BitSet();
      rest.set(0, rows.length);
      kinds.values().forEach(rest::andNot);
      kinds.forEach((role, where) -> add(plan, figures, role, where));
      figures.rows = Optional.of(rest);
      figures.sure = true;
    }
  }

  private static void add(Plan plan, Plan.Figures like, Role role, BitSet where) {
    Plan.Figures figures = new Plan.Figures(like.name, like, role, like.part);
    figures.rows = Optional.of(where);
    figures.sure = role != Role.COUNT;
    figures.reasons.add(
        role == Role.COUNT
            ? "all fractions are of rows whose labels say another statistic"
            : "the label of its rows says so");
    plan.measures().add(figures);
  }

  /** What the labels of a row say of a figure, where that is neither a count nor too large. */
  private Optional<Role> role(int row, double value) {
    for (int column : labels) {
      Hint hint = Names.of(Spaces.tidy(block.grid().text(row, column)));
      Role role = hint.parts().isEmpty() ? hint.role().orElse(Role.COUNT) : hint.parts().get(0);
      boolean told = hint.isFigure() && hint.sure() && !role.isCount();
      if (told && !(role.isShare() && value > HUNDRED)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}

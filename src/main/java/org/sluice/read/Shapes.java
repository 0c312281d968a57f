package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.Role;

/**
 * Rows of composite columns that hold something else than the others: a median with quartiles among
 * counts with percentages. They become measures of their own, over those rows.
 */
final class Shapes {
  private static final Set<Role> ESTIMATES = EnumSet.of(Role.RATIO, Role.COEFFICIENT);

  private Shapes() {}

  static void split(Block block, int[] rows, Plan plan) {
    for (Plan.Figures first : List.copyOf(plan.measures())) {
      if (first.part == 0 && first.rows.isEmpty()) {
        split(block, rows, plan, first);
      }
    }
  }

  private static void split(Block block, int[] rows, Plan plan, Plan.Figures first) {
    List<Plan.Figures> together =
        plan.measures().stream()
            .filter(each -> each.part >= 0 && Arrays.equals(each.columns, first.columns))
            .toList();
    List<Role> usual = together.stream().map(each -> each.role).toList();
    Map<List<Role>, BitSet> others = new LinkedHashMap<>();
    BitSet plain = new BitSet();
    plain.set(0, rows.length);
    PairKinds kinds = PairKinds.of(block, rows, first, usual);
    for (int i = 0; i < rows.length; i++) {
      RowCells row = new RowCells(block, rows[i], first);
      List<Role> roles =
          switch (kinds.of(row)) {
            case MEASURED -> fractions(row);
            case FRACTION -> List.of(alone(row));
            case COUNTED -> Parts.COUNT_AND_PERCENT;
            case USUAL -> roles(row, first.name, usual);
          };
      if (!roles.equals(usual)) {
        others.computeIfAbsent(roles, key -> new BitSet()).set(i);
        plain.clear(i);
      }
    }
    if (others.isEmpty()) {
      return;
    }
    together.forEach(each -> each.rows = Optional.of(plain));
    others.forEach((roles, where) -> add(plan, first, roles, where));
  }

  private static List<Role> fractions(RowCells row) {
    List<Role> roles = Parts.roles("#(#)", Names.of(row.label()), row.label());
    return roles.equals(Parts.COUNT_AND_PERCENT) ? List.of(Role.MEAN, Role.SD) : roles;
  }

  /** What a fraction is that stands alone among counts. */
  private static Role alone(RowCells row) {
    return Names.of(Spaces.tidy(row.label()))
        .role()
        .filter(role -> !role.isCount() && role != Role.COMPOSITE)
        .orElse(Role.OTHER);
  }

  /** The roles of a row's figures by the shape of its first composite cell and the row's label. */
  private static List<Role> roles(RowCells row, String name, List<Role> usual) {
    for (int column : row.columns()) {
      Optional<Composite> cell = row.several(column);
      if (cell.isPresent()) {
        Optional<List<Role>> roles = roles(row, cell.get(), name, usual);
        if (roles.isPresent()) {
          return roles.get();
        }
      } else if (isSize(row, column, usual)) {
        return List.of(Role.COUNT);
      } else if (usual.get(0) != Role.PERCENT && isSigned(row, column)) {
        return List.of(Role.PERCENT);
      }
    }
    return usual;
  }

  /** The roles of a cell's figures; empty where it may hold what most of the column holds. */
  private static Optional<List<Role>> roles(
      RowCells row, Composite cell, String name, List<Role> usual) {
    String shape = cell.shape();
    Optional<Hint> told = MiddleLabels.hint(row, cell, usual);
    if (told.isPresent()) {
      return Optional.of(Parts.roles(shape, told.get(), ""));
    }
    if (shape.contains("%") && usual.stream().noneMatch(Role::isShare)) {
      return Optional.of(Parts.roles(shape, Hint.nothing(), ""));
    }
    List<Role> levels = LevelCounts.roles(shape);
    if (!levels.isEmpty() && !levels.equals(usual)) {
      return Optional.of(levels);
    }
    boolean range = shape.equals("#,#") && usual.contains(Role.COUNT);
    boolean around = shape.contains("±") && usual.contains(Role.COUNT);
    if (range || around || cell.figures().size() != usual.size()) {
      String label = row.label() + " " + name;
      List<Role> roles = Parts.roles(shape, Names.of(label), label);
      boolean ratio = roles.get(0) == Role.RATIO && usual.contains(Role.COUNT);
      return Optional.of(ratio ? List.of(Role.QUANTILE, Role.QUANTILE, Role.QUANTILE) : roles);
    }
    return Optional.empty();
  }

  /**
   * Whether a whole number stands alone among estimates: how many a model or a mean is about. A one
   * is a reference.
   */
  private static boolean isSize(RowCells row, int column, List<Role> usual) {
    String text = row.text(column);
    Numeral numeral = new Numeral();
    boolean whole =
        numeral.read(text, 0, text.length(), false)
            && numeral.isWhole()
            && text.chars().noneMatch(c -> c == '.' || c == '%')
            && numeral.approximate() > 1;
    return whole
        && (ESTIMATES.contains(usual.get(0))
            || (!usual.contains(Role.COUNT) && Names.of(row.label()).is(Role.COUNT)));
  }

  /** Whether a percentage stands alone where other rows have several figures. */
  private static boolean isSigned(RowCells row, int column) {
    String text = row.text(column);
    Numeral numeral = new Numeral();
    return numeral.read(text, 0, text.length(), false) && numeral.isPercent();
  }

  /** Adds the figures of cells in some rows of a measure's columns as measures of their own. */
  static void add(Plan plan, Plan.Figures like, List<Role> roles, BitSet where) {
    List<Plan.Figures> added = new ArrayList<>();
    for (int part = 0; part < roles.size(); part++) {
      Plan.Figures figures = new Plan.Figures(like.name, like, roles.get(part), part);
      figures.rows = Optional.of(where);
      figures.sure = like.sure;
      figures.reasons.add("its cells have another shape than those of the other rows");
      added.add(figures);
    }
    int first = plan.measures().size();
    plan.measures().addAll(added);
    Planner.linkParts(plan.measures(), first, roles);
  }
}

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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/**
 * Rows of composite columns that hold something else than the others: a median with quartiles among
 * counts with percentages. They become measures of their own, over those rows.
 */
final class Shapes {
  private static final Set<Role> MIDDLE =
      EnumSet.of(Role.MEAN, Role.QUANTILE, Role.GINI, Role.CONCENTRATION);

  /** Units of what is measured; a count has none. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i).*\\p{L}.*[(\\[,] ?(?:in )?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|min(?:ute)?s?"
              + "|k?g|mg|cm|mm|m|ml|l|kg/m\\^?[2²]|mm ?hg|bpm|°c|[munpµ]?mol/(?:l|mol)|m?g/d?l"
              + "|ng/ml|u/l|iu/l|points?|score|miles|km|£|\\$|€)[)\\]]?");

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
      List<Role> roles =
          switch (kinds.of(rows[i])) {
            case MEASURED -> fractions(block, rows[i]);
            case FRACTION -> List.of(alone(block, rows[i]));
            case COUNTED -> Parts.COUNT_AND_PERCENT;
            case USUAL -> roles(block, rows[i], first, usual);
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

  private static List<Role> fractions(Block block, int row) {
    String label = block.grid().text(row, block.left());
    List<Role> roles = Parts.roles("#(#)", Names.of(label), label);
    return roles.equals(Parts.COUNT_AND_PERCENT) ? List.of(Role.MEAN, Role.SD) : roles;
  }

  /** What a fraction is that stands alone among counts. */
  private static Role alone(Block block, int row) {
    return Names.of(Spaces.tidy(block.grid().text(row, block.left())))
        .role()
        .filter(role -> !role.isCount() && role != Role.COMPOSITE)
        .orElse(Role.OTHER);
  }

  /** The roles of a row's figures by the shape of its first composite cell and the row's label. */
  private static List<Role> roles(Block block, int row, Plan.Figures figures, List<Role> usual) {
    for (int column : figures.columns) {
      if (column < 0) {
        continue;
      }
      Optional<Composite> cell = Composite.read(block.grid().text(row, column), Spelling.usual());
      if (cell.isEmpty() && isSize(block, row, column, usual)) {
        return List.of(Role.COUNT);
      }
      if (cell.isEmpty() && usual.get(0) != Role.PERCENT && isSigned(block, row, column)) {
        return List.of(Role.PERCENT);
      }
      if (cell.isEmpty()) {
        continue;
      }
      Optional<Hint> told = spread(block, row, figures, cell.get(), usual);
      if (told.isPresent()) {
        return Parts.roles(cell.get().shape(), told.get(), "");
      }
      boolean range = cell.get().shape().equals("#,#") && usual.contains(Role.COUNT);
      boolean around = cell.get().shape().contains("±") && usual.contains(Role.COUNT);
      if (cell.get().shape().contains("%") && usual.stream().noneMatch(Role::isShare)) {
        return Parts.roles(cell.get().shape(), Hint.nothing(), "");
      }
      List<Role> levels = LevelCounts.roles(cell.get().shape());
      if (!levels.isEmpty() && !levels.equals(usual)) {
        return levels;
      }
      if (range || around || cell.get().figures().size() != usual.size()) {
        String label = block.grid().text(row, block.left()) + " " + figures.name;
        List<Role> roles = Parts.roles(cell.get().shape(), Names.of(label), label);
        boolean ratio = roles.get(0) == Role.RATIO && usual.contains(Role.COUNT);
        return ratio ? List.of(Role.QUANTILE, Role.QUANTILE, Role.QUANTILE) : roles;
      }
    }
    return usual;
  }

  /**
   * Whether a whole number stands alone among estimates: how many a model or a mean is about. A one
   * is a reference.
   */
  private static boolean isSize(Block block, int row, int column, List<Role> usual) {
    String text = Spaces.tidy(block.grid().text(row, column));
    Numeral numeral = new Numeral();
    boolean whole =
        numeral.read(text, 0, text.length(), false)
            && numeral.isWhole()
            && text.chars().noneMatch(c -> c == '.' || c == '%')
            && numeral.approximate() > 1;
    return whole
        && (ESTIMATES.contains(usual.get(0))
            || (!usual.contains(Role.COUNT)
                && Names.of(block.grid().text(row, block.left())).is(Role.COUNT)));
  }

  /** Whether a percentage stands alone where other rows have several figures. */
  private static boolean isSigned(Block block, int row, int column) {
    String text = Spaces.tidy(block.grid().text(row, column));
    Numeral numeral = new Numeral();
    return numeral.read(text, 0, text.length(), false) && numeral.isPercent();
  }

  /** Whether a label before the figures of a row says a mean or a median with its spread. */
  static boolean isOfMiddle(Block block, int row, Plan.Figures figures, Composite cell) {
    return spread(block, row, figures, cell, Parts.COUNT_AND_PERCENT).isPresent();
  }

  /**
   * What the labels of a row say, where that is a mean or a median with its spread: {@code age
   * (mean (SD))} among counts with percentages without signs, which have the same shape.
   */
  private static Optional<Hint> spread(
      Block block, int row, Plan.Figures figures, Composite cell, List<Role> usual) {
    if (!usual.contains(Role.COUNT) || cell.shape().contains("%")) {
      return Optional.empty();
    }
    int first = Arrays.stream(figures.columns).filter(column -> column >= 0).min().orElse(0);
    return IntStream.range(block.left(), first)
        .mapToObj(column -> Names.of(block.grid().text(row, column)))
        .filter(hint -> hint.parts().size() >= cell.figures().size() && isMiddle(hint.parts()))
        .findFirst()
        .or(() -> measured(block, row, cell));
  }

  /** A label that ends with a unit says a mean with its spread: {@code stay (days)}. */
  private static Optional<Hint> measured(Block block, int row, Composite cell) {
    boolean unit =
        UntoldPairs.isPair(cell.shape())
            && UNIT.matcher(Spaces.tidy(block.grid().text(row, block.left()))).matches();
    return unit
        ? Optional.of(Hint.parts(List.of(Role.MEAN, Role.SD), "its label ends with a unit"))
        : Optional.empty();
  }

  /** Whether a label says a mean or a median with its spread. */
  static boolean saysMiddle(String label) {
    Hint hint = Names.of(label);
    return !hint.parts().isEmpty() && isMiddle(hint.parts());
  }

  private static boolean isMiddle(List<Role> parts) {
    return MIDDLE.contains(parts.get(0));
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

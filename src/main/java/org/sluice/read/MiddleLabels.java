package org.sluice.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Role;

/**
 * Labels of rows that say a mean or a median with its spread: {@code age (mean (SD))}, {@code stay
 * (days)}.
 */
final class MiddleLabels {
  private static final Set<Role> MIDDLE =
      EnumSet.of(Role.MEAN, Role.QUANTILE, Role.GINI, Role.CONCENTRATION);

  /** Units of what is measured; a count has none. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i).*\\p{L}.*[(\\[,] ?(?:in"
              + " )?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|min(?:ute)?s?|k?g|mg|cm|mm|m|ml|l|kg/m\\^?[2²]|mm"
              + " ?hg|bpm|°c|[munpµ]?mol/(?:l|mol)|m?g/d?l"
              + "|ng/ml|u/l|iu/l|points?|score|miles|km|£|\\$|€)[)\\]]?");

  private MiddleLabels() {}

  /** Whether a label says a mean or a median with its spread. */
  static boolean isOne(String label) {
    Hint hint = Names.of(label);
    return !hint.parts().isEmpty() && isMiddle(hint.parts());
  }

  /** Whether a label before the figures of a row says a mean or a median with its spread. */
  static boolean areIn(RowCells row, Composite cell) {
    return hint(row, cell, Parts.COUNT_AND_PERCENT).isPresent();
  }

  /**
   * What the labels of a row say, where that is a mean or a median with its spread: {@code age
   * (mean (SD))} among counts with percentages without signs, which have the same shape.
   */
  static Optional<Hint> hint(RowCells row, Composite cell, List<Role> usual) {
    if (!usual.contains(Role.COUNT) || cell.shape().contains("%")) {
      return Optional.empty();
    }
    return row.labels()
        .map(Names::of)
        .filter(hint -> hint.parts().size() >= cell.figures().size() && isMiddle(hint.parts()))
        .findFirst()
        .or(() -> measured(row, cell));
  }

  /** A label that ends with a unit says a mean with its spread: {@code stay (days)}. */
  private static Optional<Hint> measured(RowCells row, Composite cell) {
    boolean unit =
        UntoldPairs.isPair(cell.shape()) && UNIT.matcher(Spaces.tidy(row.label())).matches();
    return unit
        ? Optional.of(Hint.parts(List.of(Role.MEAN, Role.SD), "its label ends with a unit"))
        : Optional.empty();
  }

  private static boolean isMiddle(List<Role> parts) {
    return MIDDLE.contains(parts.get(0));
  }
}

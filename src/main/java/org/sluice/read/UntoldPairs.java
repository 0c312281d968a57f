package org.sluice.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.table.CellValue;
import org.sluice.table.Role;

/**
 * What {@code 12 (34)} stands for where no name and no percent sign tells: a count with its
 * percentage, a mean with its spread, or a count with how many of them are of a kind. Nobody counts
 * fractions, and no part of a count is more than a hundred percent of it.
 */
final class UntoldPairs {
  private static final Set<String> PAIRS = Set.of("#(#)", "#[#]");
  private static final Set<String> TOLD = Set.of("#(#%)", "#[#%]");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private int cells;
  private int fractions;
  private int beyond;
  private int points;
  private int unlike;
  private int parts;
  private int shares;

  /** Counts beside which a percent sign stands, so that pairs without one are something else. */
  private int told;

  private UntoldPairs() {}

  static boolean isPair(String shape) {
    return PAIRS.contains(shape);
  }

  /** The pairs of a column in rows {@code top} to {@code bottom}, both included. */
  static UntoldPairs in(Grid grid, int column, int top, int bottom) {
    UntoldPairs pairs = new UntoldPairs();
    for (int row = top; row <= bottom; row++) {
      Composite.read(grid.text(row, column), Spelling.usual()).ifPresent(pairs::see);
    }
    return pairs;
  }

  private void see(Composite cell) {
    told += TOLD.contains(cell.shape()) && isWhole(cell.figures().get(0)) ? 1 : 0;
    if (isPair(cell.shape())
        && cell.figures().get(0) instanceof CellValue.Shown first
        && cell.figures().get(1) instanceof CellValue.Shown second) {
      boolean fraction = isFraction(first.value());
      boolean point = first.value().scale() > 0;
      boolean more = second.value().compareTo(HUNDRED) > 0;
      boolean part =
          !fraction && second.value().scale() <= 0 && second.value().compareTo(first.value()) <= 0;
      cells++;
      fractions += fraction ? 1 : 0;
      beyond += more ? 1 : 0;
      points += point || more ? 1 : 0;
      unlike += fraction || more ? 1 : 0;
      parts += part ? 1 : 0;
      shares += isShareOfCount(first.value(), second.value()) ? 1 : 0;
    }
  }

  /** What they are where they cannot be counts with their percentages. */
  Optional<List<Role>> roles() {
    if (beyond > 0 && parts == cells) {
      return Optional.of(List.of(Role.COUNT, Role.COUNT));
    }
    if (shares == cells && shares > 1) {
      return Optional.of(List.of(Role.PROPORTION, Role.COUNT));
    }
    // Beside fractions 26.0 is rounded to one, alone it may be a count that a program made real.
    int others = fractions > 0 || told > 0 ? points : unlike;
    return others * 2 > cells ? Optional.of(List.of(Role.MEAN, Role.SD)) : Optional.empty();
  }

  /** Whether some figure in brackets is more than a percentage of a part can be. */
  boolean exceedPercentages() {
    return beyond > 0;
  }

  /** Whether most of what would be counted is fractions, as sums of weights are. */
  boolean areFractions() {
    return fractions * 2 > cells && told == 0;
  }

  /** Whether percent signs tell which of the cells count, so that no other does. */
  boolean areTold() {
    return told > 0;
  }

  /**
   * Whether a cell holds a pair of which the first figure is printed with digits behind a point.
   */
  static boolean isPointed(Composite cell) {
    return isPair(cell.shape())
        && cell.figures().get(0) instanceof CellValue.Shown first
        && first.value().scale() > 0;
  }

  /** {@code 0.53 (8)}: a spread has as many digits as its mean, a number of cases has none. */
  private static boolean isShareOfCount(BigDecimal first, BigDecimal second) {
    return first.scale() > 0
        && first.signum() >= 0
        && first.compareTo(BigDecimal.ONE) <= 0
        && second.scale() <= 0
        && second.signum() >= 0;
  }

  private static boolean isWhole(CellValue value) {
    return value instanceof CellValue.Shown shown && shown.value().scale() <= 0;
  }

  /** Whether a cell holds a pair of which the first figure is a fraction. */
  static boolean isFraction(Composite cell) {
    return isPair(cell.shape())
        && cell.figures().get(0) instanceof CellValue.Shown first
        && isFraction(first.value());
  }

  /** {@code 0.016 (2.0%)}: less than one with its percentage counts nobody, weighted or not. */
  static boolean isBelowOne(Composite cell) {
    return TOLD.contains(cell.shape())
        && cell.figures().get(0) instanceof CellValue.Shown first
        && first.value().scale() > 0
        && first.value().abs().compareTo(BigDecimal.ONE) < 0
        && first.value().signum() != 0;
  }

  private static boolean isFraction(BigDecimal value) {
    return value.stripTrailingZeros().scale() > 0;
  }
}

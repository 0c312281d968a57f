package org.sluice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sums among cells: which cell is in which, how exactly each holds, what follows from which.
 */
final class Equations {
  private final int cells;
  private final List<Equation> all;
  private final List<Boolean> redundant;
  private final List<BigDecimal> leeways;
  private final Map<Integer, Integer> impliedBy;
  private final Map<Integer, Integer> unprinted;
  private @Nullable Memberships memberships;

  Equations(Gathering gathering) {
    this.cells = gathering.spots.size();
    this.all = List.copyOf(gathering.equations);
    this.redundant = List.copyOf(gathering.redundant);
    this.leeways = List.copyOf(gathering.leeways);
    this.impliedBy = gathering.impliedBy;
    this.unprinted = gathering.unprinted;
  }

  List<Equation> all() {
    return all;
  }

  /** Those that a cell is in, as total or as part. */
  List<Equation> of(int cell) {
    if (memberships == null) {
      memberships = new Memberships(cells, all);
    }
    return memberships.of(cell);
  }

  /** How far a sum of decimals may be from its printed total, 0 where it holds exactly. */
  BigDecimal leeway(int equation) {
    return leeways.get(equation);
  }

  /** Whether an equation follows from others. */
  boolean isRedundant(int equation) {
    return redundant.get(equation);
  }

  /** The cells that are rests of totals over their parts, ascending. */
  List<Integer> implied() {
    return List.copyOf(impliedBy.keySet());
  }

  boolean isImplied(int cell) {
    return impliedBy.containsKey(cell);
  }

  /** The sum that tells a cell without a place: whose rest it is, or whose total. */
  Equation telling(int cell) {
    return all.get((isImplied(cell) ? impliedBy : unprinted).getOrDefault(cell, -1));
  }
}

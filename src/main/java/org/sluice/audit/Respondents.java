package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.CellValue;
import org.sluice.table.Link;

/**
 * Withheld cells of so few units or contributors that these know what stands there: one alone, or
 * brothers and sisters who tell each other. Which of them is where they know as well, so that the
 * parts of their cell are no secret from them; and a total that holds nobody else tells them about
 * nobody else.
 */
final class Respondents {
  private final Cells cells;
  private final Map<Integer, Long> units = new HashMap<>();
  private final Map<Integer, Set<Integer>> partsOf = new HashMap<>();
  private final Map<Integer, Set<Integer>> ownOf = new HashMap<>();
  private final Map<Integer, Set<Integer>> knownBy = new HashMap<>();

  private Respondents(Cells cells) {
    this.cells = cells;
  }

  /**
   * Finds them.
   *
   * @param withheld cells that are withheld although the source shows them
   * @param most how many units of a cell put together what they know
   */
  static Respondents of(Cells cells, BitSet withheld, int most) {
    Respondents respondents = new Respondents(cells);
    withheld.stream()
        .forEach(
            cell ->
                units(cells, cell)
                    .filter(number -> number.signum() > 0)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                    .ifPresent(number -> respondents.units.put(cell, number.longValueExact())));
    return respondents;
  }

  /** Whether the units of a cell know its figure. */
  boolean know(int cell) {
    return units.containsKey(cell);
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return units.isEmpty();
  }

  /** The cells whose figures those in this one know with it: those of its parts, and itself. */
  Set<Integer> known(int cell) {
    return partsOf.computeIfAbsent(cell, own -> closure(own, false));
  }

  /** The cells whose units know the figure of some of these. */
  BitSet knowingAny(BitSet figures) {
    BitSet knowing = new BitSet();
    for (int cell = figures.nextSetBit(0); cell >= 0; cell = figures.nextSetBit(cell + 1)) {
      knownBy(cell).forEach(knowing::set);
    }
    return knowing;
  }

  private Set<Integer> knownBy(int cell) {
    if (knownBy.isEmpty()) {
      for (int own : units.keySet()) {
        known(own).forEach(part -> knownBy.computeIfAbsent(part, p -> new TreeSet<>()).add(own));
      }
    }
    return knownBy.getOrDefault(cell, Set.of());
  }

  /** Whether a cell holds nobody but units of this one. */
  boolean holdNobodyElse(int own, int cell) {
    return ownOf.computeIfAbsent(own, c -> closure(c, true)).contains(cell);
  }

  /** Cells of the same units: parts of totals, and totals that hold nobody beside a part. */
  private Set<Integer> closure(int own, boolean upwards) {
    Set<Integer> closure = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    closure.add(own);
    open.add(own);
    while (!open.isEmpty()) {
      int cell = open.remove();
      for (Equation equation : cells.equationsOf(cell)) {
        boolean isTotal = equation.total() == cell;
        for (int part : equation.parts()) {
          if (isTotal && units.containsKey(part) && closure.add(part)) {
            open.add(part);
          }
        }
        boolean holdsNoOther =
            units.getOrDefault(equation.total(), 0L) == (long) units.getOrDefault(cell, -1L);
        if (upwards && !isTotal && holdsNoOther && closure.add(equation.total())) {
          open.add(equation.total());
        }
      }
    }
    return closure;
  }

  private static Optional<BigDecimal> units(Cells cells, int cell) {
    if (cells.isCount(cell)) {
      return cells.value(cell).filter(value -> value.stripTrailingZeros().scale() <= 0);
    }
    return cells.spots(cell).stream()
        .map(spot -> contributors(cells, spot))
        .flatMap(Optional::stream)
        .min(BigDecimal::compareTo);
  }

  private static Optional<BigDecimal> contributors(Cells cells, Spot spot) {
    int contributors = cells.measure(spot).link(Link.CONTRIBUTORS).orElse(-1);
    return contributors >= 0
            && cells.tables().get(spot.table()).value(contributors, spot.record())
                instanceof CellValue.Shown number
            && number.value().stripTrailingZeros().scale() <= 0
        ? Optional.of(number.value())
        : Optional.empty();
  }
}

package org.sluice.audit;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.solve.Budget;
import org.sluice.solve.Extremes;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Trail;

/**
 * Small changes of the true table of a component that leave every sum true. The difference of two
 * tables that fit is such a change wherever it keeps the bounds; a cell that it moves cannot be
 * computed by an insider whose own cells it leaves alone.
 */
final class Moves {
  private final Component component;
  private final LinearSystem system;
  private final Respondents insiders;
  private final Map<Integer, Level> levels;
  private final Budget budget;

  /**
   * Moves of one component.
   *
   * @param insiders those who know what stands in a cell of their own
   */
  Moves(Component component, Respondents insiders, Map<Integer, Level> levels, Budget budget) {
    this.component = component;
    this.system = component.system();
    this.insiders = insiders;
    this.levels = levels;
    this.budget = budget;
  }

  /** For each cell with a level the insiders that no move at hand clears. */
  Map<Integer, BitSet> suspects() {
    BitSet own = new BitSet();
    for (int column = 0; column < component.size(); column++) {
      own.set(component.cell(column), insiders.know(component.cell(column)));
    }
    Map<Integer, BitSet> suspects = new TreeMap<>();
    for (int column = 0; column < component.size() && !own.isEmpty(); column++) {
      if (levels.containsKey(component.cell(column))) {
        suspects.put(component.cell(column), (BitSet) own.clone());
      }
    }
    Optional<long[]> truth = component.truth();
    if (!suspects.isEmpty() && truth.isPresent()) {
      Start.of(component, budget).extremes().ifPresent(at -> clear(at, truth.get(), suspects));
    }
    return suspects;
  }

  private void clear(Extremes extremes, long[] truth, Map<Integer, BitSet> suspects) {
    suspects.forEach(
        (cell, known) -> {
          int column = component.column(cell);
          for (int direction = 1; direction >= -1 && isOpen(cell, known); direction -= 2) {
            long next = extremes.value(column) + direction;
            if (next >= system.lower(column) && next <= system.upper(column)) {
              extremes.approach(column, direction > 0, next);
              clear(last(extremes.trail()), truth, suspects);
            }
          }
        });
  }

  /** Whether a move that clears this cell is still wanted; one value more is all it can show. */
  private boolean isOpen(int cell, BitSet known) {
    return !known.isEmpty() && levels.get(cell) instanceof Level.Exact;
  }

  /** What the last step of a search changed, by column. */
  private static Map<Integer, Long> last(Trail trail) {
    Map<Integer, Long> move = new TreeMap<>();
    int last = trail.last();
    for (int change = 0; change < trail.changes(last); change++) {
      move.merge(trail.changedColumn(last, change), trail.changeOf(last, change), Long::sum);
    }
    move.values().removeIf(by -> by == 0);
    return move;
  }

  private void clear(Map<Integer, Long> move, long[] truth, Map<Integer, BitSet> suspects) {
    if (!keepsBounds(move, truth, 1) && !keepsBounds(move, truth, -1)) {
      return;
    }
    BitSet moved = new BitSet();
    move.keySet().forEach(column -> moved.set(component.cell(column)));
    BitSet touched = insiders.knowingAny(moved);
    for (int column : move.keySet()) {
      int cell = component.cell(column);
      if (levels.get(cell) instanceof Level.Exact) {
        suspects.getOrDefault(cell, new BitSet()).and(touched);
      }
    }
  }

  private boolean keepsBounds(Map<Integer, Long> move, long[] truth, int sign) {
    return move.entrySet().stream()
        .allMatch(
            change -> {
              long value = truth[change.getKey()] + sign * change.getValue();
              return value >= system.lower(change.getKey())
                  && value <= system.upper(change.getKey());
            });
  }
}

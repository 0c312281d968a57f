package org.sluice.protect.rounding;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.sluice.solve.Budget;
import org.sluice.solve.LinearSystem;

/**
 * Tries choices for the columns of a small system one after the other, always what is nearest to 0
 * first, and draws what follows from each row; takes the last choice back where nothing is left.
 * Where it ends within its budget without a solution there is none.
 */
final class ChoiceSearch {
  private record Choice(int column, boolean low, int before) {}

  private record Change(int column, long lower, long upper) {}

  private final LinearSystem system;
  private final Budget budget;
  private final long[] lower;
  private final long[] upper;
  private final Deque<Change> changes = new ArrayDeque<>();
  private final Deque<Choice> choices = new ArrayDeque<>();

  private ChoiceSearch(LinearSystem system, Budget budget) {
    this.system = system;
    this.budget = budget;
    this.lower = new long[system.columns()];
    this.upper = new long[system.columns()];
    Arrays.setAll(lower, system::lower);
    Arrays.setAll(upper, system::upper);
  }

  /** A solution of whole numbers, if one was found. */
  static Optional<long[]> solution(LinearSystem system, Budget budget) {
    ChoiceSearch search = new ChoiceSearch(system, budget);
    return search.run() ? Optional.of(search.lower) : Optional.empty();
  }

  private boolean run() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int row = 0; row < system.rows(); row++) {
      open.add(row);
    }
    boolean fits = settle(open);
    int next = 0;
    while (!budget.isSpent()) {
      while (fits && next < lower.length && lower[next] == upper[next]) {
        next++;
      }
      if (fits && next == lower.length) {
        return true;
      }
      if (fits) {
        fits = choose(next, Math.abs(lower[next]) <= Math.abs(upper[next]));
      } else if (choices.isEmpty()) {
        return false;
      } else {
        Choice last = choices.pop();
        takeBack(last.before());
        next = 0;
        fits = exclude(last);
      }
    }
    return false;
  }

  private boolean choose(int column, boolean low) {
    choices.push(new Choice(column, low, changes.size()));
    return low
        ? bound(column, lower[column], lower[column])
        : bound(column, upper[column], upper[column]);
  }

  private boolean exclude(Choice choice) {
    int column = choice.column();
    long from = choice.low() ? lower[column] + 1 : lower[column];
    long to = choice.low() ? upper[column] : upper[column] - 1;
    return from <= to && bound(column, from, to);
  }

  private void takeBack(int before) {
    while (changes.size() > before) {
      Change change = changes.pop();
      lower[change.column()] = change.lower();
      upper[change.column()] = change.upper();
    }
  }

  private boolean bound(int column, long from, long to) {
    Deque<Integer> open = new ArrayDeque<>();
    narrow(column, from, to, open);
    return settle(open);
  }

  private void narrow(int column, long from, long to, Deque<Integer> open) {
    changes.push(new Change(column, lower[column], upper[column]));
    lower[column] = from;
    upper[column] = to;
    for (int row : system.rowsOf(column)) {
      open.add(row);
    }
  }

  private boolean settle(Deque<Integer> open) {
    while (!open.isEmpty()) {
      if (!settle(open.remove(), open)) {
        return false;
      }
    }
    return true;
  }

  /** Narrows the columns of a row to what the others leave; false where that is nothing. */
  private boolean settle(int row, Deque<Integer> open) {
    long least = -system.right(row);
    long most = -system.right(row);
    for (int i = 0; i < system.width(row); i++) {
      least += end(row, i, false);
      most += end(row, i, true);
    }
    budget.spend(system.width(row));
    if (least > 0 || most < 0) {
      return false;
    }
    for (int i = 0; i < system.width(row); i++) {
      int column = system.column(row, i);
      long high = end(row, i, false) - least;
      long low = end(row, i, true) - most;
      boolean plus = system.coefficient(row, i) > 0;
      long from = Math.max(lower[column], plus ? low : -high);
      long to = Math.min(upper[column], plus ? high : -low);
      if (from > to) {
        return false;
      }
      if (from != lower[column] || to != upper[column]) {
        narrow(column, from, to, open);
        return true;
      }
    }
    return true;
  }

  /** The least or the most that a term of a row can be; coefficients are 1 and -1. */
  private long end(int row, int position, boolean most) {
    int column = system.column(row, position);
    boolean plus = system.coefficient(row, position) > 0;
    long size = plus == most ? upper[column] : lower[column];
    return plus ? size : -size;
  }
}

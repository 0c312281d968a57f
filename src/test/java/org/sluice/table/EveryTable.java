package org.sluice.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * An intruder who shares no code with the real one: tries the whole numbers of every withheld cell
 * and keeps what adds up. Slow on purpose, for small tables in tests.
 */
public final class EveryTable {
  private final int[][] totalAndParts;
  private final int[] least;
  private final int[] most;

  /**
   * What is known of a table.
   *
   * @param least the least value of each cell; that of a shown one is its figure
   * @param most the greatest value of each cell, or how far it is tried
   */
  public EveryTable(List<Addition> additions, int[] least, int[] most) {
    this.least = least.clone();
    this.most = most.clone();
    this.totalAndParts =
        additions.stream()
            .map(
                addition -> {
                  int[] cells = new int[addition.parts().length + 1];
                  cells[0] = addition.total();
                  System.arraycopy(addition.parts(), 0, cells, 1, addition.parts().length);
                  return cells;
                })
            .toArray(int[][]::new);
  }

  /** What an intruder knows who sees all figures but the withheld ones. */
  public static EveryTable around(
      int[] figures, boolean[] withheld, List<Addition> additions, int least, int reach) {
    int[] from = figures.clone();
    int[] to = figures.clone();
    for (int cell = 0; cell < figures.length; cell++) {
      if (withheld[cell]) {
        from[cell] = least;
        to[cell] = figures[cell] + reach;
      }
    }
    return new EveryTable(additions, from, to);
  }

  /** Whether some table has this figure in this cell. */
  public boolean allows(int cell, int figure) {
    return figure >= least[cell] && figure <= most[cell] && first(cell, figure);
  }

  private boolean first(int cell, int figure) {
    int[] low = least.clone();
    int[] high = most.clone();
    low[cell] = figure;
    high[cell] = figure;
    return walk(low, high, table -> {}, new int[] {1});
  }

  /** The least figure of a cell. */
  public int low(int cell) {
    int figure = least[cell];
    while (!first(cell, figure)) {
      figure++;
    }
    return figure;
  }

  /** The greatest figure of a cell, as far as it is tried. */
  public int high(int cell) {
    int figure = most[cell];
    while (!first(cell, figure)) {
      figure--;
    }
    return figure;
  }

  /** Hands over every table, or the first ones up to a limit. */
  public void forEach(int limit, Consumer<int[]> taker) {
    walk(least.clone(), most.clone(), taker, new int[] {limit});
  }

  /** Some table, chosen by chance; empty where none was found from there. */
  public Optional<int[]> some(RandomGenerator random) {
    int[] low = least.clone();
    int[] high = most.clone();
    while (settle(low, high)) {
      int open = narrowest(low, high);
      if (open < 0) {
        return Optional.of(low);
      }
      low[open] = random.nextInt(low[open], high[open] + 1);
      high[open] = low[open];
    }
    return Optional.empty();
  }

  /** Whether a table was found; the limit counts down with each. */
  private boolean walk(int[] low, int[] high, Consumer<int[]> taker, int[] left) {
    if (!settle(low, high)) {
      return false;
    }
    int open = narrowest(low, high);
    if (open < 0) {
      left[0]--;
      taker.accept(low);
      return true;
    }
    boolean found = false;
    for (int figure = low[open]; figure <= high[open] && left[0] > 0; figure++) {
      int[] below = low.clone();
      int[] above = high.clone();
      below[open] = figure;
      above[open] = figure;
      found |= walk(below, above, taker, left);
    }
    return found;
  }

  private static int narrowest(int[] low, int[] high) {
    int best = -1;
    for (int cell = 0; cell < low.length; cell++) {
      if (low[cell] < high[cell] && (best < 0 || high[cell] - low[cell] < high[best] - low[best])) {
        best = cell;
      }
    }
    return best;
  }

  /** Narrows all cells by what adds up, until nothing moves; whether something is left. */
  private boolean settle(int[] low, int[] high) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int[] cells : totalAndParts) {
        int partsLow = 0;
        int partsHigh = 0;
        for (int i = 1; i < cells.length; i++) {
          partsLow += low[cells[i]];
          partsHigh += high[cells[i]];
        }
        int spare = high[cells[0]] - partsLow;
        int lack = partsHigh - low[cells[0]];
        if (spare < 0 || lack < 0) {
          return false;
        }
        moved |= narrow(low, high, cells[0], partsLow, partsHigh);
        for (int i = 1; i < cells.length; i++) {
          int part = cells[i];
          moved |= narrow(low, high, part, high[part] - lack, low[part] + spare);
        }
      }
    }
    return true;
  }

  private static boolean narrow(int[] low, int[] high, int cell, int from, int to) {
    boolean moved = from > low[cell] || to < high[cell];
    low[cell] = Math.max(low[cell], from);
    high[cell] = Math.min(high[cell], to);
    return moved;
  }
}

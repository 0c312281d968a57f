package org.sluice.audit;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Table;

/**
 * Withheld cells with a single unit or contributor, who knows what stands there, and which of them
 * hold the same one: a total of one holds the unit that its part of one holds.
 */
final class LoneUnits {
  private final int[] same;

  private LoneUnits(int[] same) {
    this.same = same;
  }

  /**
   * Finds them.
   *
   * @param withheld cells that are withheld although the source shows them
   */
  static LoneUnits of(Cells cells, BitSet withheld) {
    int[] same = new int[cells.size()];
    for (int cell = 0; cell < same.length; cell++) {
      same[cell] = withheld.get(cell) && isAlone(cells, cell) ? cell : -1;
    }
    LoneUnits units = new LoneUnits(same);
    for (Equation equation : cells.equations()) {
      equation.parts().forEach(part -> units.join(equation.total(), part));
    }
    return units;
  }

  /** All cells that hold a unit alone. */
  BitSet cells() {
    BitSet cells = new BitSet();
    for (int cell = 0; cell < same.length; cell++) {
      cells.set(cell, same[cell] >= 0);
    }
    return cells;
  }

  /** Whether both cells hold the same unit and no other. */
  boolean holdTheSame(int one, int other) {
    return same[one] >= 0 && same[other] >= 0 && root(one) == root(other);
  }

  private void join(int one, int other) {
    if (same[one] >= 0 && same[other] >= 0) {
      int first = root(one);
      int second = root(other);
      same[Math.max(first, second)] = Math.min(first, second);
    }
  }

  private int root(int cell) {
    int at = cell;
    while (same[at] != at) {
      at = same[at];
    }
    return at;
  }

  private static boolean isAlone(Cells cells, int cell) {
    return cells.isCount(cell)
        ? cells.value(cell).filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent()
        : cells.spots(cell).stream().anyMatch(spot -> hasOneContributor(cells, spot));
  }

  private static boolean hasOneContributor(Cells cells, Spot spot) {
    Table table = cells.tables().get(spot.table());
    OptionalInt contributors = cells.measure(spot).link(Link.CONTRIBUTORS);
    return contributors.isPresent()
        && table.value(contributors.getAsInt(), spot.record()) instanceof CellValue.Shown number
        && number.value().compareTo(BigDecimal.ONE) == 0;
  }
}

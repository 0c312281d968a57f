package org.sluice.audit;

/**
 * What the printed zeros alone tell of every cell. Where zeros are shown, everything else is at
 * least 1, so a cell with k parts that are not zero is at least k: nobody can hide that, and a band
 * that is asked for starts there.
 */
final class ZeroPattern {
  private ZeroPattern() {}

  /** For each cell the least value that the zeros leave it; 0 where they tell nothing. */
  static long[] leastValues(Cells cells) {
    long[] least = new long[cells.size()];
    for (int cell = 0; cell < least.length; cell++) {
      least[cell] = isNotZero(cells, cell) ? 1 : 0;
    }
    boolean changed = true;
    for (int pass = 0; changed && pass < 50; pass++) {
      changed = false;
      for (Equation equation : cells.equations()) {
        long together = equation.parts().stream().mapToLong(part -> least[part]).sum();
        if (cells.isWhole(equation.total()) && together > least[equation.total()]) {
          least[equation.total()] = together;
          changed = true;
        }
      }
    }
    return least;
  }

  private static boolean isNotZero(Cells cells, int cell) {
    if (!cells.isWhole(cell) || !cells.hasPlace(cell)) {
      return false;
    }
    return cells.leastWithheld(cell) > 0
        && (cells.showsMoreThanZero(cell) || cells.kind(cell) == Cells.Kind.MARKED);
  }
}

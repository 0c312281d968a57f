package org.sluice.audit;

import java.math.BigDecimal;
import java.util.Optional;
import org.sluice.solve.LinearSystem;
import org.sluice.table.Interval;

/** Turns bounds of columns into intervals of figures. */
final class Answers {
  private Answers() {}

  static Interval interval(Cells cells, int cell, long low, long high) {
    return new Interval(end(cells, cell, low), end(cells, cell, high));
  }

  /** Flows stop at bounds that are not there, far from anything that is counted. */
  private static Optional<BigDecimal> end(Cells cells, int cell, long bound) {
    return Math.abs(bound) > LinearSystem.FAR / 2
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(bound, cells.scale(cell)));
  }
}

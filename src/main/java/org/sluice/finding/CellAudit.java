package org.sluice.finding;

import java.math.BigDecimal;
import java.util.Map;
import org.sluice.grid.Place;
import org.sluice.table.Interval;

/** What an intruder can find out about one withheld cell, with its proof. Restricted knowledge. */
public sealed interface CellAudit {
  /**
   * The cell can be anything its level asks for.
   *
   * @param interval everything the intruder cannot rule out
   * @param lowest a table that fits all released figures and shows the low end: the values of all
   *     withheld cells
   * @param highest likewise for the high end
   */
  record Protected(Interval interval, Map<Place, BigDecimal> lowest, Map<Place, BigDecimal> highest)
      implements CellAudit {}

  /**
   * The cell cannot be everything its level asks for.
   *
   * @param interval everything the intruder cannot rule out
   * @param equation the arithmetic that shows it: released cells, each with its weight, whose
   *     weighted sum bounds the cell; only the weights, never the figures
   */
  record Exposed(Interval interval, Map<Place, BigDecimal> equation) implements CellAudit {}

  /** Neither could be shown in the time given; never counts as protected. */
  record Undecided(String why) implements CellAudit {}
}

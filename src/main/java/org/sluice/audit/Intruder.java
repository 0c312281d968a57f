package org.sluice.audit;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.finding.CellAudit;
import org.sluice.solve.Budget;
import org.sluice.table.Interval;

/**
 * Plays the intruder: from everything that would be released, what can each withheld figure be?
 * Known cells are substituted, the unknown ones split into components, and each component is
 * searched for its extreme tables (the attacker's problems of Fischetti and Salazar 2000): as a
 * network where it is one, else by linear programming and whole-number search.
 */
public final class Intruder {
  private Intruder() {}

  /**
   * Attacks these cells and works out all that they can be.
   *
   * @param withheld the cells that are withheld, beside those that the source marks already
   * @param primaries what must stay possible for which of them
   * @return an audit for every primary, by cell
   */
  public static Map<Integer, CellAudit> attack(
      Cells cells, BitSet withheld, Map<Integer, Level> primaries, Budget budget) {
    return attack(cells, withheld, primaries, Map.of(), budget);
  }

  /**
   * The same after a check.
   *
   * @param proven what the check found out with the same cells withheld or fewer; where whole
   *     intervals are out of reach it is not sought again
   */
  public static Map<Integer, CellAudit> attack(
      Cells cells,
      BitSet withheld,
      Map<Integer, Level> primaries,
      Map<Integer, CellAudit> proven,
      Budget budget) {
    return run(cells, withheld, primaries, budget, true, proven);
  }

  /**
   * The same question, answered only as far as the levels go: the interval of a protected cell is
   * then what is known to be possible, and there may be more.
   */
  public static Map<Integer, CellAudit> check(
      Cells cells, BitSet withheld, Map<Integer, Level> primaries, Budget budget) {
    return run(cells, withheld, primaries, budget, false, Map.of());
  }

  private static Map<Integer, CellAudit> run(
      Cells cells,
      BitSet withheld,
      Map<Integer, Level> primaries,
      Budget budget,
      boolean wholeIntervals,
      Map<Integer, CellAudit> proven) {
    Bounds bounds = Bounds.of(cells, withheld, true);
    Map<Integer, Wanted> wanted = wanted(cells, primaries);
    Map<Integer, CellAudit> audits = new TreeMap<>();
    for (Component component : Component.split(cells, bounds)) {
      audits.putAll(new Attack(component, budget, wholeIntervals, proven).on(wanted));
    }
    primaries.keySet().stream()
        .filter(cell -> !audits.containsKey(cell))
        .forEach(cell -> audits.put(cell, alone(cells, bounds, cell)));
    return audits;
  }

  /** What the levels ask of their cells. */
  static Map<Integer, Wanted> wanted(Cells cells, Map<Integer, Level> primaries) {
    long[] atLeast = cells.leastValues();
    Map<Integer, Wanted> wanted = new TreeMap<>();
    primaries.forEach(
        (cell, level) -> wanted.put(cell, Wanted.of(level, cells.scale(cell), atLeast[cell])));
    return wanted;
  }

  /** A cell that is no unknown: it is printed, or its kind is in no equation. */
  private static CellAudit alone(Cells cells, Bounds bounds, int cell) {
    if (cells.isShare(cell)) {
      return new CellAudit.Undecided("a share is audited through the counts that it is made of");
    }
    BigDecimal value = BigDecimal.valueOf(bounds.low(cell), cells.scale(cell));
    return new CellAudit.Exposed(Interval.of(value, value), Map.of());
  }
}

package org.sluice.audit;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.finding.CellAudit;
import org.sluice.solve.Budget;

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
    return run(cells, withheld, primaries, budget, true);
  }

  /**
   * The same question, answered only as far as the levels go: the interval of a protected cell is
   * then what is known to be possible, and there may be more.
   */
  public static Map<Integer, CellAudit> check(
      Cells cells, BitSet withheld, Map<Integer, Level> primaries, Budget budget) {
    return run(cells, withheld, primaries, budget, false);
  }

  private static Map<Integer, CellAudit> run(
      Cells cells,
      BitSet withheld,
      Map<Integer, Level> primaries,
      Budget budget,
      boolean wholeIntervals) {
    Bounds bounds = new Bounds(cells, withheld);
    Map<Integer, CellAudit> audits = new TreeMap<>();
    List<Component> components = Component.split(cells, bounds);
    for (Component component : components) {
      Attack attack = new Attack(component, bounds, budget, wholeIntervals);
      audits.putAll(attack.on(primaries));
    }
    primaries.keySet().stream()
        .filter(cell -> !audits.containsKey(cell))
        .forEach(cell -> audits.put(cell, known(cells, bounds, cell)));
    return audits;
  }

  private static CellAudit known(Cells cells, Bounds bounds, int cell) {
    return new CellAudit.Exposed(
        Answers.interval(cells, cell, bounds.low(cell), bounds.high(cell)), Map.of());
  }
}

package org.sluice.audit;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.finding.CellAudit;
import org.sluice.solve.Budget;

/**
 * Plays the insider: whoever is alone in a withheld cell knows its figure and attacks the others
 * with it (the singleton problem, Hundepool and others 2012, section 4.2.2). For an insider the own
 * cells are printed, and what then gives way is a breach.
 */
public final class Insiders {
  private final Cells cells;
  private final BitSet withheld;
  private final Map<Integer, Level> levels;
  private final Budget budget;

  private Insiders(Cells cells, BitSet withheld, Map<Integer, Level> levels, Budget budget) {
    this.cells = cells;
    this.withheld = withheld;
    this.levels = levels;
    this.budget = budget;
  }

  /**
   * What one insider can find out, or cannot be shown unable to.
   *
   * @param known the insider's own cell
   * @param levels the cells that give way, with what must stay possible for them
   */
  public record Breach(int known, Map<Integer, Level> levels) {
    /** Copies the map in order. */
    public Breach {
      levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }
  }

  /**
   * Lets every insider attack.
   *
   * @param withheld the cells that are withheld, beside those that the source marks already
   * @param levels what must stay possible for which of them, for everyone but those whom the cell
   *     holds alone
   * @return the breaches, in the order of the insiders' first cells
   */
  public static List<Breach> breaches(
      Cells cells, BitSet withheld, Map<Integer, Level> levels, Budget budget) {
    return new Insiders(cells, withheld, levels, budget).breaches();
  }

  private List<Breach> breaches() {
    LoneUnits units = LoneUnits.of(cells, withheld);
    BitSet alone = units.cells();
    Map<Integer, Map<Integer, Level>> found = new TreeMap<>();
    if (!alone.isEmpty()) {
      OwnKnowledge ownKnowledge = new OwnKnowledge(cells);
      for (Component component : Component.split(cells, new Bounds(cells, withheld, true))) {
        suspects(component, units, alone)
            .forEach(
                (known, suspected) -> {
                  Map<Integer, Level> asked = new TreeMap<>(levels);
                  asked.keySet().retainAll(suspected);
                  asked = ownKnowledge.levelsAgainst(known, asked);
                  asked.keySet().retainAll(unprotected(attacked(component, known, asked)));
                  found.put(known, asked);
                });
      }
    }
    found.values().removeIf(Map::isEmpty);
    return found.entrySet().stream()
        .map(breach -> new Breach(breach.getKey(), breach.getValue()))
        .toList();
  }

  /** For each insider the cells of a component that no move at hand clears. */
  private Map<Integer, Set<Integer>> suspects(Component component, LoneUnits units, BitSet alone) {
    Map<Integer, Set<Integer>> suspects = new TreeMap<>();
    new Moves(component, alone, levels, budget)
        .suspects()
        .forEach(
            (cell, insiders) ->
                insiders.stream()
                    .filter(known -> !units.holdTheSame(known, cell))
                    .forEach(
                        known -> suspects.computeIfAbsent(known, k -> new TreeSet<>()).add(cell)));
    return suspects;
  }

  /** A printed share of the own cell tells its insider more than the sums do. */
  private Map<Integer, CellAudit> attacked(
      Component component, int known, Map<Integer, Level> asked) {
    if (cells.sharesOf(known).stream().allMatch(withheld::get)) {
      Map<Integer, Wanted> wanted = new TreeMap<>();
      asked.forEach((cell, level) -> wanted.put(cell, Wanted.of(level, cells.scale(cell), 0)));
      return new Attack(component.knowing(known), budget, false, Map.of()).on(wanted);
    }
    BitSet stillWithheld = (BitSet) withheld.clone();
    stillWithheld.clear(known);
    return Intruder.check(cells, stillWithheld, asked, budget);
  }

  private static Set<Integer> unprotected(Map<Integer, CellAudit> audits) {
    Set<Integer> found = new TreeSet<>();
    audits.forEach(
        (cell, audit) -> {
          if (!(audit instanceof CellAudit.Protected)) {
            found.add(cell);
          }
        });
    return found;
  }
}

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
 * with it (the singleton problem, Hundepool and others 2012, section 4.2.2), and so may the few of
 * a cell together. For insiders the own cells are printed, and what then gives way is a breach.
 */
public final class Insiders {
  private final Cells cells;
  private final BitSet withheld;
  private final Map<Integer, Level> levels;
  private final int coalition;
  private final Budget budget;

  private Insiders(
      Cells cells, BitSet withheld, Map<Integer, Level> levels, int coalition, Budget budget) {
    this.cells = cells;
    this.withheld = withheld;
    this.levels = levels;
    this.coalition = coalition;
    this.budget = budget;
  }

  /**
   * What the insiders of one cell can find out, or cannot be shown unable to.
   *
   * @param own their cell
   * @param known the cells whose figures they know, their own among them
   * @param levels the cells that give way, with what must stay possible for them
   */
  public record Breach(int own, Set<Integer> known, Map<Integer, Level> levels) {
    /** Copies the collections in order. */
    public Breach {
      known = Collections.unmodifiableSet(new TreeSet<>(known));
      levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }
  }

  /**
   * Lets every insider attack.
   *
   * @param withheld the cells that are withheld, beside those that the source marks already
   * @param levels what must stay possible for which of them, for everyone but those whom the cell
   *     holds alone
   * @param coalition up to how many units of a cell put together what they know
   * @return the breaches, in the order of the insiders' first cells
   */
  public static List<Breach> breaches(
      Cells cells, BitSet withheld, Map<Integer, Level> levels, int coalition, Budget budget) {
    return new Insiders(cells, withheld, levels, coalition, budget).breaches();
  }

  private List<Breach> breaches() {
    Respondents insiders = Respondents.of(cells, withheld, coalition);
    Map<Integer, Breach> found = new TreeMap<>();
    if (!insiders.isEmpty()) {
      OwnKnowledge ownKnowledge = new OwnKnowledge(cells);
      for (Component component : Component.split(cells, Bounds.of(cells, withheld, true))) {
        suspects(component, insiders)
            .forEach(
                (own, suspected) -> {
                  Set<Integer> known = insiders.known(own);
                  Map<Integer, Level> asked = new TreeMap<>(levels);
                  asked.keySet().retainAll(suspected);
                  asked = ownKnowledge.levelsAgainst(known, asked);
                  asked.keySet().retainAll(unprotected(attacked(component, known, asked)));
                  found.put(own, new Breach(own, known, asked));
                });
      }
    }
    return found.values().stream().filter(breach -> !breach.levels().isEmpty()).toList();
  }

  /** For each insider the cells of a component that no move at hand clears. */
  private Map<Integer, Set<Integer>> suspects(Component component, Respondents insiders) {
    Map<Integer, Set<Integer>> suspects = new TreeMap<>();
    new Moves(component, insiders, levels, budget)
        .suspects()
        .forEach(
            (cell, suspected) ->
                suspected.stream()
                    .filter(known -> !insiders.holdNobodyElse(known, cell))
                    .forEach(
                        known -> suspects.computeIfAbsent(known, k -> new TreeSet<>()).add(cell)));
    return suspects;
  }

  /** A printed share of the own cell tells its insider more than the sums do. */
  private Map<Integer, CellAudit> attacked(
      Component component, Set<Integer> known, Map<Integer, Level> asked) {
    if (known.stream().flatMap(c -> cells.sharesOf(c).stream()).allMatch(withheld::get)) {
      Map<Integer, Wanted> wanted = new TreeMap<>();
      asked.forEach((cell, level) -> wanted.put(cell, Wanted.of(level, cells.scale(cell), 0)));
      return new Attack(component.knowing(known), budget, false, Map.of()).on(wanted);
    }
    BitSet stillWithheld = (BitSet) withheld.clone();
    known.forEach(stillWithheld::clear);
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

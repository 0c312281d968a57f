package org.sluice.protect;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sluice.audit.Insiders;
import org.sluice.audit.Insiders.Breach;
import org.sluice.audit.Level;
import org.sluice.cover.Repair;
import org.sluice.solve.Budget;

/**
 * Hides more where somebody who is alone in a withheld cell could work out another: for each such
 * insider the own cells stand still, and what gives way is covered once more without them.
 */
final class InsideDefence {
  private static final int MOST_ROUNDS = 20;

  private final Published published;
  private final Secondaries secondaries;
  private final Map<Integer, Level> levels = new TreeMap<>();
  private final int coalition;
  private final Budget budget;

  /**
   * A defence against the insiders of one file.
   *
   * @param levels what must stay possible for the audit's cells, for outsiders
   */
  InsideDefence(
      Published published,
      Secondaries secondaries,
      Map<Integer, Level> levels,
      ProtectSettings settings,
      Budget budget) {
    this.published = published;
    this.secondaries = secondaries;
    this.coalition = settings.coalition();
    this.budget = budget;
    levels.forEach(
        (cell, level) -> {
          switch (settings.insiders()) {
            case EXACT -> this.levels.put(cell, new Level.Exact());
            case BAND -> this.levels.put(cell, level);
            case OFF -> {}
          }
        });
  }

  /**
   * Adds to the chosen figures until no insider gets through, and says whether that was reached.
   *
   * @param hidden all figures that are hidden with those that were chosen
   * @param withheld the audit's cells of the same
   */
  boolean hold(BitSet chosen, UnaryOperator<BitSet> hidden, UnaryOperator<BitSet> withheld) {
    if (levels.isEmpty()) {
      return true;
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Breach> breaches =
          Insiders.breaches(published.cells(), withheld.apply(chosen), levels, coalition, budget);
      if (breaches.isEmpty()) {
        return true;
      }
      BitSet before = (BitSet) chosen.clone();
      breaches.forEach(breach -> cover(breach, chosen, hidden));
      if (chosen.equals(before) || budget.isSpent()) {
        return false;
      }
    }
    return false;
  }

  private void cover(Breach breach, BitSet chosen, UnaryOperator<BitSet> hidden) {
    BitSet known = new BitSet();
    breach.known().forEach(cell -> known.set(published.figure(cell)));
    Map<Integer, Level> asked = new TreeMap<>();
    breach.levels().forEach((cell, level) -> asked.put(published.figure(cell), level));
    BitSet open = hidden.apply(chosen);
    open.andNot(known);
    BitSet more = secondaries.cover(open, known, asked).chosen();
    if (more.isEmpty()) {
      BitSet exposed = new BitSet();
      asked.keySet().forEach(exposed::set);
      more = Repair.of(published.sums(), secondaries.room().knowing(known), open, exposed);
    }
    chosen.or(more);
  }
}

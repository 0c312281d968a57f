package org.sluice.protect;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.audit.Insiders;
import org.sluice.audit.Insiders.Breach;
import org.sluice.audit.Level;
import org.sluice.cover.Cover;
import org.sluice.cover.Goal;
import org.sluice.cover.Repair;
import org.sluice.solve.Budget;

/**
 * Hides more where somebody who is alone in a withheld cell could work out another: for each such
 * insider the own cells stand still, and what gives way is one goal more for the cover.
 */
final class InsideDefence {
  private final Published published;
  private final Secondaries secondaries;
  private final Map<Integer, Level> levels = new TreeMap<>();
  private final int coalition;
  private final Budget budget;
  private final Set<Goal> asked = new HashSet<>();

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

  /** What insiders find out where these of the audit's cells are withheld. */
  List<Breach> breaches(BitSet withheld) {
    return levels.isEmpty()
        ? List.of()
        : Insiders.breaches(published.cells(), withheld, levels, coalition, budget);
  }

  /** How much was asked of a cover. */
  int asked() {
    return asked.size();
  }

  /**
   * Asks of the cover what these breaches want, and says what is to be hidden beside it because the
   * cover knows no way.
   *
   * @param hidden the figures that are hidden
   */
  BitSet close(List<Breach> breaches, Cover cover, BitSet hidden) {
    BitSet more = new BitSet();
    for (Breach breach : breaches) {
      Set<Integer> known = new HashSet<>();
      breach.known().forEach(cell -> known.add(published.figure(cell)));
      Map<Integer, Level> wanted = new TreeMap<>();
      breach.levels().forEach((cell, level) -> wanted.put(published.figure(cell), level));
      List<Goal> goals =
          secondaries.goals(wanted).stream().map(goal -> goal.inTheEyesOf(known)).toList();
      BitSet unreached = new BitSet();
      goals.stream().filter(asked::contains).forEach(goal -> unreached.set(goal.figure()));
      List<Goal> fresh = goals.stream().filter(asked::add).toList();
      cover.add(fresh).forEach(goal -> unreached.set(goal.figure()));
      if (!unreached.isEmpty()) {
        BitSet all = (BitSet) hidden.clone();
        all.or(more);
        more.or(Repair.of(published.sums(), secondaries.room(), all, known, unreached));
      }
    }
    return more;
  }
}

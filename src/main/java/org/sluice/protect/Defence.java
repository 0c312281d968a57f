package org.sluice.protect;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.audit.Intruder;
import org.sluice.audit.Level;
import org.sluice.cover.Bound;
import org.sluice.cover.Cover;
import org.sluice.cover.Repair;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Price;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;

/** Chooses cover, lets the intruder attack, and chooses more until nothing gives way. */
final class Defence {
  /**
   * How it ended.
   *
   * @param withheld every place that is withheld
   * @param audits what the intruder found out about the audit's cells that have a level
   * @param insidersGetThrough whether somebody who is alone in a withheld cell may find out others
   * @param price what the secondaries cost, and what they cost at least
   */
  record Outcome(
      Set<Place> withheld,
      Map<Integer, CellAudit> audits,
      boolean insidersGetThrough,
      Price price) {
    /** Whether every level holds. */
    boolean holds() {
      return !insidersGetThrough
          && audits.values().stream().allMatch(CellAudit.Protected.class::isInstance);
    }
  }

  private static final int MOST_ROUNDS = 40;
  private static final int MOST_TO_SHOW_AGAIN = 20;

  /** Steps of the proof for each pair of figures: milliseconds for a small table. */
  private static final long STEPS_A_PAIR = 150;

  private static final long MOST_STEPS = 100_000_000;

  /** What of that is spent on the first choice, before a cheaper one is sought. */
  private static final long FIRST_PART = 8;

  private final Published published;
  private final Together together;
  private final Secondaries secondaries;
  private final Budget budget;
  private final ProtectSettings.Search search;
  private final Set<Place> primaries;
  private final Map<Integer, Level> levels;
  private final InsideDefence inside;
  private Map<Integer, CellAudit> checked = Map.of();

  /**
   * A defence of one file.
   *
   * @param primaries the places that must be withheld, with all that goes with them
   * @param levels what must stay possible for the audit's cells
   * @param settings what must hold against insiders, and how long the proof is sought
   */
  Defence(
      Published published,
      Together together,
      Secondaries secondaries,
      Set<Place> primaries,
      Map<Integer, Level> levels,
      ProtectSettings settings,
      Budget budget) {
    this.published = published;
    this.together = together;
    this.secondaries = secondaries;
    this.primaries = primaries;
    this.levels = levels;
    this.search = settings.search();
    this.budget = budget;
    this.inside = new InsideDefence(published, secondaries, levels, settings, budget);
  }

  /** Withholds until everything holds or nothing more can be done. */
  Outcome hold() {
    Map<Integer, Level> byFigure = new TreeMap<>();
    levels.forEach((cell, level) -> byFigure.put(published.figure(cell), level));
    Cover cover = secondaries.cover(hidden(primaries), byFigure);
    Bound bound = bound(byFigure, cover.chosen(), FIRST_PART);
    if (!bound.proven()) {
      secondaries.improve(cover);
      bound = bound(byFigure, cover.chosen(), 1);
    }
    BitSet chosen = cover.chosen();
    BitSet exposed = exposed(bound.best());
    if (exposed.isEmpty()) {
      chosen = bound.best();
    } else if (!bound.best().equals(chosen)) {
      exposed = exposed(chosen);
    }
    BitSet repairs = new BitSet();
    for (int round = 0; round < MOST_ROUNDS && !exposed.isEmpty(); round++) {
      BitSet more = Repair.of(published.sums(), secondaries.room(), hidden(chosen), exposed);
      if (more.isEmpty() || budget.isSpent()) {
        break;
      }
      repairs.or(more);
      chosen.or(more);
      exposed = exposed(chosen);
    }
    if (exposed.isEmpty()) {
      showAgain(repairs, chosen);
    }
    boolean breached = exposed.isEmpty() && !inside.hold(chosen, this::hidden, this::cells);
    Set<Place> withheld = withheld(chosen);
    return new Outcome(
        withheld,
        Intruder.attack(published.cells(), cells(withheld), levels, checked, budget),
        breached,
        new Price(secondaries.room().costOf(chosen), bound.lower()));
  }

  /** What the secondaries cost at least; nothing is cheaper than none. */
  private Bound bound(Map<Integer, Level> byFigure, BitSet chosen, long part) {
    if (chosen.isEmpty()) {
      return new Bound(0, 0, true, chosen);
    }
    long steps = Math.min(MOST_STEPS, STEPS_A_PAIR * published.size() * published.size());
    Budget spent = Budget.of(search.steps(steps) / part);
    return secondaries.bound(hidden(primaries), byFigure, chosen, spent);
  }

  /** Repairs are guesses, and some of them make others needless. */
  private void showAgain(BitSet repairs, BitSet chosen) {
    int[] candidates = repairs.stream().limit(MOST_TO_SHOW_AGAIN).toArray();
    for (int figure : candidates) {
      chosen.clear(figure);
      if (budget.isSpent() || !exposed(chosen).isEmpty()) {
        chosen.set(figure);
      }
    }
  }

  private BitSet exposed(BitSet chosen) {
    BitSet exposed = new BitSet();
    Map<Integer, CellAudit> audits =
        Intruder.check(published.cells(), cells(chosen), levels, budget);
    audits.forEach(
        (cell, audit) -> {
          if (!(audit instanceof CellAudit.Protected)) {
            exposed.set(published.figure(cell));
          }
        });
    if (exposed.isEmpty()) {
      checked = audits;
    }
    return exposed;
  }

  private Set<Place> withheld(BitSet chosen) {
    Set<Place> places = new HashSet<>(primaries);
    chosen.stream().forEach(figure -> places.addAll(published.places(figure)));
    return new TreeSet<>(together.with(places));
  }

  private BitSet hidden(Set<Place> withheld) {
    BitSet hidden = together.figures(withheld);
    hidden.or(published.unprinted());
    return hidden;
  }

  private BitSet hidden(BitSet chosen) {
    return hidden(withheld(chosen));
  }

  private BitSet cells(BitSet chosen) {
    return cells(withheld(chosen));
  }

  private BitSet cells(Set<Place> withheld) {
    return published.cells(together.figures(withheld));
  }
}

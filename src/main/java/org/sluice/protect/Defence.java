package org.sluice.protect;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.audit.Insiders.Breach;
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

  /**
   * A choice and what came of it.
   *
   * @param chosen the figures that are hidden beside the primaries
   * @param audits what cells with a level turned out to be, where none of them gave way
   * @param exposed the figures that gave way
   * @param breaches what insiders find out, asked where nothing gives way to outsiders
   */
  private record Attacked(
      BitSet chosen, Map<Integer, CellAudit> audits, BitSet exposed, List<Breach> breaches) {
    boolean holds() {
      return exposed.isEmpty() && breaches.isEmpty();
    }
  }

  private static final int MOST_ROUNDS = 40;

  /** Savings below such a part of the cost are not worth the time. */
  private static final int LITTLE = 20;

  private static final int MOST_TO_SHOW_AGAIN = 20;

  /** Steps of the proof for each pair of figures: milliseconds for a small table. */
  private static final long STEPS_A_PAIR = 150;

  private static final long MOST_STEPS = 100_000_000;

  /** What of that is spent on the first choice, before a cheaper one is sought. */
  private static final long FIRST_PART = 8;

  /** Of larger files those steps prove next to nothing, and take seconds. */
  private static final int MOST_TO_PROVE = 250_000;

  private final Published published;
  private final Together together;
  private final Secondaries secondaries;
  private final Budget budget;
  private final ProtectSettings.Search search;
  private final Set<Place> primaries;
  private final Map<Integer, Level> levels;
  private final InsideDefence inside;

  /** What was hidden where the cover knew no way. */
  private final BitSet repairs = new BitSet();

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
    Bound bound = bound(byFigure, cover);
    Attacked best = attacked(bound.best());
    if (best.exposed().isEmpty() && !best.chosen().equals(cover.chosen())) {
      cover.choose(bound.best());
    }
    Attacked held = showAgain(holdCheaply(cover, best));
    Set<Place> withheld = withheld(held.chosen());
    return new Outcome(
        withheld,
        Intruder.attack(published.cells(), cells(withheld), levels, held.audits(), budget),
        !held.breaches().isEmpty(),
        new Price(cost(held), bound.lower()));
  }

  /**
   * Insiders ask one after another, and what they ask for together may cost less.
   *
   * @param last what was attacked last
   */
  private Attacked holdCheaply(Cover cover, Attacked last) {
    long before = cost(cover);
    Attacked held = holdAnyhow(cover, last);
    long saving = cost(held) - before;
    while (held.holds() && saving * LITTLE > cost(held)) {
      cover.showWhatIsNotNeeded();
      secondaries.improve(cover);
      Attacked cheaper = holdAnyhow(cover, held);
      saving = cheaper.holds() ? cost(held) - cost(cheaper) : 0;
      held = saving > 0 ? cheaper : held;
    }
    return held;
  }

  private long cost(Cover cover) {
    return secondaries.room().costOf(chosen(cover));
  }

  private long cost(Attacked attacked) {
    return secondaries.room().costOf(attacked.chosen());
  }

  /** Lets everybody attack what the cover chose, and hides more where they get through. */
  private Attacked holdAnyhow(Cover cover, Attacked last) {
    Attacked attacked = attacked(cover, last);
    for (int round = 0; round < MOST_ROUNDS && !attacked.holds(); round++) {
      int asked = inside.asked();
      BitSet hidden = hidden(attacked.chosen());
      BitSet exposed = attacked.exposed();
      BitSet more =
          exposed.isEmpty()
              ? inside.close(attacked.breaches(), cover, hidden)
              : Repair.of(published.sums(), secondaries.room(), hidden, Set.of(), exposed);
      repairs.or(more);
      cover.hide(more);
      boolean changes = !chosen(cover).equals(attacked.chosen());
      if (budget.isSpent() || (!changes && inside.asked() == asked)) {
        break;
      }
      attacked = attacked(cover, attacked);
    }
    return attacked;
  }

  private BitSet chosen(Cover cover) {
    BitSet chosen = cover.chosen();
    chosen.or(repairs);
    return chosen;
  }

  /** What comes of what the cover chose; known where the same was attacked last. */
  private Attacked attacked(Cover cover, Attacked last) {
    BitSet chosen = chosen(cover);
    return chosen.equals(last.chosen()) ? last : attacked(chosen);
  }

  private Attacked attacked(BitSet chosen) {
    BitSet cells = cells(chosen);
    Map<Integer, CellAudit> audits = Intruder.check(published.cells(), cells, levels, budget);
    BitSet exposed = new BitSet();
    audits.forEach(
        (cell, audit) -> {
          if (!(audit instanceof CellAudit.Protected)) {
            exposed.set(published.figure(cell));
          }
        });
    return exposed.isEmpty()
        ? new Attacked(chosen, audits, exposed, inside.breaches(cells))
        : new Attacked(chosen, Map.of(), exposed, List.of());
  }

  /**
   * What the secondaries cost at least. A proof may end soon; where it does not, cheaper cover is
   * sought first.
   */
  private Bound bound(Map<Integer, Level> byFigure, Cover cover) {
    long steps =
        search.steps(Math.min(MOST_STEPS, STEPS_A_PAIR * published.size() * published.size()));
    long oneLook = (long) published.size() * byFigure.size();
    if (oneLook <= steps / FIRST_PART) {
      Bound first = bound(byFigure, cover.chosen(), steps / FIRST_PART);
      if (first.proven()) {
        return first;
      }
    }
    secondaries.improve(cover);
    return published.size() <= MOST_TO_PROVE
        ? bound(byFigure, cover.chosen(), steps)
        : new Bound(0, cost(cover), false, cover.chosen());
  }

  /** The same in so many steps; nothing is cheaper than none. */
  private Bound bound(Map<Integer, Level> byFigure, BitSet chosen, long steps) {
    return chosen.isEmpty()
        ? new Bound(0, 0, true, chosen)
        : secondaries.bound(hidden(primaries), byFigure, chosen, Budget.of(steps));
  }

  /** Repairs are guesses, and some of them make others needless. */
  private Attacked showAgain(Attacked attacked) {
    Attacked held = attacked;
    for (int figure : repairs.stream().limit(MOST_TO_SHOW_AGAIN).toArray()) {
      if (held.holds() && !budget.isSpent()) {
        BitSet fewer = (BitSet) held.chosen().clone();
        fewer.clear(figure);
        Attacked without = attacked(fewer);
        held = without.holds() ? without : held;
      }
    }
    return held;
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

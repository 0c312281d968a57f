package org.sluice.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.sluice.audit.Cells;
import org.sluice.audit.Level;
import org.sluice.cover.Bound;
import org.sluice.cover.Bundles;
import org.sluice.cover.Circles;
import org.sluice.cover.Cover;
import org.sluice.cover.Goal;
import org.sluice.cover.Network;
import org.sluice.cover.Optimum;
import org.sluice.cover.Room;
import org.sluice.cover.Routes;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/**
 * Sets the search for cover up: how far each figure can move, what may be hidden at what cost, and
 * how far the primaries must be able to move. Small tables are searched in several orders of their
 * primaries, and the cheapest answer counts.
 */
final class Secondaries {
  private static final long TRIES_A_FIGURE = 12;

  /** Small tables take next to no time, and a cell too many is seen there at once. */
  private static final long FEWEST_TRIES = 100;

  private static final long WORK_FOR_TRIES = 15_000_000;

  private final Shown shown;
  private final Published published;
  private final Together together;
  private final Limits limits;
  private final Budget budget;
  private final List<Set<Place>> places = new ArrayList<>();
  private final Room room;

  Secondaries(Shown shown, Published published, Together together, Limits limits, Budget budget) {
    this.shown = shown;
    this.published = published;
    this.together = together;
    this.limits = limits;
    this.budget = budget;
    for (int figure = 0; figure < published.size(); figure++) {
      places.add(together.with(published.places(figure)));
    }
    this.room = gatherRoom();
  }

  /**
   * The cheapest cover found: figures to hide beside those that are hidden. After a first cover it
   * shows a part of it again and covers anew in another order and with costs a little off, as often
   * as the size of the table allows, and keeps what is cheaper (ruin and recreate, Schrimpf and
   * others 2000).
   *
   * @param hidden figures that are hidden already
   * @param levels what must stay possible for which figures
   */
  Cover cover(BitSet hidden, Map<Integer, Level> levels) {
    List<Goal> goals = goals(levels);
    Routes routes = routes();
    Bundles bundles = bundles();
    Cover best = Cover.of(routes, room.hiding(hidden), bundles, goals, new BitSet(), budget);
    long work = Math.max(1, (long) goals.size() * published.size());
    long wanted = Math.max(FEWEST_TRIES, TRIES_A_FIGURE * best.chosen().cardinality());
    long tries = Math.min(wanted, WORK_FOR_TRIES / work);
    SplittableRandom random = new SplittableRandom(1);
    for (long i = 1; i < tries && !best.chosen().isEmpty() && !budget.isSpent(); i++) {
      Collections.shuffle(goals, new Random(i));
      Room other = room.costing(cost -> cost / 2 + random.nextLong(cost), hidden);
      Cover next = Cover.of(routes, other, bundles, goals, some(best.chosen(), random), budget);
      best = isBetter(next, best) ? next : best;
    }
    return best;
  }

  /**
   * Cover against somebody who knows some of the hidden figures.
   *
   * @param known figures that cannot move in this one's eyes
   */
  Cover cover(BitSet hidden, BitSet known, Map<Integer, Level> levels) {
    Room seen = room.hiding(hidden).knowing(known);
    return Cover.of(routes(), seen, bundles(), goals(levels), new BitSet(), budget);
  }

  /**
   * What every choice costs at least, and the best one known: this one, or a cheaper one that the
   * proof came upon.
   *
   * @param hidden figures that are hidden already
   * @param levels what must stay possible for which figures
   * @param chosen a choice that reaches the levels
   */
  Bound bound(BitSet hidden, Map<Integer, Level> levels, BitSet chosen, Budget steps) {
    return Optimum.of(
        published.sums(), room.hiding(hidden), bundles(), goals(levels), chosen, steps);
  }

  /** About two thirds of the figures. */
  private static BitSet some(BitSet figures, SplittableRandom random) {
    BitSet some = new BitSet();
    figures.stream().filter(figure -> random.nextInt(3) > 0).forEach(some::set);
    return some;
  }

  private boolean isBetter(Cover next, Cover best) {
    int unreached = next.unreached().cardinality() - best.unreached().cardinality();
    return unreached < 0
        || (unreached == 0 && room.costOf(next.chosen()) <= room.costOf(best.chosen()));
  }

  private Routes routes() {
    Optional<Network> network = Network.of(published.sums());
    return network.isPresent()
        ? new Circles(network.get())
        : new Cubes(corners(), published.sums(), budget);
  }

  private List<Corners> corners() {
    List<Corners> corners = new ArrayList<>();
    Cells cells = published.cells();
    for (int t = 0; t < shown.tables().size(); t++) {
      Table table = shown.tables().get(t);
      for (int m = 0; m < table.measures().size(); m++) {
        boolean adds = !table.measures().get(m).role().isShare() && table.size() > 0;
        if (adds && cells.cell(t, m, 0) >= 0) {
          int[] figures = new int[table.size()];
          for (int record = 0; record < figures.length; record++) {
            figures[record] = published.figure(cells.cell(t, m, record));
          }
          corners.add(new Corners(table, figures));
        }
      }
    }
    return corners;
  }

  /** Every figure at rest, nothing hidden. */
  Room room() {
    return room;
  }

  private Room gatherRoom() {
    int size = published.size();
    double[] down = new double[size];
    double[] up = new double[size];
    long[] costs = new long[size];
    BitSet open = new BitSet();
    for (int figure = 0; figure < size; figure++) {
      double value = limits.value(figure);
      down[figure] = Math.max(0, value - limits.least(figure));
      up[figure] = Math.max(0, limits.most(figure) - value);
      costs[figure] = Costs.of(places.get(figure).size(), published.value(figure));
      open.set(figure, isOpen(figure));
    }
    return new Room(down, up, costs, new BitSet(), open);
  }

  /** Zeros are no cover, and nothing is that takes a zero along or stands where no copy reaches. */
  private boolean isOpen(int figure) {
    return isCover(figure)
        && together.figures(places.get(figure)).stream()
            .allMatch(other -> published.cells().isShare(published.cell(other)) || isCover(other));
  }

  private boolean isCover(int figure) {
    return limits.isSomething(figure) && together.isTreatable(figure);
  }

  private Bundles bundles() {
    Map<Integer, int[]> others = new TreeMap<>();
    for (int figure = 0; figure < published.size(); figure++) {
      BitSet with = together.figures(places.get(figure));
      with.clear(figure);
      if (!with.isEmpty()) {
        others.put(figure, with.stream().toArray());
      }
    }
    return new Bundles(others);
  }

  /** The goals, the farthest first. */
  private List<Goal> goals(Map<Integer, Level> levels) {
    double[] floors = limits.floors();
    List<Goal> goals = new ArrayList<>();
    levels.forEach((figure, level) -> goals.add(goal(figure, level, floors[figure])));
    goals.sort(
        Comparator.comparingDouble((Goal goal) -> -Math.max(goal.above(), goal.below()))
            .thenComparingInt(Goal::figure));
    return goals;
  }

  private Goal goal(int figure, Level level, double floor) {
    double value = limits.value(figure);
    if (level instanceof Level.Exact) {
      int decimals = published.value(figure).map(v -> Math.max(0, v.scale())).orElse(0);
      double step = Math.pow(10, -decimals);
      return new Goal(figure, step, step, true);
    }
    double low = Levels.low(level).doubleValue();
    low = level instanceof Level.Band ? Math.max(low, floor) : low;
    double high = Levels.high(level).doubleValue();
    return new Goal(figure, Math.max(0, value - low), Math.max(0, high - value), false);
  }
}

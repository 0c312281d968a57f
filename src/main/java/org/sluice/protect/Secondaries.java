package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sluice.audit.Level;
import org.sluice.cover.Bound;
import org.sluice.cover.Bundles;
import org.sluice.cover.Circles;
import org.sluice.cover.Cover;
import org.sluice.cover.Goal;
import org.sluice.cover.Hiding;
import org.sluice.cover.LinearHiding;
import org.sluice.cover.Network;
import org.sluice.cover.Optimum;
import org.sluice.cover.Room;
import org.sluice.cover.RouteHiding;
import org.sluice.cover.Routes;
import org.sluice.grid.Place;
import org.sluice.protect.ProtectSettings.Search;
import org.sluice.solve.Budget;
import org.sluice.solve.Moves;

/**
 * Sets the search for cover up: how far each figure can move, what may be hidden at what cost, and
 * how far the primaries must be able to move. Small tables are searched in several orders of their
 * primaries, and the cheapest answer counts.
 */
final class Secondaries {
  private static final int[] NONE = {};

  private static final int TRIES_A_FIGURE = 12;

  /** Small tables take next to no time, and a cell too many is seen there at once. */
  private static final int FEWEST_TRIES = 100;

  private static final int MOST_IN_VAIN = 10;

  private static final int IN_VAIN_A_FIGURE = 4;

  /** Steps of searching again for each figure, and at most: a second or so. */
  private static final long STEPS_A_FIGURE = 60_000;

  private static final long MOST_STEPS = 400_000_000;

  /** A try looks at every figure about so many times, which large tables make long. */
  private static final long LOOKS_A_TRY = 20;

  private final Published published;
  private final Together together;
  private final Limits limits;
  private final Preferences preferences;
  private final Search effort;
  private final ProtectSettings.Cost cost;
  private final Budget budget;
  private final Room room;
  private final Bundles bundles;
  private final Function<Room, Hiding> search;

  Secondaries(
      Published published,
      Together together,
      Limits limits,
      Preferences preferences,
      ProtectSettings settings,
      Budget budget) {
    this.published = published;
    this.together = together;
    this.limits = limits;
    this.preferences = preferences;
    this.effort = settings.search();
    this.cost = settings.cost();
    this.budget = budget;
    Map<Integer, int[]> others = new TreeMap<>();
    this.room = gatherRoom(others);
    this.search = search();
    this.bundles = new Bundles(others);
  }

  /**
   * Cover for these levels, the first that is found.
   *
   * @param hidden figures that are hidden already
   * @param levels what must stay possible for which figures
   */
  Cover cover(BitSet hidden, Map<Integer, Level> levels) {
    Room seen = room.hiding(hidden);
    return Cover.of(search.apply(seen), seen, bundles, goals(levels), budget);
  }

  /** Seeks cheaper cover, as long as the size of the table allows or some is found. */
  void improve(Cover cover) {
    int size = cover.chosen().cardinality();
    int tries = size == 0 ? 0 : Math.max(FEWEST_TRIES, TRIES_A_FIGURE * size);
    long most = effort.steps(MOST_STEPS) / (LOOKS_A_TRY * Math.max(1, published.size()));
    SplittableRandom random = new SplittableRandom(1);
    long steps = Math.min(MOST_STEPS, STEPS_A_FIGURE * published.size());
    long enough = budget.left() - effort.steps(steps);
    long least = room.costOf(cover.chosen());
    int inVain = 0;
    for (int i = 0;
        i < Math.min(tries, most) && inVain < MOST_IN_VAIN + IN_VAIN_A_FIGURE * size;
        i++) {
      if (budget.left() <= enough || cover.chosen().isEmpty()) {
        return;
      }
      cover.improve(random);
      long now = room.costOf(cover.chosen());
      inVain = now < least ? 0 : inVain + 1;
      least = now;
    }
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
    return Optimum.of(published.sums(), room.hiding(hidden), bundles, goals(levels), chosen, steps);
  }

  private Function<Room, Hiding> search() {
    Optional<Network> network = published.sums().network();
    if (network.isPresent()) {
      Routes routes = new Circles(network.get());
      return seen -> new RouteHiding(routes, seen, budget);
    }
    Moves moves = LinearHiding.moves(published.sums(), budget);
    return seen -> new LinearHiding(published.sums(), moves, seen);
  }

  /** Every figure at rest, nothing hidden. */
  Room room() {
    return room;
  }

  /**
   * How far figures can move and what hiding them costs.
   *
   * @param others where to put which others go with a figure, for those that do not go alone
   */
  private Room gatherRoom(Map<Integer, int[]> others) {
    int size = published.size();
    double[] down = new double[size];
    double[] up = new double[size];
    long[] costs = new long[size];
    Arrays.fill(costs, 1);
    BitSet open = new BitSet();
    BitSet whole = new BitSet();
    for (int figure = 0; figure < size; figure++) {
      double value = limits.value(figure);
      down[figure] = Math.max(0, value - limits.least(figure));
      up[figure] = Math.max(0, limits.most(figure) - value);
      whole.set(figure, published.isWhole(figure));
      if (!published.sums().isInAny(figure)) {
        continue;
      }
      boolean alone = together.goesAlone(figure);
      if (alone && preferences.treatAllAlike()) {
        costs[figure] = Math.max(1, Costs.of(1, published.printedSize(figure), cost));
        open.set(figure, limits.isSomething(figure));
      } else {
        List<Place> own = published.places(figure);
        Set<Place> places = alone ? Set.copyOf(own) : together.with(own);
        long usual = Costs.of(places.size(), published.printedSize(figure), cost);
        costs[figure] = preferences.cost(places, usual);
        int[] with = alone ? NONE : others(figure, places);
        if (with.length > 0) {
          others.put(figure, with);
        }
        boolean cover = alone ? limits.isSomething(figure) : isOpen(figure, with);
        open.set(figure, cover && !preferences.keepsAny(places));
      }
    }
    return new Room(down, up, costs, new BitSet(), open, whole);
  }

  /** Zeros are no cover, and nothing is that takes a zero along or stands where no copy reaches. */
  private boolean isOpen(int figure, int[] others) {
    return isCover(figure)
        && Arrays.stream(others)
            .allMatch(other -> published.cells().isShare(published.cell(other)) || isCover(other));
  }

  private int[] others(int figure, Set<Place> places) {
    Set<Integer> others = new TreeSet<>();
    together.eachAt(places, others::add);
    others.remove(figure);
    return others.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isCover(int figure) {
    return limits.isSomething(figure) && together.isTreatable(figure);
  }

  /** The goals, the farthest first. */
  List<Goal> goals(Map<Integer, Level> levels) {
    List<Goal> goals = new ArrayList<>();
    levels.forEach((figure, level) -> goals.add(goal(figure, level, limits.floor(figure))));
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
    double low = Math.max(Levels.low(level).doubleValue(), floor);
    double high = Levels.high(level).doubleValue();
    return new Goal(figure, Math.max(0, value - low), Math.max(0, high - value), false);
  }
}

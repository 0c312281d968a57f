package org.sluice.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sluice.solve.Budget;

/**
 * Secondary suppression: takes the goals one after another and hides the cheapest figures that let
 * each be reached, then shows again every figure that turned out not to be needed. For each goal it
 * remembers which figures reach it, so that only goals that use a figure are tried again without
 * it.
 */
public final class Cover {
  private static final int[] DIRECTIONS = {1, -1};

  private final Hiding hiding;
  private final Room room;
  private final Bundles bundles;
  private final Budget budget;
  private final List<Goal> goals;
  private final BitSet base;
  private BitSet chosen = new BitSet();
  private BitSet unreached = new BitSet();

  /** For both directions and each goal the figures that reach it; none where it is not asked. */
  private BitSet[][] reaching;

  private Cover(Hiding hiding, Room room, Bundles bundles, List<Goal> goals, Budget budget) {
    this.hiding = hiding;
    this.room = room;
    this.bundles = bundles;
    this.budget = budget;
    this.goals = List.copyOf(goals);
    this.base = room.hidden();
    this.reaching = new BitSet[DIRECTIONS.length][goals.size()];
    for (BitSet[] direction : reaching) {
      Arrays.setAll(direction, goal -> new BitSet());
    }
  }

  /**
   * Hides what these goals need, in this order.
   *
   * @param hiding finds what to hide in this very room
   */
  public static Cover of(
      Hiding hiding, Room room, Bundles bundles, List<Goal> goals, Budget budget) {
    Cover cover = new Cover(hiding, room, bundles, goals, budget);
    IntStream.range(0, goals.size()).forEach(cover::reach);
    cover.showWhatIsNotNeeded();
    return cover;
  }

  /** The figures that were chosen, without those that go with them. */
  public BitSet chosen() {
    return (BitSet) chosen.clone();
  }

  /** The figures of goals that could not be reached. */
  public BitSet unreached() {
    return (BitSet) unreached.clone();
  }

  /**
   * Shows a few figures again that serve the same goals, reaches anew what they served, at prices a
   * little off and in another order, and keeps what is no dearer (ruin and recreate, Schrimpf and
   * others 2000).
   */
  public void improve(SplittableRandom random) {
    BitSet chosenBefore = chosen();
    BitSet unreachedBefore = unreached();
    BitSet[][] before = Arrays.stream(reaching).map(BitSet[]::clone).toArray(BitSet[][]::new);
    room.disturb(random);
    List<Integer> broken = show(some(random));
    Collections.shuffle(broken, new Random(random.nextLong()));
    broken.forEach(this::reach);
    showWhatIsNotNeeded();
    room.settle();
    int more = unreached.cardinality() - unreachedBefore.cardinality();
    if (more > 0 || (more == 0 && room.costOf(chosen) > room.costOf(chosenBefore))) {
      chosen = chosenBefore;
      unreached = unreachedBefore;
      reaching = before;
      hideAnew();
    }
  }

  /** Some chosen figures, those first that serve a goal that one of them serves. */
  private BitSet some(SplittableRandom random) {
    int[] all = chosen.stream().toArray();
    int wanted = 1 + random.nextInt(Math.max(2, Math.min(all.length, 4 + all.length / 8)));
    BitSet some = new BitSet();
    int first = all[random.nextInt(all.length)];
    some.set(first);
    for (BitSet[] direction : reaching) {
      for (BitSet figures : direction) {
        if (figures.get(first)) {
          figures.stream()
              .filter(figure -> chosen.get(figure) && some.cardinality() < wanted)
              .forEach(some::set);
        }
      }
    }
    while (some.cardinality() < Math.min(wanted, all.length) && random.nextInt(4) > 0) {
      some.set(all[random.nextInt(all.length)]);
    }
    return some;
  }

  /** Shows figures again and says which goals they served. */
  private List<Integer> show(BitSet figures) {
    BitSet before = room.hidden();
    chosen.andNot(figures);
    hideAnew();
    before.andNot(room.hidden());
    List<Integer> broken = new ArrayList<>();
    for (int goal = 0; goal < goals.size(); goal++) {
      boolean served = unreached.get(goals.get(goal).figure());
      for (BitSet[] direction : reaching) {
        if (direction[goal].intersects(before)) {
          direction[goal] = new BitSet();
          served = true;
        }
      }
      if (served) {
        unreached.clear(goals.get(goal).figure());
        broken.add(goal);
      }
    }
    return broken;
  }

  private void hideAnew() {
    BitSet hidden = bundles.with(chosen);
    hidden.or(base);
    room.hideOnly(hidden);
  }

  private void reach(int goal) {
    if (goals.get(goal).either()) {
      reachEither(goal);
      return;
    }
    for (int direction : DIRECTIONS) {
      if (goals.get(goal).amount(direction) > 0 && reachedBy(goal, direction).isEmpty()) {
        Optional<BitSet> free = amongHidden(goal, direction);
        settle(goal, direction, free.isPresent() ? free : cheapest(goal, direction));
      }
    }
  }

  private BitSet reachedBy(int goal, int direction) {
    return reaching[direction > 0 ? 0 : 1][goal];
  }

  private void reachEither(int goal) {
    for (int direction : DIRECTIONS) {
      Optional<BitSet> free = amongHidden(goal, direction);
      if (free.isPresent()) {
        settle(goal, direction, free);
        return;
      }
    }
    Optional<BitSet> rise = cheapest(goal, 1);
    Optional<BitSet> fall = cheapest(goal, -1);
    boolean falls =
        rise.isEmpty() || (fall.isPresent() && room.priceOf(fall.get()) < room.priceOf(rise.get()));
    settle(goal, falls ? -1 : 1, falls ? fall : rise);
  }

  private Optional<BitSet> amongHidden(int goal, int direction) {
    Goal asked = goals.get(goal);
    return hiding.amongHidden(asked.figure(), direction, asked.amount(direction));
  }

  private Optional<BitSet> cheapest(int goal, int direction) {
    Goal asked = goals.get(goal);
    return hiding.cheapest(asked.figure(), direction, asked.amount(direction));
  }

  private void settle(int goal, int direction, Optional<BitSet> used) {
    if (used.isEmpty()) {
      unreached.set(goals.get(goal).figure());
      return;
    }
    reaching[direction > 0 ? 0 : 1][goal] = used.get();
    BitSet fresh = (BitSet) used.get().clone();
    fresh.andNot(room.hidden());
    chosen.or(fresh);
    room.hide(bundles.with(fresh));
  }

  private void showWhatIsNotNeeded() {
    List<Integer> dearestFirst =
        chosen.stream()
            .boxed()
            .sorted(
                Comparator.comparingLong(room::cost)
                    .thenComparing(Comparator.naturalOrder())
                    .reversed())
            .collect(Collectors.toCollection(ArrayList::new));
    for (int figure : dearestFirst) {
      if (!budget.isSpent()) {
        tryWithout(figure);
      }
    }
  }

  private void tryWithout(int figure) {
    BitSet lost = room.hidden();
    chosen.clear(figure);
    hideAnew();
    lost.andNot(room.hidden());
    BitSet[][] again = new BitSet[DIRECTIONS.length][goals.size()];
    for (int direction : DIRECTIONS) {
      int side = direction > 0 ? 0 : 1;
      for (int goal = 0; goal < goals.size(); goal++) {
        again[side][goal] = reaching[side][goal];
        if (again[side][goal].intersects(lost)) {
          Optional<BitSet> other = amongHidden(goal, direction);
          if (other.isEmpty()) {
            chosen.set(figure);
            hideAnew();
            return;
          }
          again[side][goal] = other.get();
        }
      }
    }
    reaching = again;
  }
}

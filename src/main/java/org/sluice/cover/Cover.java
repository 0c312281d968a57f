package org.sluice.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.solve.Budget;

/**
 * Secondary suppression: takes the goals one after another and hides the cheapest figures that let
 * each be reached, then shows again every figure that turned out not to be needed. For each goal it
 * remembers which figures reach it, so that only goals that use a figure are tried again without
 * it.
 */
public final class Cover {
  private record Task(Goal goal, int direction) {}

  private final Hiding hiding;
  private final Room room;
  private final Bundles bundles;
  private final BitSet base;
  private final BitSet chosen = new BitSet();
  private final Map<Integer, BitSet> usedBy = new TreeMap<>();
  private final List<Task> tasks = new ArrayList<>();
  private final BitSet unreached = new BitSet();
  private final Budget budget;

  private Cover(Hiding hiding, Room room, Bundles bundles, Budget budget) {
    this.room = room;
    this.bundles = bundles;
    this.base = room.hidden();
    this.hiding = hiding;
    this.budget = budget;
  }

  /**
   * Hides what these goals need, in this order.
   *
   * @param hiding finds what to hide in this very room
   * @param start figures to begin with, beside those that are hidden for good
   */
  public static Cover of(
      Hiding hiding, Room room, Bundles bundles, List<Goal> goals, BitSet start, Budget budget) {
    Cover cover = new Cover(hiding, room, bundles, budget);
    cover.chosen.or(start);
    room.hide(bundles.with(start));
    goals.forEach(cover::reach);
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

  private void reach(Goal goal) {
    if (goal.either()) {
      reachEither(goal);
      return;
    }
    for (int direction : new int[] {1, -1}) {
      if (goal.amount(direction) > 0) {
        Task task = new Task(goal, direction);
        Optional<BitSet> free = amongHidden(task);
        settle(task, free.isPresent() ? free : cheapest(task));
      }
    }
  }

  private void reachEither(Goal goal) {
    Task up = new Task(goal, 1);
    Task down = new Task(goal, -1);
    for (Task task : List.of(up, down)) {
      Optional<BitSet> free = amongHidden(task);
      if (free.isPresent()) {
        settle(task, free);
        return;
      }
    }
    Optional<BitSet> rise = cheapest(up);
    Optional<BitSet> fall = cheapest(down);
    boolean falls =
        rise.isEmpty() || (fall.isPresent() && room.priceOf(fall.get()) < room.priceOf(rise.get()));
    settle(falls ? down : up, falls ? fall : rise);
  }

  private Optional<BitSet> amongHidden(Task task) {
    Goal goal = task.goal();
    return hiding.amongHidden(goal.figure(), task.direction(), goal.amount(task.direction()));
  }

  private Optional<BitSet> cheapest(Task task) {
    Goal goal = task.goal();
    return hiding.cheapest(goal.figure(), task.direction(), goal.amount(task.direction()));
  }

  private void settle(Task task, Optional<BitSet> used) {
    if (used.isEmpty()) {
      unreached.set(task.goal().figure());
      return;
    }
    usedBy.put(tasks.size(), used.get());
    tasks.add(task);
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
    BitSet before = room.hidden();
    chosen.clear(figure);
    BitSet after = bundles.with(chosen);
    after.or(base);
    BitSet lost = (BitSet) before.clone();
    lost.andNot(after);
    lost.stream().forEach(room::show);
    Map<Integer, BitSet> again = new TreeMap<>();
    for (Map.Entry<Integer, BitSet> use : usedBy.entrySet()) {
      if (use.getValue().intersects(lost)) {
        Optional<BitSet> other = amongHidden(tasks.get(use.getKey()));
        if (other.isEmpty()) {
          chosen.set(figure);
          room.hide(lost);
          return;
        }
        again.put(use.getKey(), other.get());
      }
    }
    usedBy.putAll(again);
  }
}

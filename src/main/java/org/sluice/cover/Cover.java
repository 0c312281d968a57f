package org.sluice.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
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

  /** Among so few all are tried each time; among more only those near what changed. */
  private static final int FEW = 250;

  private final Hiding hiding;
  private final Room room;
  private final Bundles bundles;
  private final Budget budget;
  private final List<Goal> goals = new ArrayList<>();
  private final BitSet base;

  /** The figures of the goals. */
  private final BitSet goalFigures = new BitSet();

  private BitSet chosen = new BitSet();

  /** The numbers of goals that could not be reached. */
  private BitSet unreached = new BitSet();

  /**
   * For each goal, upwards and downwards, the figures that reach it; none where none are needed.
   */
  private BitSet[] reaching = {};

  /** For each figure the tasks that it ever served: where to look for those that it serves now. */
  private final BitSet[] served;

  private final int[] lastFailed;

  private Cover(Hiding hiding, Room room, Bundles bundles, Budget budget) {
    this.hiding = hiding;
    this.room = room;
    this.bundles = bundles;
    this.budget = budget;
    this.base = room.hidden();
    this.served = new BitSet[room.figures()];
    this.lastFailed = new int[room.figures()];
    Arrays.setAll(served, figure -> new BitSet());
  }

  /**
   * Hides what these goals need, in this order.
   *
   * @param hiding finds what to hide in this very room
   */
  public static Cover of(
      Hiding hiding, Room room, Bundles bundles, List<Goal> goals, Budget budget) {
    Cover cover = new Cover(hiding, room, bundles, budget);
    cover.add(goals);
    cover.showWhatIsNotNeeded();
    return cover;
  }

  /** Hides what further goals need, in this order, and says which of them cannot be reached. */
  public List<Goal> add(List<Goal> further) {
    int first = goals.size();
    goals.addAll(further);
    reaching = Arrays.copyOf(reaching, 2 * goals.size());
    for (int goal = first; goal < goals.size(); goal++) {
      goalFigures.set(goals.get(goal).figure());
      reaching[task(goal, 1)] = new BitSet();
      reaching[task(goal, -1)] = new BitSet();
      reach(goal);
    }
    return IntStream.range(first, goals.size())
        .filter(unreached::get)
        .mapToObj(goals::get)
        .toList();
  }

  /**
   * Hides these and no others beside what is hidden for good, and seeks what reaches which goal.
   */
  public void choose(BitSet figures) {
    chosen = (BitSet) figures.clone();
    hideAnew();
    unreached.clear();
    Arrays.setAll(reaching, task -> new BitSet());
    for (int goal = 0; goal < goals.size(); goal++) {
      for (int direction : DIRECTIONS) {
        int task = task(goal, direction);
        boolean isDone = goals.get(goal).either() && !reaching[task ^ 1].isEmpty();
        if (goals.get(goal).amount(direction) > 0 && !isDone) {
          amongHidden(goal, direction).ifPresent(used -> serve(task, used));
        }
      }
    }
  }

  /** Hides figures for good. */
  public void hide(BitSet figures) {
    base.or(bundles.with(figures));
    chosen.andNot(base);
    hideAnew();
  }

  /** Shows what no goal needs. */
  public void showWhatIsNotNeeded() {
    showWhatIsNotNeeded(chosen);
  }

  /** The figures that were chosen, without those that go with them. */
  public BitSet chosen() {
    return (BitSet) chosen.clone();
  }

  /** The figures of goals that could not be reached. */
  public BitSet unreached() {
    BitSet figures = new BitSet();
    unreached.stream().forEach(goal -> figures.set(goals.get(goal).figure()));
    return figures;
  }

  /**
   * Shows a few figures again that serve the same goals, reaches anew what they served, at prices a
   * little off and in another order, and keeps what is no dearer (ruin and recreate, Schrimpf and
   * others 2000).
   */
  public void improve(SplittableRandom random) {
    BitSet chosenBefore = chosen();
    BitSet unreachedBefore = (BitSet) unreached.clone();
    BitSet[] before = reaching.clone();
    room.disturb(random);
    List<Integer> broken = show(some(random));
    Collections.shuffle(broken, new Random(random.nextLong()));
    broken.forEach(this::reach);
    showWhatIsNotNeeded(chosen.cardinality() <= FEW ? chosen : serving(broken));
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
    for (int task : tasksOf(some)) {
      reaching[task].stream()
          .filter(figure -> chosen.get(figure) && some.cardinality() < wanted)
          .forEach(some::set);
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
    BitSet broken = new BitSet();
    for (int task : tasksOf(before)) {
      reaching[task] = new BitSet();
      broken.set(task / 2);
    }
    broken.or(unreached);
    unreached.clear();
    return broken.stream().boxed().collect(Collectors.toCollection(ArrayList::new));
  }

  /** The tasks that some of these figures serve. */
  private int[] tasksOf(BitSet figures) {
    BitSet tasks = new BitSet();
    figures.stream()
        .forEach(
            figure ->
                served[figure].stream()
                    .filter(task -> reaching[task].get(figure))
                    .forEach(tasks::set));
    return tasks.stream().toArray();
  }

  private void hideAnew() {
    BitSet hidden = bundles.with(chosen);
    hidden.or(base);
    room.hideOnly(hidden);
  }

  private void reach(int goal) {
    if (budget.isSpent()) {
      unreached.set(goal);
      return;
    }
    if (goals.get(goal).either()) {
      reachEither(goal);
      return;
    }
    for (int direction : DIRECTIONS) {
      if (goals.get(goal).amount(direction) > 0 && reaching[task(goal, direction)].isEmpty()) {
        Optional<BitSet> free = amongHidden(goal, direction);
        settle(goal, direction, free.isPresent() ? free : cheapest(goal, direction));
      }
    }
  }

  private static int task(int goal, int direction) {
    return 2 * goal + (direction > 0 ? 0 : 1);
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

  private Optional<BitSet> amongHidden(int task) {
    return amongHidden(task / 2, task % 2 == 0 ? 1 : -1);
  }

  private Optional<BitSet> amongHidden(int goal, int direction) {
    Goal asked = goals.get(goal);
    room.lookAs(asked.known());
    return hiding.amongHidden(asked.figure(), direction, asked.amount(direction));
  }

  private Optional<BitSet> cheapest(int goal, int direction) {
    Goal asked = goals.get(goal);
    room.lookAs(asked.known());
    return hiding.cheapest(asked.figure(), direction, asked.amount(direction));
  }

  private void settle(int goal, int direction, Optional<BitSet> used) {
    if (used.isEmpty()) {
      unreached.set(goal);
      return;
    }
    serve(task(goal, direction), used.get());
    BitSet fresh = (BitSet) used.get().clone();
    fresh.andNot(room.hidden());
    chosen.or(fresh);
    room.hide(bundles.with(fresh));
  }

  private void serve(int task, BitSet figures) {
    reaching[task] = figures;
    figures.stream().forEach(figure -> served[figure].set(task));
  }

  /** The chosen figures that serve some of these goals. */
  private BitSet serving(List<Integer> some) {
    BitSet serving = new BitSet();
    for (int goal : some) {
      serving.or(reaching[task(goal, 1)]);
      serving.or(reaching[task(goal, -1)]);
    }
    serving.and(chosen);
    return serving;
  }

  private void showWhatIsNotNeeded(BitSet among) {
    List<Integer> dearestFirst =
        among.stream()
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
    budget.spend(10L * chosen.cardinality());
    BitSet lost = room.hidden();
    chosen.clear(figure);
    hideAnew();
    lost.andNot(room.hidden());
    if (hiding.leftAloneBy(lost).intersects(goalFigures)) {
      chosen.set(figure);
      hideAnew();
      return;
    }
    Map<Integer, BitSet> again = new TreeMap<>();
    for (int task : lastFailedFirst(figure, tasksOf(lost))) {
      Optional<BitSet> other = amongHidden(task);
      if (other.isEmpty() && goals.get(task / 2).either()) {
        again.put(task, new BitSet());
        other = amongHidden(task ^ 1);
        other.ifPresent(used -> again.put(task ^ 1, used));
      } else {
        other.ifPresent(used -> again.put(task, used));
      }
      if (other.isEmpty()) {
        lastFailed[figure] = task;
        chosen.set(figure);
        hideAnew();
        return;
      }
    }
    again.forEach(this::serve);
  }

  /** Whoever could not do without the figure before can mostly not do so now. */
  private int[] lastFailedFirst(int figure, int[] tasks) {
    int at = Arrays.binarySearch(tasks, lastFailed[figure]);
    if (at > 0) {
      System.arraycopy(tasks, 0, tasks, 1, at);
      tasks[0] = lastFailed[figure];
    }
    return tasks;
  }
}

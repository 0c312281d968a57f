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

  private final Tasks tasks = new Tasks();
  private final int[] lastFailed;

  private Cover(Hiding hiding, Room room, Bundles bundles, Budget budget) {
    this.hiding = hiding;
    this.room = room;
    this.bundles = bundles;
    this.budget = budget;
    this.base = room.hidden();
    this.lastFailed = new int[room.figures()];
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
    tasks.grow(goals.size());
    for (int goal = first; goal < goals.size(); goal++) {
      goalFigures.set(goals.get(goal).figure());
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
    tasks.clear();
    for (int goal = 0; goal < goals.size(); goal++) {
      for (int direction : DIRECTIONS) {
        int task = Tasks.task(goal, direction);
        boolean isDone = goals.get(goal).either() && tasks.isServed(Tasks.opposite(task));
        if (goals.get(goal).amount(direction) > 0 && !isDone) {
          amongHidden(task).ifPresent(used -> tasks.serve(task, used));
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
    BitSet[] before = tasks.state();
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
      tasks.restore(before);
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
    for (int task : tasks.servedBy(some)) {
      tasks.serving(task).stream()
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
    for (int task : tasks.servedBy(before)) {
      tasks.serve(task, new BitSet());
      broken.set(Tasks.goal(task));
    }
    broken.or(unreached);
    unreached.clear();
    return broken.stream().boxed().collect(Collectors.toCollection(ArrayList::new));
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
      int task = Tasks.task(goal, direction);
      if (goals.get(goal).amount(direction) > 0 && !tasks.isServed(task)) {
        Optional<BitSet> free = amongHidden(task);
        settle(task, free.isPresent() ? free : cheapest(task));
      }
    }
  }

  private void reachEither(int goal) {
    int up = Tasks.task(goal, 1);
    int down = Tasks.opposite(up);
    for (int task : new int[] {up, down}) {
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

  private Optional<BitSet> amongHidden(int task) {
    Goal asked = lookAt(task);
    int direction = Tasks.direction(task);
    return hiding.amongHidden(asked.figure(), direction, asked.amount(direction));
  }

  private Optional<BitSet> cheapest(int task) {
    Goal asked = lookAt(task);
    int direction = Tasks.direction(task);
    return hiding.cheapest(asked.figure(), direction, asked.amount(direction));
  }

  /** The goal of a task, and the room in the eyes of whom it is asked against. */
  private Goal lookAt(int task) {
    Goal asked = goals.get(Tasks.goal(task));
    room.lookAs(asked.known());
    return asked;
  }

  private void settle(int task, Optional<BitSet> used) {
    if (used.isEmpty()) {
      unreached.set(Tasks.goal(task));
      return;
    }
    tasks.serve(task, used.get());
    BitSet fresh = (BitSet) used.get().clone();
    fresh.andNot(room.hidden());
    chosen.or(fresh);
    room.hide(bundles.with(fresh));
  }

  /** The chosen figures that serve some of these goals. */
  private BitSet serving(List<Integer> some) {
    BitSet serving = new BitSet();
    for (int goal : some) {
      int up = Tasks.task(goal, 1);
      serving.or(tasks.serving(up));
      serving.or(tasks.serving(Tasks.opposite(up)));
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
    for (int task : lastFailedFirst(figure, tasks.servedBy(lost))) {
      if (!isServedElse(task, again)) {
        lastFailed[figure] = task;
        chosen.set(figure);
        hideAnew();
        return;
      }
    }
    again.forEach(tasks::serve);
  }

  /** Finds what serves a task now, or its opposite where one of the two is enough. */
  private boolean isServedElse(int task, Map<Integer, BitSet> again) {
    Optional<BitSet> same = amongHidden(task);
    again.put(task, same.orElseGet(BitSet::new));
    if (same.isPresent() || !goals.get(Tasks.goal(task)).either()) {
      return same.isPresent();
    }
    Optional<BitSet> other = amongHidden(Tasks.opposite(task));
    other.ifPresent(used -> again.put(Tasks.opposite(task), used));
    return other.isPresent();
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

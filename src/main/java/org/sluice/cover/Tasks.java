package org.sluice.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The tasks of a cover, two for each goal, upwards and downwards, and the figures that reach each:
 * none where none are needed. Each figure remembers what it ever served, which is where to look for
 * what it serves now.
 */
final class Tasks {
  private static final BitSet NOTHING = new BitSet();

  private BitSet[] reaching = {};
  private final Map<Integer, BitSet> served = new HashMap<>();

  /** The task of a goal upwards (1) or downwards (-1). */
  static int task(int goal, int direction) {
    return 2 * goal + (direction > 0 ? 0 : 1);
  }

  /** The goal of a task. */
  static int goal(int task) {
    return task / 2;
  }

  /** The direction of a task: upwards (1) or downwards (-1). */
  static int direction(int task) {
    return task % 2 == 0 ? 1 : -1;
  }

  /** The other task of the same goal. */
  static int opposite(int task) {
    return task ^ 1;
  }

  /** Makes room for so many goals. */
  void grow(int goals) {
    int before = reaching.length;
    reaching = Arrays.copyOf(reaching, 2 * goals);
    for (int task = before; task < reaching.length; task++) {
      reaching[task] = new BitSet();
    }
  }

  /** Which figures reach which task now, to come back to. */
  BitSet[] state() {
    return reaching.clone();
  }

  /** Comes back to what was. */
  void restore(BitSet[] state) {
    reaching = state.clone();
  }

  /** Forgets what reaches any task. */
  void clear() {
    Arrays.setAll(reaching, task -> new BitSet());
  }

  /** Remembers the figures that reach a task; none where it asks for nothing. */
  void serve(int task, BitSet figures) {
    reaching[task] = figures;
    figures.stream().forEach(figure -> served.computeIfAbsent(figure, f -> new BitSet()).set(task));
  }

  /** Whether figures are known that reach a task. */
  boolean isServed(int task) {
    return !reaching[task].isEmpty();
  }

  /** The figures that reach a task, not to be changed. */
  BitSet serving(int task) {
    return reaching[task];
  }

  /** The tasks that some of these figures serve. */
  int[] servedBy(BitSet figures) {
    BitSet tasks = new BitSet();
    figures.stream()
        .forEach(
            figure ->
                served.getOrDefault(figure, NOTHING).stream()
                    .filter(task -> reaching[task].get(figure))
                    .forEach(tasks::set));
    return tasks.stream().toArray();
  }
}

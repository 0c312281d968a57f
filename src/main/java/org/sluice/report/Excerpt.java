package org.sluice.report;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Which rows or columns of a large table are worth drawing. */
final class Excerpt {
  private Excerpt() {}

  /**
   * Everything from first to last where that is not too much; else what frames the table, and what
   * is wanted with its neighbours, from the start, as far as there is room.
   *
   * @param frame what a reader needs to know where he is: heads, labels, the first and last rows
   * @param wanted where something is to be seen
   * @param most how many may be drawn
   */
  static List<Integer> of(
      int first, int last, Collection<Integer> frame, Collection<Integer> wanted, int most) {
    TreeSet<Integer> drawn = new TreeSet<>();
    if (last - first < most) {
      for (int i = first; i <= last; i++) {
        drawn.add(i);
      }
      return List.copyOf(drawn);
    }
    frame.stream().filter(i -> i >= first && i <= last).limit(most / 2).forEach(drawn::add);
    for (int place : new TreeSet<>(wanted)) {
      for (int i = Math.max(first, place - 1); i <= Math.min(last, place + 1); i++) {
        if (drawn.size() < most) {
          drawn.add(i);
        }
      }
    }
    return List.copyOf(drawn);
  }
}

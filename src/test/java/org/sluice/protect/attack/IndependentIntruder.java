package org.sluice.protect.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An intruder who shares no line with the one of the program: tries tables that fit what is seen,
 * one after the other, and where they are too many asks an integer programming library for the
 * least and the most that a figure can be. What it says is possible it has seen in a table that
 * adds up.
 */
final class IndependentIntruder {
  /** Beyond this nothing of these small tables lies. */
  static final long FAR = 1_000_000;

  private static final int MOST_NARROWINGS = 20_000;

  private final int[][] sums;
  private final int[][] sumsOf;
  private final long[] near;
  private final boolean whole;
  private final int mostTables;
  private final long[] least;
  private final long[] most;
  private final List<long[]> seen = new ArrayList<>();
  private int left;
  private int askedLibrary;

  /**
   * An intruder before a table.
   *
   * @param sums for each sum its total and then its parts
   * @param least the least that each figure can be by itself
   * @param most the most that each figure can be by itself
   * @param near figures to try first; only the search gets faster by good ones
   * @param whole whether figures are whole numbers
   * @param mostTables how many tables are tried before the library is asked
   */
  IndependentIntruder(
      int[][] sums, long[] least, long[] most, long[] near, boolean whole, int mostTables) {
    this.sums = sums.clone();
    this.near = near.clone();
    this.whole = whole;
    this.mostTables = mostTables;
    this.least = least.clone();
    this.most = most.clone();
    this.sumsOf = new int[least.length][];
    for (int figure = 0; figure < least.length; figure++) {
      int sought = figure;
      sumsOf[figure] =
          IntStream.range(0, sums.length)
              .filter(sum -> IntStream.of(sums[sum]).anyMatch(member -> member == sought))
              .toArray();
    }
    settle(this.least, this.most);
  }

  /** The same for somebody who knows one figure. */
  IndependentIntruder knowing(int figure) {
    long[] from = least.clone();
    long[] to = most.clone();
    from[figure] = near[figure];
    to[figure] = near[figure];
    IndependentIntruder insider = new IndependentIntruder(sums, from, to, near, whole, mostTables);
    seen.stream().filter(table -> table[figure] == near[figure]).forEach(insider.seen::add);
    return insider;
  }

  /** The least that a figure can be for all that adding and subtracting single sums tells. */
  long least(int figure) {
    return least[figure];
  }

  /** The most that a figure can be for all that adding and subtracting single sums tells. */
  long most(int figure) {
    return most[figure];
  }

  /** How often the library had to be asked. */
  int askedLibrary() {
    return askedLibrary;
  }

  /** Whether some table has a figure as low as this. */
  boolean sinksTo(int figure, double goal) {
    return reaches(figure, -FAR, (long) Math.floor(goal), goal, false);
  }

  /** Whether some table has a figure as high as this. */
  boolean risesTo(int figure, double goal) {
    return reaches(figure, (long) Math.ceil(goal), FAR, goal, true);
  }

  private boolean reaches(int figure, long from, long to, double goal, boolean up) {
    if (seen.stream().anyMatch(table -> table[figure] >= from && table[figure] <= to)) {
      return true;
    }
    long[] low = least.clone();
    long[] high = most.clone();
    low[figure] = Math.max(low[figure], from);
    high[figure] = Math.min(high[figure], to);
    left = mostTables;
    Optional<long[]> found = low[figure] > high[figure] ? Optional.empty() : first(low, high);
    found.ifPresent(seen::add);
    if (found.isPresent() || (left > 0 && whole)) {
      return found.isPresent();
    }
    askedLibrary++;
    LibraryIntruder library = new LibraryIntruder(sums, least, most, whole);
    return up ? library.most(figure) >= goal : library.least(figure) <= goal;
  }

  private Optional<long[]> first(long[] low, long[] high) {
    left--;
    if (left <= 0 || !settle(low, high)) {
      return Optional.empty();
    }
    int open = narrowest(low, high);
    if (open < 0) {
      return addsUp(low) ? Optional.of(low) : Optional.empty();
    }
    long start = Math.max(low[open], Math.min(high[open], near[open]));
    long reach = Math.max(high[open] - start, start - low[open]);
    for (long step = 0; step <= reach && left > 0; step++) {
      for (long figure : step == 0 ? new long[] {start} : new long[] {start + step, start - step}) {
        if (figure >= low[open] && figure <= high[open] && left > 0) {
          long[] below = low.clone();
          long[] above = high.clone();
          below[open] = figure;
          above[open] = figure;
          Optional<long[]> found = first(below, above);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int narrowest(long[] low, long[] high) {
    int best = -1;
    for (int figure = 0; figure < low.length; figure++) {
      if (low[figure] < high[figure]
          && (best < 0 || high[figure] - low[figure] < high[best] - low[best])) {
        best = figure;
      }
    }
    return best;
  }

  private boolean addsUp(long[] table) {
    return Arrays.stream(sums)
        .allMatch(
            members ->
                2 * table[members[0]] == IntStream.of(members).mapToLong(m -> table[m]).sum());
  }

  /** Narrows all figures by what adds up; whether something is left. */
  private boolean settle(long[] low, long[] high) {
    boolean[] waiting = new boolean[sums.length];
    Arrays.fill(waiting, true);
    int[] queue = new int[sums.length + 1];
    for (int sum = 0; sum < sums.length; sum++) {
      queue[sum] = sum;
    }
    int head = 0;
    int tail = sums.length;
    for (int done = 0; head != tail && done < MOST_NARROWINGS; done++) {
      int sum = queue[head];
      head = (head + 1) % queue.length;
      waiting[sum] = false;
      long partsLow = 0;
      long partsHigh = 0;
      int[] members = sums[sum];
      for (int i = 1; i < members.length; i++) {
        partsLow += low[members[i]];
        partsHigh += high[members[i]];
      }
      long spare = high[members[0]] - partsLow;
      long lack = partsHigh - low[members[0]];
      if (spare < 0 || lack < 0) {
        return false;
      }
      for (int i = 0; i < members.length; i++) {
        int member = members[i];
        long from = i == 0 ? partsLow : high[member] - lack;
        long to = i == 0 ? partsHigh : low[member] + spare;
        if (from > low[member] || to < high[member]) {
          low[member] = Math.max(low[member], from);
          high[member] = Math.min(high[member], to);
          for (int other : sumsOf[member]) {
            if (!waiting[other]) {
              waiting[other] = true;
              queue[tail] = other;
              tail = (tail + 1) % queue.length;
            }
          }
        }
      }
    }
    return true;
  }
}

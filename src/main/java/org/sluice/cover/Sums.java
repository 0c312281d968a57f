package org.sluice.cover;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Published figures and the sums between them, as the search for cover sees them: numbers without
 * labels. Figures are numbered by their place in the file and sums by their figures, so that the
 * order of a table's records decides nothing.
 */
public final class Sums {
  private final int[][] members;

  /** The sums of each figure stand one after the other, from here to those of the next figure. */
  private final int[] firstSum;

  private final int[] sumsOf;
  private Optional<Optional<Network>> network = Optional.empty();

  private Sums(int figures, int[][] members) {
    this.members = members;
    this.firstSum = new int[figures + 1];
    for (int[] sum : members) {
      for (int figure : sum) {
        firstSum[figure + 1]++;
      }
    }
    Arrays.parallelPrefix(firstSum, Integer::sum);
    this.sumsOf = new int[firstSum[figures]];
    int[] next = firstSum.clone();
    for (int sum = 0; sum < members.length; sum++) {
      for (int figure : members[sum]) {
        sumsOf[next[figure]++] = sum;
      }
    }
  }

  /**
   * Sums over this many figures.
   *
   * @param members for each sum its figures, the total first and then its parts; repeats are
   *     dropped
   */
  public static Sums of(int figures, List<int[]> members) {
    members.forEach(sum -> Arrays.sort(sum, 1, sum.length));
    Comparator<int[]> order = Arrays::compare;
    int[][] sorted = members.stream().sorted(order).toArray(int[][]::new);
    int[][] distinct =
        IntStream.range(0, sorted.length)
            .filter(s -> s == 0 || !Arrays.equals(sorted[s], sorted[s - 1]))
            .mapToObj(s -> sorted[s])
            .toArray(int[][]::new);
    return new Sums(figures, distinct);
  }

  /** These sums as a network, if they are one. */
  public Optional<Network> network() {
    if (network.isEmpty()) {
      network = Optional.of(Network.of(this));
    }
    return network.get();
  }

  /** Number of figures. */
  public int figures() {
    return firstSum.length - 1;
  }

  /** Number of sums. */
  public int size() {
    return members.length;
  }

  /** The figures of a sum, the total first. */
  public int[] members(int sum) {
    return members[sum];
  }

  /** The sums that a figure is a part or the total of. */
  public int[] sumsOf(int figure) {
    return Arrays.copyOfRange(sumsOf, firstSum[figure], firstSum[figure + 1]);
  }

  /** Whether a figure is in any sum: one that is in none can cover no other. */
  public boolean isInAny(int figure) {
    return firstSum[figure] < firstSum[figure + 1];
  }

  /** Minus 1 for the total of the sum, 1 for a part. */
  public int sign(int sum, int figure) {
    return members[sum][0] == figure ? -1 : 1;
  }
}

package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Checks what shows that a withheld figure can be something else, and knows nothing of how it was
 * found: a certificate is another table, told by the figures that differ from the true one. It
 * counts if it adds up, if only withheld figures differ, and if all stay at or above their least.
 */
final class CertificateChecker {
  private final long[] figures;
  private final boolean[] withheld;
  private final long[] least;
  private final int sums;
  private final List<List<Integer>> sumsWithTotal = new ArrayList<>();
  private final List<List<Integer>> sumsWithPart = new ArrayList<>();

  /**
   * A checker of one table.
   *
   * @param figures the true figures
   * @param sums for each sum the number of its total and then those of its parts
   * @param withheld whether nobody is shown a figure
   * @param least the least that each figure can be, as everybody knows
   */
  CertificateChecker(long[] figures, int[][] sums, boolean[] withheld, long[] least) {
    this.figures = figures.clone();
    this.withheld = withheld.clone();
    this.least = least.clone();
    this.sums = sums.length;
    for (int figure = 0; figure < figures.length; figure++) {
      sumsWithTotal.add(new ArrayList<>());
      sumsWithPart.add(new ArrayList<>());
    }
    for (int s = 0; s < sums.length; s++) {
      long rest = figures[sums[s][0]];
      sumsWithTotal.get(sums[s][0]).add(s);
      for (int i = 1; i < sums[s].length; i++) {
        rest -= figures[sums[s][i]];
        sumsWithPart.get(sums[s][i]).add(s);
      }
      if (rest != 0) {
        throw new IllegalArgumentException("the table does not add up");
      }
    }
  }

  /** Whether a table fits all that is shown. */
  boolean fits(Map<Integer, Long> changed) {
    long[] off = new long[sums];
    for (Map.Entry<Integer, Long> change : changed.entrySet()) {
      int figure = change.getKey();
      if (!withheld[figure] || change.getValue() < least[figure]) {
        return false;
      }
      sumsWithTotal.get(figure).forEach(sum -> off[sum] += moved(changed, figure));
      sumsWithPart.get(figure).forEach(sum -> off[sum] -= moved(changed, figure));
    }
    return Arrays.stream(off).allMatch(rest -> rest == 0);
  }

  /** Whether two tables show that a figure can sink to its low end and rise to its high end. */
  boolean acceptsEnds(
      int figure, long low, long high, Map<Integer, Long> lowest, Map<Integer, Long> highest) {
    return fits(lowest)
        && fits(highest)
        && figures[figure] + moved(lowest, figure) <= low
        && figures[figure] + moved(highest, figure) >= high;
  }

  /** Whether a table shows that a figure cannot be computed. */
  boolean acceptsAnother(int figure, Map<Integer, Long> changed) {
    return moved(changed, figure) != 0 && fits(changed);
  }

  /**
   * Strikes out who cannot compute a figure, as this table shows: those whose own figure stands
   * still in it while that figure moves.
   *
   * @param suspects for each figure the figures of those who may compute it
   */
  void clear(Map<Integer, BitSet> suspects, Map<Integer, Long> changed) {
    if (fits(changed)) {
      BitSet moving = new BitSet();
      changed.keySet().forEach(figure -> moving.set(figure, moved(changed, figure) != 0));
      moving.stream().forEach(figure -> suspects.getOrDefault(figure, new BitSet()).and(moving));
    }
  }

  private long moved(Map<Integer, Long> changed, int figure) {
    return changed.getOrDefault(figure, figures[figure]) - figures[figure];
  }
}

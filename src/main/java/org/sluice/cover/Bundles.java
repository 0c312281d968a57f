package org.sluice.cover;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Which figures go when one is hidden: most go alone. */
public final class Bundles {
  private static final int[] ALONE = {};

  private final Map<Integer, int[]> others;

  /**
   * Bundles of figures.
   *
   * @param others the further figures that go with a figure, for those that do not go alone
   */
  public Bundles(Map<Integer, int[]> others) {
    this.others = new TreeMap<>(others);
  }

  /** The further figures that go with one; none where it goes alone. */
  int[] with(int figure) {
    return others.getOrDefault(figure, ALONE);
  }

  /** These figures and all that go with them. */
  public BitSet with(BitSet figures) {
    BitSet all = (BitSet) figures.clone();
    figures.stream()
        .filter(others::containsKey)
        .forEach(
            figure -> {
              for (int other : others.getOrDefault(figure, new int[0])) {
                all.set(other);
              }
            });
    return all;
  }
}

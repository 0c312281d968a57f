package org.sluice.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers keys in the order in which they are first met. */
final class Numbering {
  private static final int NONE = -1;
  private static final int MOST_DENSE = 1 << 16;

  /** Numbers by key, where not too many keys are possible. */
  private final int[] dense;

  private final Map<Long, Integer> sparse = new HashMap<>();
  private int size;

  /**
   * No key was met.
   *
   * @param possible the keys are from 0 to this, exclusive
   */
  Numbering(long possible) {
    dense = new int[possible <= MOST_DENSE ? (int) possible : 0];
    Arrays.fill(dense, NONE);
  }

  /** The number of a key, or -1 for a new one where {@code most} have a number. */
  int of(long key, int most) {
    int known = dense.length > 0 ? dense[(int) key] : sparse.getOrDefault(key, NONE);
    if (known != NONE || size >= most) {
      return known;
    }
    if (dense.length > 0) {
      dense[(int) key] = size;
    } else {
      sparse.put(key, size);
    }
    return size++;
  }

  /** How many keys have a number. */
  int size() {
    return size;
  }
}

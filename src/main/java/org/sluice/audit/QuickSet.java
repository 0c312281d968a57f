package org.sluice.audit;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** A set of words that mostly tells by a few bits what it does not hold. */
final class QuickSet {
  private static final int BITS = 1 << 12;

  /** Words that differ in their last letters alone have hashes that are near. */
  private static final int SPREAD = 0x9E3779B9;

  private final Set<String> words = new HashSet<>();
  private final BitSet hashes = new BitSet(BITS);

  void add(String word) {
    words.add(word);
    hashes.set(bit(word));
  }

  private static int bit(String word) {
    return (word.hashCode() * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(BITS));
  }

  Set<String> words() {
    return words;
  }

  boolean contains(String word) {
    return hashes.get(bit(word)) && words.contains(word);
  }

  /** How many words both sets hold, at most so many. */
  int shared(QuickSet other, int most) {
    return hashes.intersects(other.hashes)
        ? (int) words.stream().filter(other::contains).limit(most).count()
        : 0;
  }
}

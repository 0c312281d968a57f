package org.sluice.grid;

/** The lengths of fields, a byte each: longer ones than 254 characters are rare and kept apart. */
final class Lengths {
  private static final int LONG = 255;

  private final Ints words = new Ints();
  private final Ints longFields = new Ints();
  private final Ints longLengths = new Ints();
  private int openWord;
  private int size;

  void add(int length) {
    if (length >= LONG) {
      longFields.add(size);
      longLengths.add(length);
    }
    openWord |= Math.min(length, LONG) << shift(size);
    size++;
    if (shift(size) == 0) {
      words.add(openWord);
      openWord = 0;
    }
  }

  int get(int field) {
    int word = field >>> 2 < words.size() ? words.get(field >>> 2) : openWord;
    int stored = word >>> shift(field) & 0xFF;
    return stored < LONG ? stored : longLengths.get(longFields.indexOfAscending(field));
  }

  void trim() {
    words.trim();
    longFields.trim();
    longLengths.trim();
  }

  /** Four lengths share a word. */
  private static int shift(int field) {
    return 8 * (field & 3);
  }
}

package org.sluice.read;

/** What is few where tables are read: which pack applies, and with what minimum, is not known. */
final class Few {
  /** The highest minimum of the bundled packs. */
  static final int MINIMUM = 10;

  private Few() {}

  /** Whether there are some, and fewer than any bundled pack would let leave. */
  static boolean are(long units) {
    return units > 0 && units < MINIMUM;
  }

  /** The same of a sum to search by. */
  static boolean are(double units) {
    return units > 0 && units < MINIMUM;
  }
}

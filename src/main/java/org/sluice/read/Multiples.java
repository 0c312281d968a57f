package org.sluice.read;

import java.util.OptionalInt;

/**
 * Whether whole numbers lie on a grid beyond chance: all multiples of 10, 7 or 5, or all at the
 * middle of steps of 6 (3, 9, 15 …), the usual ways of rounding released counts.
 */
final class Multiples {
  /** With so few figures a common divisor may be chance. */
  private static final int ENOUGH = 8;

  private long divisor;
  private int nonZero;
  private boolean midpoints = true;

  /** Takes a count into account; zeros lie on every grid. */
  void add(long whole) {
    if (whole == 0) {
      return;
    }
    nonZero++;
    midpoints &= Math.floorMod(whole, 6) == 3;
    long a = Math.abs(whole);
    long b = divisor;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    divisor = a;
  }

  /** Joins what another column shows. */
  void addAll(Multiples other) {
    int before = nonZero;
    add(other.divisor);
    nonZero = before + other.nonZero;
    midpoints &= other.midpoints || other.nonZero == 0;
  }

  /** The base, where there is one: 6 stands for the middle of steps of 6. */
  OptionalInt base() {
    return base(ENOUGH);
  }

  /** The base that so many figures are enough to show. */
  OptionalInt base(int enough) {
    if (nonZero < enough) {
      return OptionalInt.empty();
    }
    for (int base : new int[] {1000, 100, 50, 10, 7, 5}) {
      if (divisor % base == 0) {
        return OptionalInt.of(base);
      }
    }
    return midpoints ? OptionalInt.of(6) : OptionalInt.empty();
  }
}

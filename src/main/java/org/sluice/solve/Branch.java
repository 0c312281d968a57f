package org.sluice.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * A column split in two by a search in whole numbers: first one half is searched, then the other.
 */
final class Branch {
  private final int column;
  private final long at;
  private final long low;
  private final long high;
  private final boolean belowFirst;
  private final List<Argument> found = new ArrayList<>();

  /**
   * A column that is at most {@code at} or more.
   *
   * @param low its least value in both halves together
   * @param high likewise its greatest
   */
  Branch(int column, long at, long low, long high, boolean belowFirst) {
    this.column = column;
    this.at = at;
    this.low = low;
    this.high = high;
    this.belowFirst = belowFirst;
  }

  /** Confines the column to the half whose turn it is. */
  void enter(Simplex simplex) {
    boolean below = belowFirst == found.isEmpty();
    simplex.bound(column, below ? low : at + 1, below ? at : high);
  }

  /** Takes what was found in the half searched last and says whether the other may be left out. */
  boolean isDone(Argument inThisHalf, boolean enough) {
    found.add(inThisHalf);
    return enough || found.size() == 2;
  }

  /** Gives the column its bounds back and joins what was found; a half left out says the same. */
  Argument close(Simplex simplex) {
    simplex.bound(column, low, high);
    Argument first = found.get(0);
    Argument second = found.get(found.size() - 1);
    return new Argument.Split(column, at, belowFirst ? first : second, belowFirst ? second : first);
  }
}

package org.sluice.rules;

import java.util.BitSet;
import org.sluice.table.Mark;

/**
 * The counts that released figures leave possible for one that is printed nowhere, as far as a
 * minimum needs to know them.
 *
 * @param small the possible counts below the minimum
 * @param larger whether the minimum or more is possible too
 * @param minimum the least count that may leave
 */
record PossibleCounts(BitSet small, boolean larger, int minimum) {
  /** Copies the set. */
  PossibleCounts {
    small = (BitSet) small.clone();
  }

  /** All whole numbers of a range. */
  static PossibleCounts of(WholeNumbers range, int minimum) {
    BitSet small = new BitSet();
    if (range.low() < minimum) {
      small.set((int) Math.max(0, range.low()), (int) Math.min(minimum - 1L, range.high()) + 1);
    }
    return new PossibleCounts(small, range.high() >= minimum, minimum);
  }

  /** Whether they leave out some small number that the mark in the count's place does not. */
  boolean tellMoreThan(Mark mark) {
    long most = mark.high().orElse(Long.MAX_VALUE);
    return most >= minimum || small.nextClearBit((int) Math.max(1, mark.low().orElse(1))) <= most;
  }

  /** How much a figure tells of a count. */
  enum Told {
    NOTHING,
    /** That it may be small, and no more is left open than that. */
    NEARLY,
    /** That it is small, and which of the small ones it may be. */
    SMALL
  }

  /**
   * How much a figure tells that leaves these possible, as for a mark: it may tell that a count is
   * one of all those that a rule withholds, and no more. Zero, where it may leave, leaves open
   * whether there is anything small at all.
   *
   * @param zerosWithheld whether a zero is one of those that a rule withholds
   */
  Told told(boolean zerosWithheld) {
    int first = zerosWithheld ? 0 : 1;
    boolean mayBeSmall = small.nextSetBit(first) >= 0;
    if (!mayBeSmall) {
      return Told.NOTHING;
    }
    if (larger) {
      return small.nextSetBit(0) > 1 ? Told.NEARLY : Told.NOTHING;
    }
    boolean any = small.nextClearBit(first) >= minimum;
    boolean maybeNone = !zerosWithheld && small.get(0);
    return any ? Told.NOTHING : maybeNone ? Told.NEARLY : Told.SMALL;
  }

  @Override
  public String toString() {
    return small + (larger ? " or more" : "");
  }
}

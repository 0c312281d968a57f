package org.sluice.audit;

import java.util.List;

/** Of which measure each cell is a figure; shares are of none. */
final class CellFamilies {
  private final List<Family> families;
  private final int[] familyOf;

  CellFamilies(Gathering gathering) {
    this.families = List.copyOf(gathering.families);
    this.familyOf = gathering.familyOf.stream().mapToInt(Integer::intValue).toArray();
  }

  boolean isShare(int cell) {
    return familyOf[cell] < 0;
  }

  boolean areOfAKind(int one, int other) {
    return !isShare(one) && familyOf[one] == familyOf[other];
  }

  boolean isWhole(int cell) {
    return !isShare(cell) && families.get(familyOf[cell]).whole();
  }

  boolean isCount(int cell) {
    return !isShare(cell) && families.get(familyOf[cell]).count();
  }

  /** Decimal places that make every figure of the cell's kind a whole number. */
  int scale(int cell) {
    return isShare(cell) ? 0 : families.get(familyOf[cell]).scale();
  }
}

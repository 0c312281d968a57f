package org.sluice.read;

import java.util.function.IntPredicate;

/**
 * First and last categories that may be totals which neither a label nor their figures tell for
 * sure: they are no sums to the reading, but an intruder may try them as such.
 */
final class UntoldTotals {
  static final String NEARLY = "a first or last category is nearly the sum of the others";

  static final String GIVES_MARKS_BACK =
      "a first or last category may be the total of the others, and would give marks back";

  private final Labelling labels;
  private final Slices slices;
  private final boolean[] named;

  /**
   * Looks at both ends of one dimension.
   *
   * @param named the categories that a label calls totals, which are no parts of all the others
   */
  UntoldTotals(Labelling labels, Slices slices, boolean[] named) {
    this.labels = labels;
    this.slices = slices;
    this.named = named;
  }

  /**
   * Whether an end exceeds the others together by few, whatever its label.
   *
   * @param isTotal whether a category is known to be the sum of others
   */
  boolean areNearlySums(IntPredicate isTotal) {
    return named.length > 2 && (isNearlySum(0, isTotal) || isNearlySum(named.length - 1, isTotal));
  }

  private boolean isNearlySum(int category, IntPredicate isTotal) {
    if (named[category] || isTotal.test(category) || slices.isFarFromOthers(category, named)) {
      return false;
    }
    int[] others = labels.where(other -> other != category && !named[other]);
    return others.length > 1 && slices.compare(category, others).exceedsByFew();
  }

  /**
   * Whether an end may be a total that is not known. Where a mark stands among the others their sum
   * cannot be seen to hold, and would tell the mark.
   *
   * @param isTotal whether a category is known to be the sum of others
   */
  boolean wouldGiveMarksBack(IntPredicate isTotal) {
    return named.length > 2
        && (wouldGiveMarksBack(0, isTotal) || wouldGiveMarksBack(named.length - 1, isTotal));
  }

  private boolean wouldGiveMarksBack(int category, IntPredicate isTotal) {
    if (isTotal.test(category) || slices.isFarFromOthers(category, named)) {
      return false;
    }
    int[] others = labels.where(other -> other != category && !isTotal.test(other));
    boolean mayBeAll = Totals.mayBeAll(labels.label(category));
    return others.length > 1 && slices.compare(category, others).givesMarksBack(mayBeAll);
  }
}

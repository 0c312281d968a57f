package org.sluice.read;

import java.util.List;

/**
 * The plain numbers of a row that may be a head.
 *
 * @param values the numbers, left to right
 * @param whole whether all of them are whole
 */
record HeadNumbers(List<Double> values, boolean whole) {
  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;

  /** Copies the numbers. */
  HeadNumbers {
    values = List.copyOf(values);
  }

  int size() {
    return values.size();
  }

  boolean areYears() {
    return whole && values.stream().allMatch(value -> value >= FIRST_YEAR && value <= LAST_YEAR);
  }

  /** Whether each is larger than the one before. */
  boolean rise() {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) <= values.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether they are one apart, or as far apart as the first two: counts are not so even. */
  boolean areEven() {
    if (values.size() < 2) {
      return false;
    }
    double step = values.get(1) - values.get(0);
    for (int i = 2; i < values.size(); i++) {
      if (values.get(i) - values.get(i - 1) != step) {
        return false;
      }
    }
    return step == 1 || values.size() > 2;
  }
}

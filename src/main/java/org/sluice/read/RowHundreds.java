package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/**
 * Whole numbers side by side whose names say nothing and which add up to a hundred in nearly every
 * row, beside counts of far more people than a hundred, another number in each row: rounded
 * percentages. Where a few of many rows add up to one more or less than a hundred, nothing but
 * rounding explains it.
 */
final class RowHundreds {
  private static final int FEWEST_COLUMNS = 3;

  /** Parts of a hundred whose rounding can be seen are few. */
  private static final int MOST_COLUMNS = 12;

  private static final int FEWEST_ROWS = 4;
  private static final int FEWEST_ROUNDED_ROWS = 8;

  /** A row in so many may leave out those of whom nothing is known. */
  private static final int ONE_IN = 5;

  private static final double MANY = 200;

  private final List<Sense> senses;
  private final Sample sample;

  private RowHundreds(List<Sense> senses, Sample sample) {
    this.senses = senses;
    this.sample = sample;
  }

  /** The senses, with such columns as percentages. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    if (rows.length < FEWEST_ROWS) {
      return senses;
    }
    return new RowHundreds(senses, Sample.of(block, rows, senses, spelling)).settled();
  }

  private List<Sense> settled() {
    List<Sense> settled = new ArrayList<>(senses);
    int from = 0;
    while (from < senses.size()) {
      int end = from;
      while (end < senses.size() && isOpen(senses.get(end))) {
        end++;
      }
      if (end - from >= FEWEST_COLUMNS && addUpBesideMany(from, end)) {
        asPercentages(settled, from, end);
      } else {
        rounded(settled, from, end);
      }
      from = end + 1;
    }
    return settled;
  }

  private static boolean isOpen(Sense sense) {
    return sense.isCount() && !sense.sure() && !Names.of(sense.name()).isFigure();
  }

  private void asPercentages(List<Sense> settled, int from, int to) {
    for (int i = from; i < to; i++) {
      settled.set(
          i,
          senses
              .get(i)
              .as(
                  Role.PERCENT,
                  BigDecimal.valueOf(100),
                  false,
                  "it adds up to a hundred with the columns beside it, row by row"));
    }
  }

  private boolean addUpBesideMany(int from, int to) {
    double slack = (to - from) / 2.0;
    int fit = 0;
    int unfit = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double sum = sum(row, from, to);
      boolean hundred = Math.abs(sum - 100) <= slack;
      fit += hundred ? 1 : 0;
      unfit += hundred || Double.isNaN(sum) ? 0 : 1;
    }
    return fit >= FEWEST_ROWS && unfit * ONE_IN <= fit + unfit && isBesideMany();
  }

  /** Marks the columns of a run that only rounding keeps from adding up to a hundred. */
  private void rounded(List<Sense> settled, int from, int end) {
    int i = from;
    while (i + FEWEST_COLUMNS <= end) {
      int to = endOfRounded(i, end);
      if (to > i) {
        asPercentages(settled, i, to);
      }
      i = Math.max(to, i + 1);
    }
  }

  /** Where the columns from {@code from} on that add up so end, or {@code from} if they do not. */
  private int endOfRounded(int from, int end) {
    double[] sums = new double[sample.rows()];
    for (int to = from + 1; to <= Math.min(end, from + MOST_COLUMNS); to++) {
      for (int row = 0; row < sums.length; row++) {
        sums[row] += sample.value(to - 1, row);
      }
      if (to - from >= FEWEST_COLUMNS && areRounded(sums, to - from) && !isTold(sums, from, to)) {
        return to;
      }
    }
    return from;
  }

  private static boolean areRounded(double[] sums, int columns) {
    int fit = 0;
    int exact = 0;
    for (double sum : sums) {
      if (!Double.isNaN(sum) && Math.abs(sum - 100) > columns / 2.0) {
        return false;
      }
      fit += Double.isNaN(sum) ? 0 : 1;
      exact += sum == 100 ? 1 : 0;
    }
    return fit >= FEWEST_ROUNDED_ROWS && exact > 0 && exact < fit;
  }

  /** Whether a column gives the sums themselves, so that it counts a hundred or so in each row. */
  private boolean isTold(double[] sums, int from, int to) {
    return IntStream.range(0, senses.size())
        .filter(j -> (j < from || j >= to) && senses.get(j).isFigure())
        .anyMatch(j -> equals(j, sums));
  }

  private boolean equals(int total, double[] sums) {
    int same = 0;
    int other = 0;
    for (int row = 0; row < sums.length; row++) {
      double value = sample.value(total, row);
      same += sums[row] == value ? 1 : 0;
      other += sums[row] == value || Double.isNaN(sums[row] + value) ? 0 : 1;
    }
    return same > other;
  }

  private double sum(int row, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += sample.value(i, row);
    }
    return sum;
  }

  /** Whether a column surely counts, and far more than a hundred in every row. */
  private boolean isBesideMany() {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).isCount() && senses.get(i).sure() && isMany(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMany(int count) {
    int rows = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double value = sample.value(count, row);
      if (value < MANY) {
        return false;
      }
      rows += Double.isNaN(value) ? 0 : 1;
    }
    return rows >= FEWEST_ROWS;
  }
}

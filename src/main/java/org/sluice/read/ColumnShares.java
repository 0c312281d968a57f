package org.sluice.read;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/**
 * Percentages of a column's total: each is the count beside it over one whole, which is the count
 * where the percentage is 100, or the sum of all. Arithmetic within a row does not show that.
 */
final class ColumnShares {
  private static final int FEWEST_ROWS = 3;

  /** Printed with a decimal, shares of an unrelated count hardly fit twice. */
  private static final int FEWEST_EXACT_ROWS = 2;

  private static final double TENTH = 0.1;

  private final Sample sample;

  private ColumnShares(Sample sample) {
    this.sample = sample;
  }

  /** The column of counts that a percentage is computed from, if it is exactly one. */
  static OptionalInt numerator(java.util.List<Sense> senses, Sample sample, int share) {
    ColumnShares shares = new ColumnShares(sample);
    if (senses.get(share).role() != Role.PERCENT || senses.get(share).isComposite()) {
      return OptionalInt.empty();
    }
    for (Sample.Precision precision : sample.precisions()) {
      int[] fitting =
          IntStream.range(0, senses.size())
              .filter(i -> senses.get(i).isCount() && shares.fits(share, i, precision))
              .toArray();
      if (fitting.length > 0) {
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean fits(int share, int count, Sample.Precision precision) {
    double whole = Double.NaN;
    double sum = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double percent = sample.value(share, row);
      double units = sample.value(count, row);
      if (percent == 100) {
        whole = units;
      } else if (!Double.isNaN(units)) {
        sum += units;
      }
    }
    whole = Double.isNaN(whole) ? sum : whole;
    int fit = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double percent = sample.value(share, row);
      double units = sample.value(count, row);
      if (!Double.isNaN(percent) && !Double.isNaN(units)) {
        if (Math.abs(100 * units / whole - percent) > precision.half(share, row) * 1.02) {
          return false;
        }
        fit += units > 0 && percent < 100 ? 1 : 0;
      }
    }
    return fit >= (sample.half(share) < TENTH ? FEWEST_EXACT_ROWS : FEWEST_ROWS);
  }
}

package org.sluice.protect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Columns of sums or means over a window that moves from row to row: cases of the last three
 * months, a moving average. Two neighbouring windows differ by what enters and what leaves.
 */
final class Windows {
  private static final int[] LENGTHS = {2, 3, 4, 5, 6, 7, 12};
  private static final int FEWEST_WINDOWS = 3;

  private static final Pattern MOVING =
      Pattern.compile(
          "\\b(?:moving|rolling)\\b|\\b\\d+[- ](?:year|quarter|month|week|day|yr|mth)s?[- ](?:average|mean|sum|total)\\b",
          Pattern.CASE_INSENSITIVE);

  private final int rows;
  private final double attempts;
  private final Set<String> found = new TreeSet<>();

  private Windows(List<Series> series) {
    this.rows = series.get(0).size();
    // Each pair of columns is tried as sums and as means, of windows that end or stand about a row.
    double pairs = series.size() * (series.size() - 1.0);
    this.attempts = Math.log10(Math.max(1, pairs * LENGTHS.length * 4));
  }

  /** What gives hidden figures of some series back, in words. */
  static Set<String> among(List<Series> series) {
    Windows windows = new Windows(series);
    for (int moving = 0; moving < series.size(); moving++) {
      for (int step = 0; step < series.size(); step++) {
        if (mayMove(series.get(moving), series.get(step))) {
          windows.named(series.get(moving), series.get(step));
          windows.search(series.get(moving), series.get(step));
        }
      }
    }
    return windows.found;
  }

  /** Columns of one measure are parts of one count, and none of them moves along another. */
  private static boolean mayMove(Series moving, Series step) {
    return moving.measure() != step.measure() && step.mayAddUp() && !moving.role().isShare();
  }

  /** What a name says needs no second row: one window gives what it lacks back. */
  private void named(Series moving, Series step) {
    if (MOVING.matcher(moving.name()).find() && step.hidden().contains(true)) {
      found.add(
          "a column is named as means or sums of neighbouring rows, which the audit leaves out");
    }
  }

  private void search(Series moving, Series step) {
    for (int length : LENGTHS) {
      for (int ahead = 0; ahead < length && length <= rows; ahead += Math.max(1, length / 2)) {
        test(moving, step, length, ahead, 1);
        test(moving, step, length, ahead, length);
      }
    }
  }

  /**
   * One reading of the moving column.
   *
   * @param ahead how many rows below its own a window reaches
   * @param divisor 1 for sums, the length for means
   */
  private void test(Series moving, Series step, int length, int ahead, int divisor) {
    int agree = 0;
    int differ = 0;
    double digits = 0;
    boolean givesBack = false;
    for (int row = length - 1 - ahead; row + ahead < rows; row++) {
      double sum = 0;
      boolean hidden = moving.isHidden(row);
      for (int at = row + ahead - length + 1; at <= row + ahead; at++) {
        sum += step.value(at);
        hidden |= step.isHidden(at);
      }
      double gap = Math.abs(moving.value(row) * divisor - sum);
      if (Double.isNaN(gap)) {
        continue;
      }
      double slack = moving.slack(row) * divisor + 1e-9 * Math.abs(sum);
      if (gap <= slack) {
        agree++;
        digits += Math.log10(Math.max(1, Math.abs(sum) / (2 * slack + (slack < 1e-6 ? 1 : 0))));
        givesBack |= hidden;
      } else {
        differ++;
      }
    }
    // Windows may begin anew with each group of rows, so that some may differ, which costs digits.
    double chance = differ == 0 ? 0 : (agree + differ) * Math.log10(2);
    if (givesBack
        && agree >= FEWEST_WINDOWS
        && agree >= differ
        && digits - chance >= Evidence.FEWEST_DIGITS + attempts) {
      found.add("a column holds sums or means of neighbouring rows, which the audit leaves out");
    }
  }
}

package org.sluice.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private static final int WHOLE = 100;
  private static final double SLACK = 1.02;
  private static final int MOST_ARRANGED = 32;

  private final List<Sense> senses;
  private final Sample sample;
  private final List<Integer> counts;

  /** Arranged once for the rows that many percentages have in common. */
  private final Map<Rows, List<Percent>> arranged = new HashMap<>();

  /**
   * The rows that tell a percentage.
   *
   * @param part the first row that is less than the whole
   * @param whole the last row that is the whole, -1 where it is the sum
   */
  private record Rows(int part, int whole) {}

  private record Percent(int count, double value) {}

  ColumnShares(List<Sense> senses, Sample sample) {
    this.senses = senses;
    this.sample = sample;
    this.counts =
        IntStream.range(0, senses.size()).filter(i -> senses.get(i).isCount()).boxed().toList();
  }

  /** The column of counts that a percentage is computed from, if it is exactly one. */
  OptionalInt numerator(int share) {
    boolean percent = senses.get(share).role() == Role.PERCENT && !senses.get(share).isComposite();
    int row = percent ? first(share, value -> value < WHOLE) : -1;
    if (row < 0) {
      return OptionalInt.empty();
    }
    Rows rows = new Rows(row, last(share, value -> value == WHOLE));
    if (arranged.size() == MOST_ARRANGED) {
      arranged.clear();
    }
    List<Percent> percents = arranged.computeIfAbsent(rows, this::arrange);
    for (Sample.Precision precision : sample.precisions()) {
      int[] fitting =
          near(percents, sample.value(share, row), precision.half(share, row))
              .filter(count -> fits(share, count, precision))
              .toArray();
      if (fitting.length > 0) {
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private int first(int share, DoublePredicate is) {
    return IntStream.range(0, sample.rows())
        .filter(row -> is.test(sample.value(share, row)))
        .findFirst()
        .orElse(-1);
  }

  private int last(int share, DoublePredicate is) {
    return IntStream.range(0, sample.rows())
        .filter(row -> is.test(sample.value(share, row)))
        .reduce((one, other) -> other)
        .orElse(-1);
  }

  /** The counts by what percentage each is of its whole, those that have none at the end. */
  private List<Percent> arrange(Rows rows) {
    return counts.stream()
        .map(count -> new Percent(count, percent(count, rows)))
        .sorted(Comparator.comparingDouble(Percent::value))
        .toList();
  }

  private double percent(int count, Rows rows) {
    double all =
        rows.whole() < 0
            ? IntStream.range(0, sample.rows())
                .mapToDouble(row -> sample.value(count, row))
                .filter(units -> !Double.isNaN(units))
                .sum()
            : sample.value(count, rows.whole());
    return WHOLE * sample.value(count, rows.part()) / all;
  }

  /** The counts that may be so many percent of their whole, and those that have none. */
  private static IntStream near(List<Percent> percents, double percent, double half) {
    double reach = 2 * half;
    Stream<Percent> near =
        percents.subList(from(percents, percent - reach), percents.size()).stream()
            .takeWhile(count -> count.value() <= percent + reach);
    Stream<Percent> untold = percents.subList(from(percents, Double.NaN), percents.size()).stream();
    return Stream.concat(near, untold).mapToInt(Percent::count);
  }

  /** Where the counts begin that are at least so many percent. */
  private static int from(List<Percent> percents, double percent) {
    int from = 0;
    int to = percents.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (Double.compare(percents.get(middle).value(), percent) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private boolean fits(int share, int count, Sample.Precision precision) {
    double all = Double.NaN;
    double sum = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double percent = sample.value(share, row);
      double units = sample.value(count, row);
      if (percent == WHOLE) {
        all = units;
      } else if (!Double.isNaN(units)) {
        sum += units;
      }
    }
    all = Double.isNaN(all) ? sum : all;
    int fit = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double percent = sample.value(share, row);
      double units = sample.value(count, row);
      if (!Double.isNaN(percent) && !Double.isNaN(units)) {
        if (Math.abs(WHOLE * units / all - percent) > precision.half(share, row) * SLACK) {
          return false;
        }
        fit += units > 0 && percent < WHOLE ? 1 : 0;
      }
    }
    return fit >= (sample.half(share) < TENTH ? FEWEST_EXACT_ROWS : FEWEST_ROWS);
  }
}

package org.sluice.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A covering condition over columns that are 0 or 1: coefficients times columns make at least what
 * is needed. No coefficient is above the need, because more would say nothing more.
 */
public final class CoveringRow {
  /** Needs above this are scaled down, so that multipliers of whole numbers stay fine enough. */
  private static final long MOST_NEEDED = 1L << 20;

  private static final int MOST_DIVISORS = 20;

  private final int[] columns;
  private final int[] coefficients;
  private final long need;

  private CoveringRow(int[] columns, int[] coefficients, long need) {
    this.columns = columns;
    this.coefficients = coefficients;
    this.need = need;
  }

  /**
   * A condition.
   *
   * @param columns each once, ascending; not changed by anybody from here on
   * @param coefficients of the columns in their order, and perhaps more behind them that do not
   *     count; positive, below 2^42
   * @param need positive, below 2^42
   */
  public static CoveringRow of(int[] columns, long[] coefficients, long need) {
    long most = Math.min(need, MOST_NEEDED);
    int[] scaled = new int[columns.length];
    for (int i = 0; i < scaled.length; i++) {
      long least = Math.min(coefficients[i], need);
      scaled[i] = (int) (need > MOST_NEEDED ? up(least * MOST_NEEDED, need) : least);
    }
    return new CoveringRow(columns, scaled, most);
  }

  private static long up(long number, long divisor) {
    return -Math.floorDiv(-number, divisor);
  }

  /**
   * The condition divided and rounded up, which whole columns fulfil as well (Chvátal 1973): of all
   * divisors among the coefficients the one that leaves least at these values.
   */
  public CoveringRow roundedAt(double[] values) {
    int[] chosen = chosen(values);
    long best = 1;
    double least = activity(values);
    for (long divisor : smallest()) {
      double activity = activity(values, chosen, divisor);
      if (divisor > 1 && activity < least - 1e-9) {
        best = divisor;
        least = activity;
      }
    }
    return best == 1 ? this : divided(best);
  }

  private CoveringRow divided(long divisor) {
    long rest = up(need, divisor);
    int[] divided = new int[coefficients.length];
    for (int i = 0; i < divided.length; i++) {
      divided[i] = (int) Math.min(rest, up(coefficients[i], divisor));
    }
    return new CoveringRow(columns, divided, rest);
  }

  /** Where the values are something: few of the columns of a large table are. */
  private int[] chosen(double[] values) {
    return IntStream.range(0, columns.length).filter(i -> values[columns[i]] != 0).toArray();
  }

  /** The least coefficients, each once, ascending. */
  private long[] smallest() {
    long[] smallest = new long[MOST_DIVISORS];
    int size = 0;
    for (long coefficient : coefficients) {
      boolean isFull = size == MOST_DIVISORS;
      if (isFull && coefficient >= smallest[size - 1]) {
        continue;
      }
      int at = Arrays.binarySearch(smallest, 0, size, coefficient);
      if (at < 0) {
        int kept = isFull ? size - 1 : size;
        System.arraycopy(smallest, -at - 1, smallest, -at, kept + at + 1);
        smallest[-at - 1] = coefficient;
        size = kept + 1;
      }
    }
    return Arrays.copyOf(smallest, size);
  }

  /** The activity of the condition divided, without making it. */
  private double activity(double[] values, int[] chosen, long divisor) {
    long rest = up(need, divisor);
    double sum = 0;
    for (int i : chosen) {
      sum += Math.min(up(coefficients[i], divisor), rest) * values[columns[i]];
    }
    return sum / rest;
  }

  /** The condition of all who fulfil this one or another: the weaker demand on every column. */
  public CoveringRow orElse(CoveringRow other) {
    int[] both =
        IntStream.concat(Arrays.stream(columns), Arrays.stream(other.columns))
            .sorted()
            .distinct()
            .toArray();
    long[] larger = new long[both.length];
    for (int i = 0; i < both.length; i++) {
      larger[i] = Math.max(of(both[i]) * other.need, other.of(both[i]) * need);
    }
    return of(both, larger, need * other.need);
  }

  private long of(int column) {
    int at = Arrays.binarySearch(columns, column);
    return at < 0 ? 0 : coefficients[at];
  }

  /**
   * For whole columns that do not fulfil the condition: one more of the others is needed (a cover
   * inequality).
   */
  public CoveringRow beyond(double[] values) {
    int[] others = Arrays.stream(columns).filter(column -> values[column] == 0).toArray();
    long[] ones = new long[others.length];
    Arrays.fill(ones, 1);
    return of(others, ones, 1);
  }

  /** Which share of the need these values of the columns fulfil. */
  public double activity(double[] values) {
    double sum = 0;
    for (int i = 0; i < columns.length; i++) {
      sum += coefficients[i] * values[columns[i]];
    }
    return sum / need;
  }

  /** Number of columns. */
  public int size() {
    return columns.length;
  }

  /** A column. */
  public int column(int index) {
    return columns[index];
  }

  /** Its coefficient. */
  public long coefficient(int index) {
    return coefficients[index];
  }

  /** What the columns have to make. */
  public long need() {
    return need;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoveringRow row
        && need == row.need
        && Arrays.equals(columns, row.columns)
        && Arrays.equals(coefficients, row.coefficients);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(columns) + Arrays.hashCode(coefficients);
  }
}

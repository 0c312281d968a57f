package org.sluice.solve;

import java.util.Arrays;
import java.util.List;

/**
 * Unknowns between bounds that satisfy equations: for every row, the sum of coefficient times
 * column equals the right side. All numbers are whole; a system over decimals is scaled first. Rows
 * and columns are stored both ways round, because propagation walks rows and networks walk columns.
 */
public final class LinearSystem {
  /** Stands for a bound that is not there; nothing that is counted comes near it. */
  public static final long FAR = 1L << 52;

  private final long[] lower;
  private final long[] upper;
  private final boolean whole;
  private final int[][] rowColumns;
  private final long[][] rowCoefficients;
  private final long[] right;
  private final int[][] columnRows;

  /**
   * A system of its rows.
   *
   * @param lower least value of each column, {@code -FAR} where it has none
   * @param upper greatest value of each column, {@code FAR} where it has none
   * @param whole whether only whole numbers count as solutions
   */
  public LinearSystem(long[] lower, long[] upper, boolean whole, List<Row> rows) {
    this.lower = lower.clone();
    this.upper = upper.clone();
    this.whole = whole;
    this.rowColumns = rows.stream().map(row -> row.columns).toArray(int[][]::new);
    this.rowCoefficients = rows.stream().map(row -> row.coefficients).toArray(long[][]::new);
    this.right = rows.stream().mapToLong(row -> row.right).toArray();
    this.columnRows = transpose();
  }

  private LinearSystem(LinearSystem other, long[] lower, long[] upper) {
    this.lower = lower.clone();
    this.upper = upper.clone();
    this.whole = other.whole;
    this.rowColumns = other.rowColumns;
    this.rowCoefficients = other.rowCoefficients;
    this.right = other.right;
    this.columnRows = other.columnRows;
  }

  /** The same equations under other bounds. */
  LinearSystem within(long[] otherLower, long[] otherUpper) {
    return new LinearSystem(this, otherLower, otherUpper);
  }

  /** The same equations, and one column is known. */
  public LinearSystem knowing(int column, long value) {
    LinearSystem known = within(lower, upper);
    known.lower[column] = value;
    known.upper[column] = value;
    return known;
  }

  private int[][] transpose() {
    int[] count = new int[lower.length];
    for (int[] columns : rowColumns) {
      for (int column : columns) {
        count[column]++;
      }
    }
    int[][] result = new int[lower.length][];
    Arrays.setAll(result, column -> new int[count[column]]);
    for (int row = 0; row < rowColumns.length; row++) {
      for (int column : rowColumns[row]) {
        result[column][result[column].length - count[column]--] = row;
      }
    }
    return result;
  }

  /** Number of unknowns. */
  public int columns() {
    return lower.length;
  }

  /** Number of equations. */
  public int rows() {
    return right.length;
  }

  /** The least value of a column, {@code -FAR} where it has none. */
  public long lower(int column) {
    return lower[column];
  }

  /** The greatest value of a column, {@code FAR} where it has none. */
  public long upper(int column) {
    return upper[column];
  }

  /** Whether only whole numbers count as solutions. */
  public boolean isWhole() {
    return whole;
  }

  /** The right side of a row. */
  public long right(int row) {
    return right[row];
  }

  /** Number of unknowns in a row. */
  public int width(int row) {
    return rowColumns[row].length;
  }

  /** The unknown at a position of a row. */
  public int column(int row, int position) {
    return rowColumns[row][position];
  }

  /** The coefficient at a position of a row, never 0. */
  public long coefficient(int row, int position) {
    return rowCoefficients[row][position];
  }

  /** The rows that hold a column. */
  public int[] rowsOf(int column) {
    return columnRows[column].clone();
  }

  /** How many rows hold a column. */
  int uses(int column) {
    return columnRows[column].length;
  }

  /** One of the rows that hold a column. */
  int rowOf(int column, int position) {
    return columnRows[column][position];
  }

  /** The coefficient of a column in a row, 0 where it is not there. */
  long coefficientOf(int row, int column) {
    int at = Arrays.binarySearch(rowColumns[row], column);
    return at < 0 ? 0 : rowCoefficients[row][at];
  }

  /** One equation, collected term by term. */
  public static final class Row {
    private int[] columns;
    private long[] coefficients;
    private final long right;

    /**
     * An equation of its terms; terms of one column are added up and those that cancel are dropped.
     */
    public Row(int[] columns, long[] coefficients, long right) {
      Integer[] order = new Integer[columns.length];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (a, b) -> Integer.compare(columns[a], columns[b]));
      int[] sorted = new int[columns.length];
      long[] summed = new long[columns.length];
      int size = 0;
      for (int i : order) {
        if (size > 0 && sorted[size - 1] == columns[i]) {
          summed[size - 1] = Math.addExact(summed[size - 1], coefficients[i]);
        } else {
          sorted[size] = columns[i];
          summed[size++] = coefficients[i];
        }
      }
      this.columns = Arrays.copyOf(sorted, size);
      this.coefficients = Arrays.copyOf(summed, size);
      this.right = right;
      dropZeros();
    }

    private void dropZeros() {
      int size = 0;
      for (int i = 0; i < columns.length; i++) {
        if (coefficients[i] != 0) {
          columns[size] = columns[i];
          coefficients[size++] = coefficients[i];
        }
      }
      columns = Arrays.copyOf(columns, size);
      coefficients = Arrays.copyOf(coefficients, size);
    }
  }
}

package org.sluice.solve;

import java.util.Arrays;

/**
 * The condensed tableau of a covering program: each row says what a basic variable is in terms of
 * the variables outside the basis. Variables below the number of columns are columns, the others
 * are what rows have to spare. Doubles: only a search.
 */
final class CoveringTableau {
  private static final double NOTHING = 1e-11;
  private static final int ABSENT = -1;

  private final double[] cost;
  private final int[] position;
  private double[][] rows = new double[16][];
  private double[] right = new double[16];
  private int[] basic = new int[16];
  private int height;
  private int[] outside = new int[64];
  private double[] reduced = new double[64];
  private int width;
  private int[] touched = new int[64];

  CoveringTableau(double[] cost) {
    this.cost = cost;
    this.position = new int[cost.length];
    Arrays.fill(position, ABSENT);
  }

  /** Number of rows. */
  int height() {
    return height;
  }

  /** Number of variables outside the basis that some row holds. */
  int width() {
    return width;
  }

  /** The basic variable of a row. */
  int basic(int row) {
    return basic[row];
  }

  /** The variable of a position outside the basis. */
  int outside(int at) {
    return outside[at];
  }

  /** The reduced cost at a position outside the basis. */
  double reduced(int at) {
    return reduced[at];
  }

  /** The entry of a row at a position. */
  double entry(int row, int at) {
    return rows[row][at];
  }

  /** What the basic variable of a row is while all others are 0. */
  double right(int row) {
    return right[row];
  }

  /** Adds a condition whose spare amount is this variable; it becomes basic. */
  void add(CoveringRow condition, int spare) {
    widen(condition);
    double[] row = new double[outside.length];
    double constant = -1;
    for (int i = 0; i < condition.size(); i++) {
      double coefficient = (double) condition.coefficient(i) / condition.need();
      int at = position[condition.column(i)];
      if (at >= 0) {
        row[at] -= coefficient;
      } else {
        int other = -at - 2;
        constant += coefficient * right[other];
        for (int j = 0; j < width; j++) {
          row[j] += coefficient * rows[other][j];
        }
      }
    }
    if (height == rows.length) {
      rows = Arrays.copyOf(rows, 2 * height);
      right = Arrays.copyOf(right, 2 * height);
      basic = Arrays.copyOf(basic, 2 * height);
    }
    rows[height] = row;
    right[height] = constant;
    basic[height++] = spare;
  }

  /** Makes room for the columns of a condition that no row holds yet, in one go: rows are long. */
  private void widen(CoveringRow condition) {
    int wanted = width;
    for (int i = 0; i < condition.size(); i++) {
      wanted += position[condition.column(i)] == ABSENT ? 1 : 0;
    }
    if (wanted > outside.length) {
      int wider = Math.max(wanted, width + (width >> 2));
      outside = Arrays.copyOf(outside, wider);
      reduced = Arrays.copyOf(reduced, wider);
      touched = Arrays.copyOf(touched, wider);
      for (int row = 0; row < height; row++) {
        rows[row] = Arrays.copyOf(rows[row], wider);
      }
    }
    for (int i = 0; i < condition.size(); i++) {
      if (position[condition.column(i)] == ABSENT) {
        addColumn(condition.column(i));
      }
    }
  }

  private void addColumn(int column) {
    outside[width] = column;
    reduced[width] = cost[column];
    position[column] = width++;
  }

  /** Takes a row out whose basic variable is what a condition has to spare. */
  void drop(int row) {
    height--;
    rows[row] = rows[height];
    right[row] = right[height];
    basic[row] = basic[height];
    if (basic[row] < cost.length && row < height) {
      position[basic[row]] = -row - 2;
    }
  }

  /** Where a column stands: a position outside the basis, or below 0. */
  int position(int column) {
    return position[column];
  }

  /** The row of a basic column. */
  int rowOf(int column) {
    return -position[column] - 2;
  }

  /** Whether a column is basic. */
  boolean isBasic(int column) {
    return position[column] < ABSENT;
  }

  /** Lets the variable at a position enter the basis in place of a row's, and says the work. */
  long pivot(int row, int at) {
    double[] pivotRow = rows[row];
    double pivot = pivotRow[at];
    int count = 0;
    for (int j = 0; j < width; j++) {
      if (Math.abs(pivotRow[j]) <= NOTHING) {
        pivotRow[j] = 0;
      } else if (j != at) {
        pivotRow[j] /= pivot;
        touched[count++] = j;
      }
    }
    pivotRow[at] = 1 / pivot;
    right[row] /= pivot;
    long work = width;
    for (int i = 0; i < height; i++) {
      double factor = rows[i][at];
      if (i != row && Math.abs(factor) <= NOTHING) {
        rows[i][at] = 0;
      } else if (i != row) {
        double[] other = rows[i];
        for (int k = 0; k < count; k++) {
          other[touched[k]] -= factor * pivotRow[touched[k]];
        }
        other[at] = -factor / pivot;
        right[i] -= factor * right[row];
        work += count;
      }
    }
    double price = reduced[at];
    for (int k = 0; k < count; k++) {
      reduced[touched[k]] -= price * pivotRow[touched[k]];
    }
    reduced[at] = -price / pivot;
    swap(row, at);
    return work;
  }

  private void swap(int row, int at) {
    int entering = outside[at];
    int leaving = basic[row];
    basic[row] = entering;
    outside[at] = leaving;
    if (entering < cost.length) {
      position[entering] = -row - 2;
    }
    if (leaving < cost.length) {
      position[leaving] = at;
    }
  }
}

package org.sluice.solve;

/**
 * The coefficients of some rows of a system, by columns and by rows: the simplex method walks
 * columns when it enters one and rows when it prices them all.
 */
final class Matrix {
  final int rows;
  final int columns;
  final int[] columnStart;
  final int[] rowOf;
  final double[] byColumn;
  final int[] rowStart;
  final int[] columnOf;
  final double[] byRow;

  /** The rows of a system that are used, numbered in this order. */
  static Matrix of(LinearSystem system, int[] used) {
    int[] start = new int[used.length + 1];
    for (int row = 0; row < used.length; row++) {
      start[row + 1] = start[row] + system.width(used[row]);
    }
    int[] columnOf = new int[start[used.length]];
    double[] byRow = new double[columnOf.length];
    for (int row = 0; row < used.length; row++) {
      for (int i = 0; i < system.width(used[row]); i++) {
        columnOf[start[row] + i] = system.column(used[row], i);
        byRow[start[row] + i] = system.coefficient(used[row], i);
      }
    }
    return new Matrix(system.columns(), start, columnOf, byRow);
  }

  /**
   * A matrix of its entries row by row; the arrays are not copied.
   *
   * @param rowStart where the entries of each row start, and at the end of all their number
   */
  Matrix(int columns, int[] rowStart, int[] columnOf, double[] byRow) {
    this.rows = rowStart.length - 1;
    this.columns = columns;
    this.rowStart = rowStart;
    this.columnOf = columnOf;
    this.byRow = byRow;
    this.columnStart = new int[columns + 1];
    this.rowOf = new int[rowStart[rows]];
    this.byColumn = new double[rowStart[rows]];
    for (int k = 0; k < rowStart[rows]; k++) {
      columnStart[columnOf[k] + 1]++;
    }
    for (int column = 0; column < columns; column++) {
      columnStart[column + 1] += columnStart[column];
    }
    int[] fill = columnStart.clone();
    for (int row = 0; row < rows; row++) {
      for (int k = rowStart[row]; k < rowStart[row + 1]; k++) {
        rowOf[fill[columnOf[k]]] = row;
        byColumn[fill[columnOf[k]]++] = byRow[k];
      }
    }
  }

  /** Adds a multiple of a column to a vector over the rows; columns beyond the last are units. */
  void add(int column, double by, double[] toRows) {
    if (column >= columns) {
      toRows[column - columns] += by;
      return;
    }
    for (int k = columnStart[column]; k < columnStart[column + 1]; k++) {
      toRows[rowOf[k]] += by * byColumn[k];
    }
  }

  /** A column times a vector over the rows. */
  double times(int column, double[] overRows) {
    if (column >= columns) {
      return overRows[column - columns];
    }
    double sum = 0;
    for (int k = columnStart[column]; k < columnStart[column + 1]; k++) {
      sum += overRows[rowOf[k]] * byColumn[k];
    }
    return sum;
  }
}

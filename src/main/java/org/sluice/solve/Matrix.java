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
  Matrix(LinearSystem system, int[] used) {
    this.rows = used.length;
    this.columns = system.columns();
    this.rowStart = new int[rows + 1];
    this.columnStart = new int[columns + 1];
    for (int row = 0; row < rows; row++) {
      rowStart[row + 1] = rowStart[row] + system.width(used[row]);
      for (int i = 0; i < system.width(used[row]); i++) {
        columnStart[system.column(used[row], i) + 1]++;
      }
    }
    for (int column = 0; column < columns; column++) {
      columnStart[column + 1] += columnStart[column];
    }
    this.columnOf = new int[rowStart[rows]];
    this.byRow = new double[rowStart[rows]];
    this.rowOf = new int[rowStart[rows]];
    this.byColumn = new double[rowStart[rows]];
    int[] fill = columnStart.clone();
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < system.width(used[row]); i++) {
        int column = system.column(used[row], i);
        double coefficient = system.coefficient(used[row], i);
        columnOf[rowStart[row] + i] = column;
        byRow[rowStart[row] + i] = coefficient;
        rowOf[fill[column]] = row;
        byColumn[fill[column]++] = coefficient;
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

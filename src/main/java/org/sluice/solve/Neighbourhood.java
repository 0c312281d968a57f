package org.sluice.solve;

import java.util.Arrays;

/**
 * The columns that are nearest to one by the price of moving what lies between, and the rows that
 * hold them. Columns that cannot move are left out, and what lies beyond them is out of reach.
 */
final class Neighbourhood {
  private final LinearSystem system;
  private final int[] columnPosition;
  private final int[] rowPosition;
  private final double[] nearest;
  private final Frontier open = new Frontier();
  private int[] columns = new int[64];
  private int[] rows = new int[64];
  private int columnCount;
  private int rowCount;

  Neighbourhood(LinearSystem system) {
    this.system = system;
    this.columnPosition = new int[system.columns()];
    this.rowPosition = new int[system.rows()];
    this.nearest = new double[system.columns()];
    Arrays.fill(columnPosition, -1);
    Arrays.fill(rowPosition, -1);
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
  }

  /** Gathers up to so many columns around one, which is not among them itself. */
  void gather(Moves.Terms terms, int centre, int most, boolean[] usable) {
    clear();
    reachFrom(centre, 0, terms, centre, usable);
    while (!open.isEmpty() && columnCount < most) {
      double price = open.leastPrice();
      int next = open.remove();
      if (columnPosition[next] < 0) {
        addColumn(next);
        reachFrom(next, price, terms, centre, usable);
      }
    }
  }

  private void reachFrom(int from, double price, Moves.Terms terms, int centre, boolean[] usable) {
    for (int use = 0; use < system.uses(from); use++) {
      int row = system.rowOf(from, use);
      if (!usable[row] || rowPosition[row] >= 0) {
        continue;
      }
      addRow(row);
      for (int i = 0; i < system.width(row); i++) {
        int column = system.column(row, i);
        boolean moves =
            column != centre
                && columnPosition[column] < 0
                && (terms.up(column) > 0 || terms.down(column) > 0);
        double there = moves ? price + terms.price(column) : Double.POSITIVE_INFINITY;
        if (there < nearest[column]) {
          nearest[column] = there;
          open.add(there, column);
        }
      }
    }
  }

  private void addColumn(int column) {
    columns = columnCount == columns.length ? Arrays.copyOf(columns, columnCount * 2) : columns;
    columnPosition[column] = columnCount;
    columns[columnCount++] = column;
  }

  private void addRow(int row) {
    rows = rowCount == rows.length ? Arrays.copyOf(rows, rowCount * 2) : rows;
    rowPosition[row] = rowCount;
    rows[rowCount++] = row;
  }

  private void clear() {
    for (int row = 0; row < rowCount; row++) {
      for (int i = 0; i < system.width(rows[row]); i++) {
        nearest[system.column(rows[row], i)] = Double.POSITIVE_INFINITY;
        columnPosition[system.column(rows[row], i)] = -1;
      }
      rowPosition[rows[row]] = -1;
    }
    columnCount = 0;
    rowCount = 0;
    open.clear();
  }

  /** The price of moving what lies between the centre and the nearest column that is not in. */
  double reach() {
    return open.isEmpty() ? Double.POSITIVE_INFINITY : open.leastPrice();
  }

  int size() {
    return columnCount;
  }

  int column(int position) {
    return columns[position];
  }

  int rows() {
    return rowCount;
  }

  /** Where a row stands among the rows. */
  int position(int row) {
    return rowPosition[row];
  }

  /** The rows, in which every column stands twice: for what it rises and for what it falls. */
  Matrix doubled() {
    int[] start = new int[rowCount + 1];
    int[] columnOf = new int[256];
    double[] byRow = new double[256];
    int size = 0;
    for (int row = 0; row < rowCount; row++) {
      for (int i = 0; i < system.width(rows[row]); i++) {
        int position = columnPosition[system.column(rows[row], i)];
        if (position >= 0) {
          if (size + 2 > columnOf.length) {
            columnOf = Arrays.copyOf(columnOf, size * 2);
            byRow = Arrays.copyOf(byRow, size * 2);
          }
          double coefficient = system.coefficient(rows[row], i);
          columnOf[size] = 2 * position;
          byRow[size++] = coefficient;
          columnOf[size] = 2 * position + 1;
          byRow[size++] = -coefficient;
        }
      }
      start[row + 1] = size;
    }
    return new Matrix(2 * columnCount, start, columnOf, byRow);
  }
}

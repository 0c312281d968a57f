package org.sluice.solve;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The columns that are nearest to one by the price of moving what lies between, and the rows that
 * hold them. Columns that cannot move are left out, and what lies beyond them is out of reach.
 */
final class Neighbourhood {
  private record Near(double price, int column) implements Comparable<Near> {
    @Override
    public int compareTo(Near other) {
      int byPrice = Double.compare(price, other.price);
      return byPrice != 0 ? byPrice : Integer.compare(column, other.column);
    }
  }

  private final LinearSystem system;
  private final int[] columnPosition;
  private final int[] rowPosition;
  private final double[] nearest;
  private int[] columns = new int[64];
  private int[] rows = new int[64];
  private int columnCount;
  private int rowCount;
  private boolean complete;

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
    PriorityQueue<Near> open = new PriorityQueue<>();
    reachFrom(centre, 0, terms, centre, usable, open);
    while (!open.isEmpty() && columnCount < most) {
      Near next = open.remove();
      if (columnPosition[next.column()] < 0) {
        addColumn(next.column());
        reachFrom(next.column(), next.price(), terms, centre, usable, open);
      }
    }
    complete = open.isEmpty();
  }

  private void reachFrom(
      int from,
      double price,
      Moves.Terms terms,
      int centre,
      boolean[] usable,
      PriorityQueue<Near> open) {
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
          open.add(new Near(there, column));
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
  }

  /** Whether everything that can move with the centre is in it. */
  boolean isComplete() {
    return complete;
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

  int row(int position) {
    return rows[position];
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

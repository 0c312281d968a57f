package org.sluice.solve;

import java.util.Arrays;

/**
 * A system solved for some of its columns, the basic ones: each is a right side less a combination
 * of the others. Dense, in doubles, and without the columns of the basis, which would be units: it
 * only ever searches, and is thrown away when rounding errors show.
 */
final class Tableau {
  private static final double TINY = 1e-9;

  final int[] basic;
  final int[] nonbasic;
  final int[] rows;

  /** A row that its equals on the left contradict on the right, or -1. */
  final int contradicted;

  final double[][] entry;
  final double[] right;

  private Tableau(
      int[] basic, int[] nonbasic, int[] rows, int contradicted, double[][] entry, double[] right) {
    this.basic = basic;
    this.nonbasic = nonbasic;
    this.rows = rows;
    this.contradicted = contradicted;
    this.entry = entry;
    this.right = right;
  }

  /**
   * Solves these rows of the system for as many columns as they determine.
   *
   * @param preference columns in the order in which they should become basic
   */
  static Tableau of(LinearSystem system, int[] rows, int[] preference) {
    double[][] full = new double[rows.length][system.columns() + 1];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < system.width(rows[i]); k++) {
        full[i][system.column(rows[i], k)] = system.coefficient(rows[i], k);
      }
      full[i][system.columns()] = system.right(rows[i]);
    }
    int[] pivotOf = new int[rows.length];
    Arrays.fill(pivotOf, -1);
    int rank = 0;
    for (int column : preference) {
      int pivot = largest(full, pivotOf, column);
      if (pivot >= 0) {
        pivotOf[pivot] = column;
        eliminate(full, pivot, column);
        rank++;
      }
    }
    return condense(system, rows, full, pivotOf, rank);
  }

  private static int largest(double[][] full, int[] pivotOf, int column) {
    int best = -1;
    for (int i = 0; i < full.length; i++) {
      if (pivotOf[i] < 0
          && Math.abs(full[i][column]) > (best < 0 ? 1e-7 : Math.abs(full[best][column]))) {
        best = i;
      }
    }
    return best;
  }

  private static void eliminate(double[][] full, int pivot, int column) {
    double[] row = full[pivot];
    double by = 1 / row[column];
    for (int k = 0; k < row.length; k++) {
      row[k] *= by;
    }
    row[column] = 1;
    for (int i = 0; i < full.length; i++) {
      double factor = full[i][column];
      if (i != pivot && factor != 0) {
        for (int k = 0; k < row.length; k++) {
          full[i][k] -= factor * row[k];
        }
        full[i][column] = 0;
      }
    }
  }

  private static Tableau condense(
      LinearSystem system, int[] rows, double[][] full, int[] pivotOf, int rank) {
    boolean[] isBasic = new boolean[system.columns()];
    int[] basic = new int[rank];
    int[] used = new int[rank];
    double[][] entry = new double[rank][];
    double[] right = new double[rank];
    int filled = 0;
    int contradicted = -1;
    for (int i = 0; i < rows.length; i++) {
      if (pivotOf[i] >= 0) {
        isBasic[pivotOf[i]] = true;
        basic[filled] = pivotOf[i];
        used[filled] = rows[i];
        entry[filled] = full[i];
        right[filled++] = full[i][system.columns()];
      } else if (Math.abs(full[i][system.columns()]) > 1e-6) {
        contradicted = rows[i];
      }
    }
    int[] nonbasic = new int[system.columns() - rank];
    int at = 0;
    for (int column = 0; column < system.columns(); column++) {
      if (!isBasic[column]) {
        nonbasic[at++] = column;
      }
    }
    for (int i = 0; i < rank; i++) {
      double[] all = entry[i];
      entry[i] = Arrays.stream(nonbasic).mapToDouble(column -> clean(all[column])).toArray();
    }
    return new Tableau(basic, nonbasic, used, contradicted, entry, right);
  }

  private static double clean(double value) {
    return Math.abs(value) < TINY ? 0 : value;
  }

  /** Exchanges a basic and a nonbasic column. */
  void pivot(int row, int position) {
    double[] leaving = entry[row];
    double by = 1 / leaving[position];
    for (int j = 0; j < leaving.length; j++) {
      leaving[j] = clean(leaving[j] * by);
    }
    leaving[position] = by;
    right[row] *= by;
    for (int i = 0; i < entry.length; i++) {
      double factor = entry[i][position];
      if (i != row && factor != 0) {
        double[] other = entry[i];
        for (int j = 0; j < other.length; j++) {
          other[j] -= factor * leaving[j];
        }
        other[position] = -factor * by;
        right[i] -= factor * right[row];
      }
    }
    int swap = basic[row];
    basic[row] = nonbasic[position];
    nonbasic[position] = swap;
  }

  /** Steps that one pivot costs. */
  long work() {
    return (long) entry.length * nonbasic.length / 4 + nonbasic.length + 1;
  }
}

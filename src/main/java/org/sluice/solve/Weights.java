package org.sluice.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns a basis into whole-number weights of rows that {@link Proof} accepts. */
final class Weights {
  /** Denominators that the weights of tables with whole coefficients turn out to have. */
  private static final long[] DENOMINATORS = {
    1, 2, 3, 4, 5, 6, 8, 12, 24, 60, 120, 840, 2520, 27720, 720720, 1_000_000_000L
  };

  private Weights() {}

  /** Weights of the rows whose weighted sum has these coefficients in the basic columns. */
  static double[] solve(LinearSystem system, int[] rows, int[] basic, double[] wanted) {
    int size = rows.length;
    double[][] matrix = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        matrix[i][k] = system.coefficientOf(rows[k], basic[i]);
      }
      matrix[i][size] = wanted[i];
    }
    for (int step = 0; step < size; step++) {
      exchange(matrix, step);
      for (int i = step + 1; i < size; i++) {
        double factor = matrix[i][step] / matrix[step][step];
        if (factor != 0) {
          for (int k = step; k <= size; k++) {
            matrix[i][k] -= factor * matrix[step][k];
          }
        }
      }
    }
    double[] weights = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double sum = matrix[i][size];
      for (int k = i + 1; k < size; k++) {
        sum -= matrix[i][k] * weights[k];
      }
      weights[i] = sum / matrix[i][i];
    }
    return weights;
  }

  /** Where a row is a combination of others but not on the right side: that combination. */
  static Optional<Argument> contradiction(LinearSystem system, Tableau tableau) {
    int odd = tableau.contradicted;
    if (odd < 0) {
      return Optional.empty();
    }
    double[] wanted = new double[tableau.basic.length];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = system.coefficientOf(odd, tableau.basic[i]);
    }
    double[] found = solve(system, tableau.rows, tableau.basic, wanted);
    int[] rows = Arrays.copyOf(tableau.rows, found.length + 1);
    double[] weights = Arrays.copyOf(found, rows.length);
    rows[found.length] = odd;
    weights[found.length] = -1;
    return proving(system, rows, weights, 0, true, system.lower(0) - 1);
  }

  private static void exchange(double[][] matrix, int step) {
    int best = step;
    for (int i = step + 1; i < matrix.length; i++) {
      if (Math.abs(matrix[i][step]) > Math.abs(matrix[best][step])) {
        best = i;
      }
    }
    double[] swap = matrix[step];
    matrix[step] = matrix[best];
    matrix[best] = swap;
  }

  /** The first combination of the rows with nearly these weights that proves the bound exactly. */
  static Optional<Argument> proving(
      LinearSystem system, int[] rows, double[] weights, int column, boolean above, long bound) {
    for (long denominator : DENOMINATORS) {
      List<Argument.Term> terms = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        long weight = Math.round(weights[i] * denominator);
        if (weight != 0) {
          terms.add(new Argument.Term(rows[i], weight));
        }
      }
      Argument argument = new Argument.Combination(terms);
      if (Proof.holds(system, column, above, bound, argument)) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }
}

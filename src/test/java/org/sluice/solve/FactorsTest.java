package org.sluice.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorsTest {
  private static final int ROWS = 12;
  private static final int COLUMNS = 30;

  @Test
  void whatIsSolvedForGivesTheVectorBack() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Matrix matrix = matrix(random);
      int[] head = random.ints(ROWS, 0, COLUMNS).distinct().toArray();
      int[] columns = new int[ROWS];
      for (int slot = 0; slot < ROWS; slot++) {
        columns[slot] = slot < head.length ? head[slot] : COLUMNS + slot;
      }
      Factors factors = Factors.of(matrix, columns);
      double[] wanted = random.doubles(ROWS, -5, 5).toArray();
      double[] bySlot = new double[ROWS];
      factors.forward(wanted.clone(), bySlot);
      assertThat(combined(matrix, columns, bySlot)).containsExactly(wanted, within(1e-6));
      double[] overRows = new double[ROWS];
      factors.backward(wanted.clone(), overRows);
      for (int slot = 0; slot < ROWS; slot++) {
        assertThat(matrix.times(columns[slot], overRows)).isCloseTo(wanted[slot], within(1e-6));
      }
    }
  }

  @Test
  void aColumnThatDependsOnOthersGivesWayToTheUnitOfARow() {
    LinearSystem twice =
        new LinearSystem(
            new long[3],
            new long[] {9, 9, 9},
            true,
            List.of(
                new LinearSystem.Row(new int[] {0, 1, 2}, new long[] {1, 1, 1}, 5),
                new LinearSystem.Row(new int[] {0, 1, 2}, new long[] {2, 2, 2}, 10)));
    int[] head = {0, 1};
    Factors.of(Matrix.of(twice, new int[] {0, 1}), head);
    assertThat(Math.min(head[0], head[1])).isLessThan(3);
    assertThat(Math.max(head[0], head[1])).isGreaterThanOrEqualTo(3);
  }

  @Test
  void exchangesKeepTheBasisRight() {
    SplittableRandom random = new SplittableRandom(7);
    Matrix matrix = matrix(random);
    Basis basis = new Basis(matrix);
    double[] bySlot = new double[ROWS];
    for (int exchange = 0; exchange < 300; exchange++) {
      int column = random.nextInt(COLUMNS);
      boolean isIn = IntStream.range(0, ROWS).anyMatch(slot -> basis.column(slot) == column);
      basis.forward(column, bySlot);
      int slot = random.nextInt(ROWS);
      if (!isIn && Math.abs(bySlot[slot]) > 0.2) {
        basis.exchange(slot, column, bySlot);
      }
      if (basis.isWorn()) {
        basis.refresh();
      }
    }
    int[] head = IntStream.range(0, ROWS).map(basis::column).toArray();
    double[] wanted = random.doubles(ROWS, -5, 5).toArray();
    basis.forward(wanted.clone(), bySlot);
    assertThat(combined(matrix, head, bySlot)).containsExactly(wanted, within(1e-6));
  }

  private static Matrix matrix(SplittableRandom random) {
    List<LinearSystem.Row> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      int[] columns = random.ints(5, 0, COLUMNS).distinct().toArray();
      long[] coefficients = new long[columns.length];
      for (int i = 0; i < columns.length; i++) {
        coefficients[i] = random.nextInt(4) == 0 ? -1 : 1;
      }
      rows.add(new LinearSystem.Row(columns, coefficients, 0));
    }
    LinearSystem system = new LinearSystem(new long[COLUMNS], new long[COLUMNS], false, rows);
    return Matrix.of(system, IntStream.range(0, ROWS).toArray());
  }

  private static double[] combined(Matrix matrix, int[] columns, double[] bySlot) {
    double[] sum = new double[ROWS];
    for (int slot = 0; slot < ROWS; slot++) {
      matrix.add(columns[slot], bySlot[slot], sum);
    }
    return sum;
  }
}

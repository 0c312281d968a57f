package org.sluice.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Moves in small tables against trying every move of their cells. */
class MovesTest {
  /** What a column may do in a test. */
  private static final class Limits implements Moves.Terms {
    private final int[] up;
    private final int[] down;
    private final double[] prices;

    Limits(int[] up, int[] down, double[] prices) {
      this.up = up.clone();
      this.down = down.clone();
      this.prices = prices.clone();
    }

    @Override
    public double up(int column) {
      return up[column];
    }

    @Override
    public double down(int column) {
      return down[column];
    }

    @Override
    public double price(int column) {
      return prices[column];
    }

    @Override
    public boolean areWhole() {
      return true;
    }

    @Override
    public boolean anyWillDo() {
      return false;
    }
  }

  @Test
  void aCellOfATwoWayTableMovesAlongARectangle() {
    LinearSystem table = cube(3, 3, 1);
    int[] far = {5, 5, 5, 5, 5, 5, 5, 5, 5};
    double[] prices = {1, 1, 9, 1, 1, 9, 9, 9, 9};
    Optional<double[]> move = moves(table).cheapest(new Limits(far, far, prices), 0, 2, 1);
    assertThat(move.orElseThrow()).containsExactly(2, -2, 0, -2, 2, 0, 0, 0, 0);
  }

  @Test
  void nothingMovesWhereASumHoldsNothingElse() {
    LinearSystem table = cube(2, 2, 1);
    int[] up = {5, 0, 5, 5};
    Optional<double[]> move =
        moves(table).cheapest(new Limits(up, new int[4], new double[4]), 0, 1, 1);
    assertThat(move).isEmpty();
  }

  @Test
  void everyMoveKeepsTheSumsAndIsAsCheapAsTheCheapestOfAll() {
    int compared = 0;
    for (int seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      LinearSystem table = seed % 2 == 0 ? cube(3, 3, 1) : cube(2, 2, 2);
      int cells = table.columns();
      int[] up = random.ints(cells, 0, 2).toArray();
      int[] down = random.ints(cells, 0, 2).toArray();
      double[] prices = random.ints(cells, 1, 9).asDoubleStream().toArray();
      double cheapest = cheapestOfAll(table, up, down, prices);
      Optional<double[]> found = moves(table).cheapest(new Limits(up, down, prices), 0, 1, seed);
      assertThat(found.isPresent()).isEqualTo(cheapest < Double.POSITIVE_INFINITY);
      if (found.isPresent()) {
        compared++;
        assertThat(price(found.get(), prices)).isLessThanOrEqualTo(cheapest * 1.01 + 1e-9);
        assertThat(isMove(table, found.get(), up, down)).isTrue();
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  private static Moves moves(LinearSystem system) {
    int[] rows = IntStream.range(0, system.rows()).toArray();
    return new Moves(system, rows, Budget.unlimited());
  }

  /** The sums of a table of three ways whose totals are all known: every line is a row. */
  private static LinearSystem cube(int a, int b, int c) {
    List<LinearSystem.Row> rows = new ArrayList<>();
    int[] sizes = {a, b, c};
    int[] strides = {b * c, c, 1};
    for (int d = 0; d < 3; d++) {
      for (int cell = 0; cell < a * b * c; cell++) {
        if (cell / strides[d] % sizes[d] == 0 && sizes[d] > 1) {
          int first = cell;
          int stride = strides[d];
          int[] line = IntStream.range(0, sizes[d]).map(i -> first + i * stride).toArray();
          long[] ones = IntStream.range(0, sizes[d]).mapToLong(i -> 1).toArray();
          rows.add(new LinearSystem.Row(line, ones, 0));
        }
      }
    }
    return new LinearSystem(new long[a * b * c], new long[a * b * c], true, rows);
  }

  private static boolean isMove(LinearSystem table, double[] move, int[] up, int[] down) {
    for (int row = 0; row < table.rows(); row++) {
      double sum = 0;
      for (int i = 0; i < table.width(row); i++) {
        sum += move[table.column(row, i)];
      }
      if (Math.abs(sum) > 1e-9) {
        return false;
      }
    }
    for (int cell = 1; cell < move.length; cell++) {
      if (move[cell] > up[cell] || -move[cell] > down[cell] || move[cell] % 1 != 0) {
        return false;
      }
    }
    return true;
  }

  private static double price(double[] move, double[] prices) {
    double price = 0;
    for (int cell = 1; cell < move.length; cell++) {
      price += Math.abs(move[cell]) * prices[cell];
    }
    return price;
  }

  private static double cheapestOfAll(LinearSystem table, int[] up, int[] down, double[] prices) {
    double[] move = new double[up.length];
    move[0] = 1;
    return cheapestOfAll(table, up, down, prices, move, 1);
  }

  private static double cheapestOfAll(
      LinearSystem table, int[] up, int[] down, double[] prices, double[] move, int cell) {
    if (cell == move.length) {
      return isMove(table, move, up, down) ? price(move, prices) : Double.POSITIVE_INFINITY;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int by = -down[cell]; by <= up[cell]; by++) {
      move[cell] = by;
      best = Math.min(best, cheapestOfAll(table, up, down, prices, move, cell + 1));
    }
    move[cell] = 0;
    return best;
  }
}

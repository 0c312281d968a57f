package org.sluice.solve;

import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Moves of one column and what has to move with it so that every row of a system stays true, at the
 * least price by the unit moved (the incremental problem of Kelly, Golden and Assad 1992). The
 * right sides do not matter: a move is the difference of two solutions. Moves are sought among the
 * columns that are near first, then among more and more.
 */
public final class Moves {
  private static final double FAR = 1e9;
  private static final double NOTHING = 1e-6;
  private static final double NOISE = 0.01;
  private static final int FEW_COLUMNS = 250;

  private final LinearSystem system;
  private final boolean[] usable;
  private final Neighbourhood around;
  private final Budget budget;

  /** Moves that keep these rows of a system true. */
  public Moves(LinearSystem system, int[] rows, Budget budget) {
    this.system = system;
    this.usable = new boolean[system.rows()];
    for (int row : rows) {
      usable[row] = true;
    }
    this.around = new Neighbourhood(system);
    this.budget = budget;
  }

  /** What the columns may do in one search, and at what price. */
  public interface Terms {
    /** How far a column may rise. */
    double up(int column);

    /** How far it may fall. */
    double down(int column);

    /** The price of a unit either way, not negative. */
    double price(int column);
  }

  /**
   * How far each column moves when this one moves by so much; empty where it cannot.
   *
   * @param seed of the small differences between prices that keep the search from stalling; another
   *     seed may lead to another move of nearly the same price
   */
  public Optional<double[]> cheapest(Terms terms, int column, double by, long seed) {
    for (int most = FEW_COLUMNS; !budget.isSpent(); most *= 4) {
      around.gather(terms, column, most, usable);
      budget.spend(10L * around.size() + 10L * around.rows());
      double[] price = prices(terms, seed);
      Optional<double[]> found = among(terms, column, by, price);
      // What lies further away costs more to bring in than all that was found.
      if (around.reach() * Math.abs(by)
          >= found.map(values -> sum(price, values)).orElse(Double.POSITIVE_INFINITY)) {
        return found.map(values -> net(values, column, by));
      }
    }
    return Optional.empty();
  }

  private double[] prices(Terms terms, long seed) {
    double[] price = new double[2 * around.size()];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < price.length; i++) {
      price[i] = terms.price(around.column(i / 2)) * (1 + NOISE * random.nextDouble());
    }
    return price;
  }

  private Optional<double[]> among(Terms terms, int column, double by, double[] price) {
    double[] most = new double[price.length];
    for (int i = 0; i < around.size(); i++) {
      most[2 * i] = Math.min(FAR, terms.up(around.column(i)));
      most[2 * i + 1] = Math.min(FAR, terms.down(around.column(i)));
    }
    double[] rights = new double[around.rows()];
    for (int use = 0; use < system.uses(column); use++) {
      int row = system.rowOf(column, use);
      if (usable[row]) {
        rights[around.position(row)] = -by * system.coefficientOf(row, column);
      }
    }
    return new DualSimplex(around.doubled(), budget).cheapest(price, most, rights);
  }

  private static double sum(double[] price, double[] values) {
    double sum = 0;
    for (int i = 0; i < price.length; i++) {
      sum += price[i] * values[i];
    }
    return sum;
  }

  private double[] net(double[] values, int column, double by) {
    double[] net = new double[system.columns()];
    for (int i = 0; i < around.size(); i++) {
      double moved = values[2 * i] - values[2 * i + 1];
      net[around.column(i)] = Math.abs(moved) > NOTHING ? moved : 0;
    }
    net[column] = by;
    return net;
  }
}

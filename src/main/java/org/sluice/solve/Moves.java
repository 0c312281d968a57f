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

  /** Vertices of tables are fractions with small denominators. */
  private static final double FRACTION = 1e-4;

  /** So many columns are fixed before a whole move is given up. */
  private static final int DEEPEST = 40;

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

    /** Whether all columns move by whole numbers. */
    boolean areWhole();

    /** Whether the first move that is found will do. */
    boolean anyWillDo();
  }

  /**
   * How far each column moves when this one moves by so much; empty where no such move was found.
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
      if ((found.isPresent() && terms.anyWillDo())
          || around.reach() * Math.abs(by)
              >= found.map(moved -> sum(price, moved)).orElse(Double.POSITIVE_INFINITY)) {
        return found.map(moved -> everywhere(moved, column, by));
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

  /** The move of each column around; where it must be whole and is not, columns are fixed. */
  private Optional<double[]> among(Terms terms, int column, double by, double[] price) {
    double[] most = new double[price.length];
    for (int i = 0; i < around.size(); i++) {
      most[2 * i] = Math.min(FAR, terms.up(around.column(i)));
      most[2 * i + 1] = Math.min(FAR, terms.down(around.column(i)));
    }
    double[] rights = new double[around.rows()];
    take(column, by, rights);
    double[] fixed = new double[around.size()];
    Matrix matrix = around.doubled();
    int last = -1;
    boolean turned = false;
    double before = 0;
    for (int dive = 0; dive < DEEPEST; dive++) {
      Optional<double[]> values = DualSimplex.cheapest(matrix, price, most, rights, budget);
      if (values.isPresent()) {
        double[] moved = net(values.get(), fixed);
        last = terms.areWhole() ? nearlyWhole(moved) : -1;
        if (last < 0) {
          return Optional.of(moved);
        }
        turned = false;
        fixed[last] = Math.rint(moved[last]);
        before = moved[last];
        most[2 * last] = 0;
        most[2 * last + 1] = 0;
        take(around.column(last), fixed[last], rights);
      } else if (last < 0 || turned) {
        return Optional.empty();
      } else {
        turned = true;
        double other = fixed[last] > before ? fixed[last] - 1 : fixed[last] + 1;
        take(around.column(last), other - fixed[last], rights);
        fixed[last] = other;
      }
    }
    return Optional.empty();
  }

  /** Moves a column for good: the rows have to make up for it. */
  private void take(int column, double by, double[] rights) {
    for (int use = 0; use < system.uses(column); use++) {
      int row = system.rowOf(column, use);
      if (usable[row]) {
        rights[around.position(row)] -= by * system.coefficientOf(row, column);
      }
    }
  }

  private static double[] net(double[] values, double[] fixed) {
    double[] net = fixed.clone();
    for (int i = 0; i < net.length; i++) {
      double moved = values[2 * i] - values[2 * i + 1];
      net[i] += Math.abs(moved) > NOTHING ? moved : 0;
    }
    return net;
  }

  /** The column that is nearest to a whole number without being one, or -1. */
  private static int nearlyWhole(double[] moved) {
    int best = -1;
    double least = 1;
    for (int i = 0; i < moved.length; i++) {
      double away = Math.abs(moved[i] - Math.rint(moved[i]));
      if (away > FRACTION && away < least) {
        least = away;
        best = i;
      }
    }
    return best;
  }

  private static double sum(double[] price, double[] moved) {
    double sum = 0;
    for (int i = 0; i < moved.length; i++) {
      sum += price[2 * i] * Math.abs(moved[i]);
    }
    return sum;
  }

  private double[] everywhere(double[] moved, int column, double by) {
    double[] all = new double[system.columns()];
    for (int i = 0; i < moved.length; i++) {
      all[around.column(i)] = moved[i];
    }
    all[column] = by;
    return all;
  }
}

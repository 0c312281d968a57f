package org.sluice.solve;

import java.util.Arrays;
import java.util.Optional;

/** Solutions in whole numbers that differ from a known one in few columns. */
final class NearSolutions {
  /** Moves are mostly whole, and where one is not another of nearly the same length may be. */
  private static final int MOST_TRIES = 3;

  private final LinearSystem system;
  private final long[] known;
  private final Moves moves;
  private final Moves.Terms terms = new Room();

  /** Solutions near this one. */
  NearSolutions(LinearSystem system, int[] rows, long[] known, Budget budget) {
    this.system = system;
    this.known = known.clone();
    this.moves = new Moves(system, rows, budget);
  }

  /** A solution in which a column has this value; empty where none was found. */
  Optional<long[]> with(int column, long value) {
    double by = (double) (value - known[column]);
    for (long seed = 1; seed <= MOST_TRIES; seed++) {
      Optional<long[]> found =
          moves
              .cheapest(terms, column, by, seed)
              .map(this::moved)
              .filter(values -> Proof.fits(system, values));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private long[] moved(double[] move) {
    long[] values = known.clone();
    Arrays.setAll(values, column -> values[column] + Math.round(move[column]));
    return values;
  }

  /** What the bounds leave each column beside its known value; few should move. */
  private final class Room implements Moves.Terms {
    @Override
    public double up(int column) {
      return (double) (system.upper(column) - known[column]);
    }

    @Override
    public double down(int column) {
      return (double) (known[column] - system.lower(column));
    }

    @Override
    public double price(int column) {
      return 1;
    }

    @Override
    public boolean areWhole() {
      return true;
    }

    @Override
    public boolean anyWillDo() {
      return true;
    }
  }
}

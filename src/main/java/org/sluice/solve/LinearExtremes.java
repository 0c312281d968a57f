package org.sluice.solve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * Extremes of any system: linear programming finds how far a column could go, and branch and bound
 * (Land and Doig 1960) finds how far it goes in whole numbers. Every leaf of the search gives a
 * combination of rows, so that the whole search is one {@link Argument}.
 */
public final class LinearExtremes implements Extremes {
  /**
   * Vertices of tables are fractions with small denominators: what is nearer is a rounding error.
   */
  private static final double NEAR = 1e-4;

  /** No search goes deeper; what is not decided by then is left undecided. */
  private static final int DEEPEST = 500;

  /** The target of a search for any solution: it is worth 0 before one is found and 1 after. */
  private static final int NOTHING = -1;

  private final LinearSystem system;
  private final int[] rows;
  private final long[] first;
  private final Budget budget;
  private final NearSolutions near;
  private final Trail trail;
  private Optional<Simplex> started = Optional.empty();
  private long[] current;
  private Argument argument = Argument.ownBound();

  private int target;
  private boolean up;
  private long goal;
  private long best;
  private boolean proven;

  private LinearExtremes(LinearSystem system, int[] rows, long[] start, Budget budget) {
    this.system = system;
    this.rows = rows.clone();
    this.current = start.clone();
    this.trail = new Trail(start);
    this.first = start.clone();
    this.budget = budget;
    this.near = new NearSolutions(system, rows, start, budget);
  }

  /** Starts from a solution that is known. */
  public static LinearExtremes from(
      LinearSystem system, int[] rows, long[] solution, Budget budget) {
    return new LinearExtremes(system, rows, solution, budget);
  }

  /** Looks for a first solution. */
  public static Feasibility solution(LinearSystem system, int[] rows, Budget budget) {
    long[] guess = new long[system.columns()];
    for (int column = 0; column < guess.length; column++) {
      guess[column] = Math.max(system.lower(column), Math.min(system.upper(column), 0));
    }
    LinearExtremes search = new LinearExtremes(system, rows, guess, budget);
    search.target = NOTHING;
    search.proven = true;
    search.goal = 1;
    search.up = true;
    Argument contradiction = search.explore();
    if (search.isReached()) {
      return Feasibility.of(search.current);
    }
    return search.proven ? Feasibility.none(contradiction) : Feasibility.unknown();
  }

  @Override
  public long value(int column) {
    return current[column];
  }

  @Override
  public Trail trail() {
    return trail;
  }

  @Override
  public Argument argument() {
    return argument;
  }

  @Override
  public End approach(int column, boolean upwards, long wanted) {
    step(column, upwards, wanted);
    trail.mark();
    return isReached() ? End.REACHED : End.SPENT;
  }

  private void step(int column, boolean upwards, long wanted) {
    target = column;
    up = upwards;
    best = current[column];
    goal = wanted;
    proven = true;
    if (!isReached()) {
      near.with(column, goal).ifPresent(this::take);
    }
  }

  @Override
  public End push(int column, boolean upwards, long wanted) {
    step(column, upwards, wanted);
    if (!isReached()) {
      Simplex simplex = simplex();
      // No further than the goal first: vertices beyond it are more often fractional. If that finds
      // nothing, the search for the proof must not lean on the goal.
      long low = simplex.lower(column);
      long high = simplex.upper(column);
      simplex.bound(column, up ? low : Math.max(low, goal), up ? Math.min(high, goal) : high);
      argument = explore();
      simplex.bound(column, low, high);
      if (!isReached() && (up ? goal < high : goal > low)) {
        proven = true;
        argument = explore();
      }
    }
    trail.mark();
    if (isReached()) {
      return End.REACHED;
    }
    return proven ? End.STOPPED : End.SPENT;
  }

  private Simplex simplex() {
    Simplex simplex =
        started.orElseGet(
            () ->
                new Simplex(system, rows, Arrays.stream(first).asDoubleStream().toArray(), budget));
    started = Optional.of(simplex);
    return simplex;
  }

  private boolean isReached() {
    return up ? best >= goal : best <= goal;
  }

  /**
   * Searches below the bounds in force and returns why nothing better than the best is there. The
   * branches that are still open are kept in a list, not on the stack, which a deep search of a
   * large table would overflow.
   */
  private Argument explore() {
    Simplex simplex = simplex();
    Deque<Branch> open = new ArrayDeque<>();
    while (true) {
      Optional<Branch> deeper = Optional.empty();
      Argument found = Argument.ownBound();
      Simplex.State state = simplex.optimise(target, up);
      double[] vertex = simplex.vertex();
      if (state == Simplex.State.SPENT) {
        found = unproven();
      } else if (state == Simplex.State.INFEASIBLE
          || (target != NOTHING && !isBetter(vertex[target]))) {
        found = leaf(state);
      } else {
        int fractional = fractional(vertex);
        deeper = fractional < 0 ? Optional.empty() : branch(fractional, vertex, open.size());
        if (fractional < 0) {
          found = accept(vertex) ? leaf(state) : unproven();
        } else if (deeper.isEmpty()) {
          found = unproven();
        }
      }
      if (deeper.isPresent()) {
        open.push(deeper.get());
        deeper.get().enter(simplex);
        continue;
      }
      while (!open.isEmpty() && open.element().isDone(found, isReached() || !proven)) {
        found = open.remove().close(simplex);
      }
      if (open.isEmpty()) {
        return found;
      }
      open.element().enter(simplex);
    }
  }

  /** Two halves of a column that came out fractional, if it can be split and that not too deep. */
  private Optional<Branch> branch(int column, double[] vertex, int depth) {
    long at = (long) Math.floor(vertex[column]);
    long low = simplex().lower(column);
    long high = simplex().upper(column);
    return at >= low && at < high && depth < DEEPEST
        ? Optional.of(new Branch(column, at, low, high, vertex[column] - at < 0.5))
        : Optional.empty();
  }

  private boolean isBetter(double value) {
    return up ? value > best + 1 - NEAR : value < best - 1 + NEAR;
  }

  private static int fractional(double[] vertex) {
    int found = -1;
    double most = NEAR;
    for (int column = 0; column < vertex.length; column++) {
      double away = Math.abs(vertex[column] - Math.rint(vertex[column]));
      if (away > most) {
        most = away;
        found = column;
      }
    }
    return found;
  }

  /** Takes a whole vertex as the new solution if it stands up to exact arithmetic. */
  private boolean accept(double[] vertex) {
    long[] next = Arrays.stream(vertex).mapToLong(Math::round).toArray();
    boolean fits = Proof.fits(system, next);
    if (fits) {
      take(next);
    }
    return fits;
  }

  private void take(long[] next) {
    for (int column = 0; column < next.length; column++) {
      if (next[column] != current[column]) {
        trail.add(column, next[column] - current[column]);
      }
    }
    current = next;
    best = target == NOTHING ? 1 : next[target];
  }

  private Argument leaf(Simplex.State state) {
    if (isReached()) {
      return Argument.ownBound();
    }
    // A contradiction is a proof that no column has a value, not even above the one below its
    // least.
    LinearSystem here = here();
    boolean any = target == NOTHING;
    return Weights.proving(
            here,
            rows,
            simplex().weights(state),
            any ? 0 : target,
            up,
            any ? here.lower(0) - 1 : best)
        .orElseGet(this::unproven);
  }

  /** The system with the bounds now in force. */
  private LinearSystem here() {
    long[] lower = new long[system.columns()];
    long[] upper = new long[system.columns()];
    for (int column = 0; column < lower.length; column++) {
      lower[column] = simplex().lower(column);
      upper[column] = simplex().upper(column);
    }
    return system.within(lower, upper);
  }

  private Argument unproven() {
    proven = false;
    return Argument.ownBound();
  }
}

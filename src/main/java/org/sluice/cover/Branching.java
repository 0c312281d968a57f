package org.sluice.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.sluice.solve.Budget;
import org.sluice.solve.CoveringProgram;
import org.sluice.solve.CoveringProgram.End;
import org.sluice.solve.CoveringRow;

/**
 * Branch and cut (Padberg and Rinaldi 1991): the cheapest point of the linear relaxation, cuts that
 * it misses, again until there are none, then the same with one column held at 0 or at 1. The
 * branch with the least bound goes first, so the least bound of all open branches rises with the
 * work and is the answer's bound wherever the work ends.
 */
final class Branching {
  /** An open branch: the columns that are held, and what it costs at least. */
  private record Branch(long bound, int number, List<Integer> ones, List<Integer> zeros) {}

  private static final Comparator<Branch> LEAST_FIRST =
      Comparator.comparingLong(Branch::bound)
          .thenComparing(Comparator.comparingInt(Branch::number).reversed());
  private static final double WHOLE = 1e-6;
  private static final int ROUNDS_IN_A_BRANCH = 2;
  private static final int ROUNDS_WITHOUT_GAIN = 12;
  private static final int ROUNDS_TO_DROP = 4;

  private final CapacityCuts cuts;
  private final long[] cost;
  private final boolean complete;
  private final Function<double[], Optional<BitSet>> guided;
  private final CoveringProgram program;
  private final Budget budget;
  private final PriorityQueue<Branch> open = new PriorityQueue<>(LEAST_FIRST);
  private BitSet best;
  private long bestCost;
  private long limit;
  private long rootBound;
  private long leftOpen = Long.MAX_VALUE;
  private int branches;

  /**
   * A search.
   *
   * @param complete whether a choice that misses no cut reaches every goal
   * @param guided a choice that reaches every goal, sought near a point of the relaxation
   * @param first a choice that reaches every goal
   */
  Branching(
      CapacityCuts cuts,
      long[] cost,
      boolean complete,
      Function<double[], Optional<BitSet>> guided,
      BitSet first,
      Budget budget) {
    this.cuts = cuts;
    this.cost = cost.clone();
    this.complete = complete;
    this.guided = guided;
    this.program = new CoveringProgram(cost, budget);
    this.budget = budget;
    this.best = first;
    this.bestCost = costOf(first);
    this.limit = bestCost;
  }

  /** Searches until the proof is complete or the budget spent. */
  void search() {
    if (limit == 0 || !root()) {
      return;
    }
    open.add(new Branch(rootBound, branches++, List.of(), List.of()));
    while (!open.isEmpty() && open.peek().bound() < limit && !budget.isSpent()) {
      dive(open.remove());
    }
  }

  /** The columns of the best choice. */
  BitSet best() {
    return best;
  }

  /** What no choice is cheaper than. */
  long lower() {
    long least = Math.min(limit, leftOpen);
    return Math.max(rootBound, open.isEmpty() ? least : Math.min(least, open.peek().bound()));
  }

  private long costOf(BitSet columns) {
    return columns.stream().mapToLong(column -> cost[column]).sum();
  }

  /** Cuts the relaxation as far as it pays and says whether anything is left to search. */
  private boolean root() {
    long gained = 0;
    int idle = 0;
    double[] values = new double[cost.length];
    for (int round = 0; ; round++) {
      End end = program.solve(limit);
      rootBound = Math.max(rootBound, Math.min(limit, program.least()));
      if (end != End.SOLVED || rootBound >= limit) {
        rootBound = end == End.EMPTY ? limit : rootBound;
        leftOpen = rootBound;
        return false;
      }
      values = program.values();
      idle = rootBound > gained + limit / 5000 ? 0 : idle + 1;
      gained = idle == 0 ? rootBound : gained;
      List<CoveringRow> missed = cuts.missedAt(values);
      if (missed.isEmpty() || idle > ROUNDS_WITHOUT_GAIN || budget.isSpent() || program.isFull()) {
        break;
      }
      if (round % ROUNDS_TO_DROP == ROUNDS_TO_DROP - 1) {
        program.dropSpare();
      }
      addAll(missed);
    }
    tryNear(values);
    settle();
    leftOpen = budget.isSpent() ? rootBound : leftOpen;
    return rootBound < limit && !budget.isSpent();
  }

  /** Adds cuts as long as there is room; each that is left out only leaves the bound lower. */
  private void addAll(List<CoveringRow> missed) {
    for (CoveringRow cut : missed) {
      if (!program.isFull()) {
        program.add(cut);
      }
    }
  }

  private void tryNear(double[] values) {
    guided.apply(values).ifPresent(this::offer);
  }

  private void offer(BitSet columns) {
    if (costOf(columns) < bestCost) {
      best = columns;
      bestCost = costOf(columns);
      limit = Math.min(limit, bestCost);
    }
  }

  /** Columns that would cost more than the best choice if they were otherwise stay as they are. */
  private void settle() {
    for (int column = 0; column < cost.length; column++) {
      if (program.least(column) < program.most(column)) {
        if (program.leastWith(column, 1) >= limit) {
          program.hold(column, 0, 0);
        } else if (program.leastWith(column, 0) >= limit) {
          program.hold(column, 1, 1);
        }
      }
    }
  }

  private void dive(Branch start) {
    Branch branch = start;
    hold(branch, true);
    int rounds = 0;
    while (true) {
      End end = program.solve(limit);
      long bound = Math.max(branch.bound(), program.least());
      if (end == End.TOO_DEAR || end == End.EMPTY || bound >= limit) {
        break;
      }
      if (end == End.GAVE_UP || budget.isSpent()) {
        leftOpen = Math.min(leftOpen, bound);
        break;
      }
      double[] values = program.values();
      int column = mostDivided(values);
      boolean whole = column < 0;
      if (whole) {
        Arrays.setAll(values, i -> Math.rint(values[i]));
      }
      List<CoveringRow> missed =
          whole || rounds++ < ROUNDS_IN_A_BRANCH ? cuts.missedAt(values) : List.of();
      if (!missed.isEmpty() && !program.isFull()) {
        program.dropSpare();
        addAll(missed);
        continue;
      }
      if (whole && !missed.isEmpty()) {
        leftOpen = Math.min(leftOpen, bound);
        break;
      }
      if (whole) {
        leaf(values, bound);
        break;
      }
      hold(branch, false);
      boolean one = values[column] >= 0.4;
      open.add(
          child(branch, column, !one, Math.max(bound, program.leastWith(column, one ? 0 : 1))));
      branch = child(branch, column, one, bound);
      hold(branch, true);
      rounds = 0;
      if (branches % 64 == 0) {
        tryNear(values);
      }
    }
    hold(branch, false);
  }

  private void leaf(double[] values, long bound) {
    BitSet columns = new BitSet();
    for (int i = 0; i < values.length; i++) {
      columns.set(i, values[i] == 1);
    }
    long leafCost = costOf(columns);
    if (complete) {
      offer(columns);
    }
    limit = Math.min(limit, leafCost);
    if (bound < limit) {
      leftOpen = Math.min(leftOpen, bound);
    }
  }

  private Branch child(Branch branch, int column, boolean one, long bound) {
    List<Integer> ones = new ArrayList<>(branch.ones());
    List<Integer> zeros = new ArrayList<>(branch.zeros());
    (one ? ones : zeros).add(column);
    return new Branch(bound, branches++, ones, zeros);
  }

  private void hold(Branch branch, boolean held) {
    branch.ones().forEach(column -> program.hold(column, held ? 1 : 0, 1));
    branch.zeros().forEach(column -> program.hold(column, 0, held ? 0 : 1));
  }

  /** The column nearest to a half, weighed with its cost; -1 where all are whole. */
  private int mostDivided(double[] values) {
    int most = -1;
    double weight = 0;
    for (int column = 0; column < values.length; column++) {
      double divided = Math.min(values[column], 1 - values[column]);
      if (divided > WHOLE && divided * cost[column] > weight) {
        weight = divided * cost[column];
        most = column;
      }
    }
    return most;
  }
}

package org.sluice.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.sluice.solve.Budget;

/**
 * Seeded random two-way tables and how near to the cheapest choice of secondaries the search comes.
 * Cost is the value hidden; the primaries must be able to rise by 3 and to fall by 2, margins may
 * be hidden, zeros and the grand total not. Arguments: side, share of primaries in percent, number
 * of seeds, budget in millions of steps.
 */
public final class Gaps {
  private Gaps() {}

  /** Prints a line for each seed. */
  public static void main(String[] arguments) {
    int side = Integer.parseInt(arguments[0]);
    double share = Double.parseDouble(arguments[1]) / 100;
    System.out.println("side,seed,primaries,heuristic,seconds,cost,lower,gap,proven,seconds");
    for (int seed = 1; seed <= Integer.parseInt(arguments[2]); seed++) {
      run(side, share, seed, Long.parseLong(arguments[3]) * 1_000_000);
    }
  }

  private static void run(int side, double share, int seed, long steps) {
    Random random = new Random(seed);
    int width = side + 1;
    long[] values = new long[width * width];
    BitSet hidden = new BitSet();
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        long value = random.nextInt(10) == 0 ? 0 : (long) Math.exp(random.nextDouble() * 5);
        int figure = row * width + column;
        values[figure] = value;
        values[row * width + side] += value;
        values[side * width + column] += value;
        values[side * width + side] += value;
        hidden.set(figure, value > 0 && value < 10 && random.nextDouble() < share);
      }
    }
    List<int[]> members = new ArrayList<>();
    for (int line = 0; line < width; line++) {
      int[] across = new int[width];
      int[] along = new int[width];
      for (int i = 0; i < width; i++) {
        across[(i + 1) % width] = line * width + i;
        along[(i + 1) % width] = i * width + line;
      }
      members.add(across);
      members.add(along);
    }
    Sums sums = Sums.of(values.length, members);
    double[] down = new double[values.length];
    double[] up = new double[values.length];
    long[] cost = new long[values.length];
    BitSet open = new BitSet();
    List<Goal> goals = new ArrayList<>();
    for (int figure = 0; figure < values.length; figure++) {
      down[figure] = values[figure];
      up[figure] = 1e300;
      cost[figure] = Math.max(1, values[figure]);
      open.set(figure, values[figure] > 0 && figure != values.length - 1);
      if (hidden.get(figure)) {
        goals.add(new Goal(figure, Math.min(2, values[figure]), 3, false));
      }
    }
    Room room = new Room(down, up, cost, hidden, open, open);
    Bundles bundles = new Bundles(Map.of());
    long start = System.nanoTime();
    BitSet heuristic = heuristic(sums, room, bundles, goals);
    double first = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    Bound bound = Optimum.of(sums, room, bundles, goals, heuristic, Budget.of(steps));
    double second = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d,%d,%d,%d,%.2f,%d,%d,%.2f%%,%s,%.2f%n",
        side,
        seed,
        goals.size(),
        room.costOf(heuristic),
        first,
        bound.cost(),
        bound.lower(),
        100.0 * (bound.cost() - bound.lower()) / bound.cost(),
        bound.proven(),
        second);
  }

  private static BitSet heuristic(Sums sums, Room room, Bundles bundles, List<Goal> goals) {
    Routes circles = new Circles(Network.of(sums).orElseThrow());
    Budget budget = Budget.unlimited();
    Cover cover = Cover.of(new RouteHiding(circles, room, budget), room, bundles, goals, budget);
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 100 && !cover.chosen().isEmpty(); round++) {
      cover.improve(random);
    }
    return cover.chosen();
  }
}

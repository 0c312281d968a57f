package org.sluice.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sluice.solve.Budget;
import org.sluice.solve.Extremes;
import org.sluice.solve.Flow;
import org.sluice.solve.LinearExtremes;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Network;

/** A random problem of secondary suppression that is small enough to try every choice. */
record SmallProblem(Sums sums, Room room, Bundles bundles, List<Goal> goals) {
  /** A tree of categories: the first is the total of all below. */
  private static final int[][] FLAT_2 = {{0, 1, 2}};

  /** More choices than these make are too many to try. */
  private static final int MOST_OPEN = 18;

  private static final int[][] FLAT_3 = {{0, 1, 2, 3}};
  private static final int[][] FLAT_4 = {{0, 1, 2, 3, 4}};
  private static final int[][] NESTED = {{0, 1, 2}, {1, 3, 4}};

  static SmallProblem twoWay(int seed) {
    int[][][] sides = {FLAT_2, FLAT_3, FLAT_4};
    return of(List.of(sides[seed % 3], sides[(seed / 3) % 3]), seed, 3);
  }

  static SmallProblem hierarchy(int seed) {
    return of(List.of(NESTED, FLAT_2), seed, 2);
  }

  static SmallProblem threeWay(int seed) {
    return of(List.of(FLAT_2, FLAT_2, FLAT_2), seed, 1);
  }

  static SmallProblem twoHierarchies(int seed) {
    return of(List.of(NESTED, NESTED), seed, 1);
  }

  private static SmallProblem of(List<int[][]> trees, int seed, int primaries) {
    Random random = new Random(seed);
    int[] sizes =
        trees.stream()
            .mapToInt(tree -> Arrays.stream(tree).mapToInt(sum -> sum.length - 1).sum() + 1)
            .toArray();
    int figures = Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
    List<int[]> members = members(trees, sizes, figures);
    double[] down = new double[figures];
    double[] up = new double[figures];
    long[] cost = new long[figures];
    BitSet open = new BitSet();
    for (int figure = 0; figure < figures; figure++) {
      down[figure] = random.nextInt(6);
      up[figure] = random.nextInt(5) == 0 ? random.nextInt(4) : 1e300;
      cost[figure] = 1L + random.nextInt(15);
      open.set(figure, figure > 0 && open.cardinality() < MOST_OPEN && random.nextInt(8) > 0);
    }
    BitSet hidden = new BitSet();
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < primaries; i++) {
      int figure = random.nextInt(figures);
      if (!hidden.get(figure)) {
        hidden.set(figure);
        boolean either = random.nextInt(3) == 0;
        double above = either ? 1 : random.nextInt(6);
        double below = either ? 1 : Math.min(down[figure], random.nextInt(3));
        goals.add(new Goal(figure, below, above, either));
      }
    }
    Map<Integer, int[]> with = new TreeMap<>();
    if (random.nextInt(3) == 0) {
      with.put(random.nextInt(figures), new int[] {random.nextInt(figures)});
    }
    return new SmallProblem(
        Sums.of(figures, members),
        new Room(down, up, cost, hidden, open, open),
        new Bundles(with),
        goals);
  }

  private static List<int[]> members(List<int[][]> trees, int[] sizes, int figures) {
    List<int[]> members = new ArrayList<>();
    int stride = 1;
    for (int d = 0; d < sizes.length; d++) {
      int step = stride;
      int size = sizes[d];
      for (int[] sum : trees.get(d)) {
        IntStream.range(0, figures)
            .filter(figure -> figure / step % size == 0)
            .mapToObj(base -> Arrays.stream(sum).map(c -> base + c * step).toArray())
            .forEach(members::add);
      }
      stride *= size;
    }
    return members;
  }

  private record Choice(long cost, int last, BitSet columns) {}

  /** The cost of the cheapest choice, found by trying all in the order of their cost. */
  long cheapest() {
    List<Goal> reachable = reachable();
    Integer[] open =
        IntStream.range(0, room.figures())
            .filter(figure -> room.isOpen(figure) && !room.isHidden(figure))
            .boxed()
            .sorted(Comparator.comparingLong(room::cost).thenComparing(Comparator.naturalOrder()))
            .toArray(Integer[]::new);
    PriorityQueue<Choice> next = new PriorityQueue<>(Comparator.comparingLong(Choice::cost));
    next.add(new Choice(0, -1, new BitSet()));
    while (true) {
      Choice choice = next.remove();
      if (!isVain(choice.columns()) && reaches(choice.columns(), reachable)) {
        return choice.cost();
      }
      for (int i = choice.last() + 1; i < open.length; i++) {
        BitSet more = (BitSet) choice.columns().clone();
        more.set(open[i]);
        next.add(new Choice(choice.cost() + room.cost(open[i]), i, more));
      }
    }
  }

  /** The goals that can be reached with everything hidden. */
  List<Goal> reachable() {
    BitSet all = new BitSet();
    IntStream.range(0, room.figures()).filter(room::isOpen).forEach(all::set);
    all.andNot(room.hidden());
    return goals.stream().filter(goal -> reaches(all, List.of(goal))).toList();
  }

  /** Whether these goals are reached in whole numbers when this is chosen. */
  boolean reaches(BitSet chosen, List<Goal> wanted) {
    BitSet hidden = bundles.with(chosen);
    hidden.or(room.hidden());
    return wanted.stream()
        .allMatch(
            goal -> {
              if (goal.above() + goal.below() > 0 && isAlone(hidden, goal.figure())) {
                return false;
              }
              boolean rises = moves(hidden, goal.figure(), (long) goal.above());
              boolean falls = moves(hidden, goal.figure(), -(long) goal.below());
              return goal.either() ? rises || falls : rises && falls;
            });
  }

  /** Whether a figure cannot move because it is alone in a sum. */
  private boolean isAlone(BitSet hidden, int figure) {
    for (int sum : sums.sumsOf(figure)) {
      int count = 0;
      for (int member : sums.members(sum)) {
        count += hidden.get(member) ? 1 : 0;
      }
      if (count == 1) {
        return true;
      }
    }
    return false;
  }

  /** A choice that hides a figure in vain: a cheaper one without it was tried before. */
  private boolean isVain(BitSet chosen) {
    BitSet hidden = bundles.with(chosen);
    hidden.or(room.hidden());
    return chosen.stream()
        .filter(
            figure -> bundles.with(BitSet.valueOf(new long[] {1L << figure})).cardinality() == 1)
        .anyMatch(figure -> isAlone(hidden, figure));
  }

  private boolean moves(BitSet hidden, int figure, long by) {
    if (by > room.up(figure) || -by > room.down(figure)) {
      return false;
    }
    int[] columns = hidden.stream().toArray();
    long[] lower = Arrays.stream(columns).mapToLong(f -> -(long) room.down(f)).toArray();
    long[] upper =
        Arrays.stream(columns).mapToLong(f -> (long) Math.min(1000, room.up(f))).toArray();
    List<LinearSystem.Row> rows = independent(columns);
    LinearSystem system = new LinearSystem(lower, upper, true, rows);
    int[] all = IntStream.range(0, rows.size()).toArray();
    long[] still = new long[columns.length];
    Extremes extremes =
        Network.of(system, all)
            .<Extremes>map(network -> new Flow(system, network, still, Budget.unlimited()))
            .orElseGet(() -> LinearExtremes.from(system, all, still, Budget.unlimited()));
    // What is left undecided counts as out of reach: that makes choices dearer, never cheaper.
    return by == 0
        || extremes.push(Arrays.binarySearch(columns, figure), by > 0, by) == Extremes.End.REACHED;
  }

  /** The sums of these figures of which none follows from others, the figures numbered anew. */
  private List<LinearSystem.Row> independent(int[] columns) {
    List<double[]> reduced = new ArrayList<>();
    List<Integer> leading = new ArrayList<>();
    List<LinearSystem.Row> kept = new ArrayList<>();
    for (int sum = 0; sum < sums.size(); sum++) {
      double[] row = new double[columns.length];
      for (int figure : sums.members(sum)) {
        int at = Arrays.binarySearch(columns, figure);
        if (at >= 0) {
          row[at] = sums.sign(sum, figure);
        }
      }
      long[] whole = Arrays.stream(row).mapToLong(value -> (long) value).toArray();
      for (int i = 0; i < reduced.size(); i++) {
        double factor = row[leading.get(i)] / reduced.get(i)[leading.get(i)];
        for (int at = 0; at < row.length; at++) {
          row[at] -= factor * reduced.get(i)[at];
        }
      }
      OptionalInt first =
          IntStream.range(0, row.length).filter(at -> Math.abs(row[at]) > 1e-9).findFirst();
      if (first.isPresent()) {
        reduced.add(row);
        leading.add(first.getAsInt());
        kept.add(new LinearSystem.Row(IntStream.range(0, row.length).toArray(), whole, 0));
      }
    }
    return kept;
  }
}

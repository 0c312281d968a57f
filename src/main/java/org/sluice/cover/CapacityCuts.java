package org.sluice.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.solve.CoveringRow;

/**
 * What a goal asks of the figures of a cut (Fischetti and Salazar-González 1999): a figure moves by
 * no more than those can that cross a cut through its circles, so enough of them must be hidden.
 * The search for a cut may be as rough as it likes, for the condition is counted in whole numbers
 * from the cut itself.
 *
 * <p>A goal that one step either way reaches asks less: of a cut against the rise and one against
 * the fall the weaker demand on each figure counts, for one of the two must be met.
 */
final class CapacityCuts {
  private static final double MET = 1e-6;
  private static final double MISSED = 1e-4;

  /** With so many columns in the conditions of one round, those of further goals can wait. */
  private static final long MANY_COLUMNS = 2_000_000;

  private final Choices choices;
  private final List<Goal> goals;
  private final List<Flows> networks;
  private final int[][] networksOf;
  private final BitSet asking = new BitSet();

  /**
   * Cuts for these goals.
   *
   * @param networks networks that each leave some or none of the sums out
   * @param heuristic columns that reach most goals, if not all
   */
  CapacityCuts(Choices choices, List<Goal> goals, List<Flows> networks, BitSet heuristic) {
    this.choices = choices;
    this.goals = goals.stream().filter(goal -> choices.isHidden(goal.figure())).toList();
    this.networks = networks;
    this.networksOf =
        this.goals.stream()
            .map(
                goal ->
                    IntStream.range(0, networks.size())
                        .filter(n -> networks.get(n).holds(goal.figure()))
                        .toArray())
            .toArray(int[][]::new);
    findThoseThatAsk(heuristic);
  }

  /**
   * Goals that are reached with nothing more hidden ask for nothing, and no more do those that stay
   * out of reach with everything hidden; those within reach of less are not asked twice.
   */
  private void findThoseThatAsk(BitSet heuristic) {
    BitSet open = new BitSet();
    open.set(0, goals.size());
    open.andNot(reached(new BitSet(), open));
    asking.or(reached(heuristic, open));
    open.andNot(asking);
    if (!open.isEmpty()) {
      BitSet all = new BitSet();
      all.set(0, choices.size());
      asking.or(reached(all, open));
    }
  }

  /** Which of these goals are reached where these columns and no others are hidden. */
  private BitSet reached(BitSet columns, BitSet among) {
    double[] hidden = choices.hidden(choices.values(columns));
    networks.forEach(network -> network.hide(choices, hidden));
    BitSet reached = new BitSet();
    for (int goal = among.nextSetBit(0); goal >= 0; goal = among.nextSetBit(goal + 1)) {
      boolean rises = isReached(goal, 1);
      boolean falls = isReached(goal, -1);
      reached.set(goal, goals.get(goal).either() ? rises || falls : rises && falls);
    }
    return reached;
  }

  private boolean isReached(int goal, int direction) {
    long need = choices.need(goals.get(goal), direction);
    return need <= choices.width(goals.get(goal).figure(), direction)
        && Arrays.stream(networksOf[goal])
            .allMatch(n -> isFree(networks.get(n), goal, direction, need));
  }

  /** Conditions that a point misses, each once; none where every goal is reached. */
  List<CoveringRow> missedAt(double[] columns) {
    double[] hidden = choices.hidden(columns);
    networks.forEach(network -> network.hide(choices, hidden));
    Set<CoveringRow> missed = new LinkedHashSet<>();
    for (int goal = asking.nextSetBit(0); goal >= 0; goal = asking.nextSetBit(goal + 1)) {
      if (missed.stream().mapToLong(CoveringRow::size).sum() > MANY_COLUMNS) {
        break;
      }
      if (goals.get(goal).either()) {
        missEither(goal, columns, missed);
      } else {
        missEach(goal, columns, missed);
      }
    }
    return new ArrayList<>(missed);
  }

  private void missEach(int goal, double[] columns, Set<CoveringRow> missed) {
    for (int direction : new int[] {1, -1}) {
      long need = choices.need(goals.get(goal), direction);
      if (need <= choices.width(goals.get(goal).figure(), direction)) {
        List<int[]> cuts = cuts(goal, direction, need);
        List<CoveringRow> rows = new ArrayList<>();
        cuts.forEach(cut -> condition(cut, need).ifPresent(rows::add));
        keep(rows, rows, columns, missed);
      }
    }
  }

  private void missEither(int goal, double[] columns, Set<CoveringRow> missed) {
    Goal wanted = goals.get(goal);
    long rise = choices.need(wanted, 1);
    long fall = choices.need(wanted, -1);
    boolean rises = rise <= choices.width(wanted.figure(), 1);
    boolean falls = fall <= choices.width(wanted.figure(), -1);
    List<int[]> risen = rises ? cuts(goal, 1, rise) : List.of();
    List<int[]> fallen = falls ? cuts(goal, -1, fall) : List.of();
    if ((rises && risen.isEmpty()) || (falls && fallen.isEmpty())) {
      return;
    }
    List<CoveringRow> sure = new ArrayList<>();
    List<CoveringRow> rows = new ArrayList<>();
    if (rises && falls) {
      risen.forEach(up -> fallen.forEach(down -> weaker(up, rise, down, fall, sure)));
      rows.addAll(sure);
      risen.forEach(up -> weaker(up, rise, turned(up), fall, rows));
      fallen.forEach(down -> weaker(turned(down), rise, down, fall, rows));
    } else {
      risen.forEach(cut -> condition(cut, rise).ifPresent(sure::add));
      fallen.forEach(cut -> condition(cut, fall).ifPresent(sure::add));
      rows.addAll(sure);
    }
    keep(rows, sure, columns, missed);
  }

  /**
   * Keeps the conditions that the point misses.
   *
   * @param sure those of them that follow from the largest flows at this point
   */
  private void keep(
      List<CoveringRow> rows, List<CoveringRow> sure, double[] columns, Set<CoveringRow> missed) {
    boolean found = false;
    for (CoveringRow row : rows) {
      CoveringRow rounded = row.roundedAt(columns);
      if (rounded.activity(columns) < 1 - MISSED) {
        missed.add(rounded);
        found = true;
      }
    }
    if (!found && !sure.isEmpty() && isWhole(columns)) {
      missed.add(sure.get(0).beyond(columns));
    }
  }

  private static boolean isWhole(double[] columns) {
    return Arrays.stream(columns).allMatch(value -> value == 0 || value == 1);
  }

  private static int[] turned(int[] cut) {
    return Arrays.stream(cut).map(figure -> -figure).toArray();
  }

  /** Whether no cut of a network keeps the figure from moving so far. */
  private boolean isFree(Flows network, int goal, int direction, long need) {
    return need <= 0
        || network.most(goals.get(goal).figure(), direction, (double) need) >= need - MET;
  }

  /** The cuts that keep the figure from moving so far; none where it can. */
  private List<int[]> cuts(int goal, int direction, long need) {
    List<int[]> cuts = new ArrayList<>();
    int figure = goals.get(goal).figure();
    for (int n : networksOf[goal]) {
      Flows network = networks.get(n);
      if (!isFree(network, goal, direction, need)) {
        int[] near = network.cut(figure);
        int[] far = network.farCut(figure, direction);
        cuts.add(near);
        if (!Arrays.equals(near, far)) {
          cuts.add(far);
        }
      }
    }
    return cuts;
  }

  /** What one of two cuts asks of every choice; nothing where one asks nothing. */
  private void weaker(int[] up, long rise, int[] down, long fall, List<CoveringRow> rows) {
    Optional<CoveringRow> other = condition(down, fall);
    condition(up, rise).flatMap(one -> other.map(one::orElse)).ifPresent(rows::add);
  }

  /** What a cut asks, of no column where none can bring it; empty where it asks nothing. */
  private Optional<CoveringRow> condition(int[] cut, long need) {
    long rest = need;
    int[] figures = new int[cut.length];
    long[] widths = new long[cut.length];
    int size = 0;
    for (int crossing : cut) {
      int figure = Math.abs(crossing) - 1;
      long width = choices.width(figure, crossing);
      if (choices.isHidden(figure)) {
        rest -= width;
      } else if (width > 0 && choices.canBeChosen(figure)) {
        figures[size] = figure;
        widths[size++] = width;
      }
    }
    return rest <= 0
        ? Optional.empty()
        : Optional.of(
            choices.condition(Arrays.copyOf(figures, size), Arrays.copyOf(widths, size), rest));
  }
}

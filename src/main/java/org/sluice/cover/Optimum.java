package org.sluice.cover;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.solve.Budget;

/**
 * How cheap a choice of secondaries can be at all. Where the sums are a network the search ends
 * with a cheapest choice and its proof, if the budget lasts. Where they are not, parts of them that
 * are networks still give a valid bound: leaving sums out only makes hiding easier.
 */
public final class Optimum {
  /** Where no proof is in sight the bound rises early or not at all. */
  private static final int PARTS_WITHOUT_PROOF = 4;

  private final Room room;
  private final Bundles bundles;
  private final List<Goal> goals;
  private final Choices choices;
  private final Optional<Network> network;
  private final CapacityCuts cuts;
  private final Budget budget;

  private Optimum(
      Sums sums, Room room, Bundles bundles, List<Goal> goals, BitSet heuristic, Budget budget) {
    this.room = room;
    this.bundles = bundles;
    this.goals = goals;
    this.choices = new Choices(room, bundles, goals);
    this.network = sums.network();
    this.budget = network.isPresent() ? budget : budget.share(PARTS_WITHOUT_PROOF);
    List<Network> networks = network.map(List::of).orElseGet(() -> Subtables.of(sums, goals));
    this.cuts =
        new CapacityCuts(
            choices,
            goals,
            networks.stream().map(n -> new Flows(n, sums.figures(), this.budget)).toList(),
            choices.columns(heuristic));
  }

  /**
   * The best choice known and its bound. Goals that cannot be reached at all ask for nothing.
   *
   * @param room with the figures hidden that are so anyway
   * @param heuristic a choice that reaches the goals
   */
  public static Bound of(
      Sums sums, Room room, Bundles bundles, List<Goal> goals, BitSet heuristic, Budget budget) {
    return new Optimum(sums, room, bundles, goals, heuristic, budget).bound(heuristic);
  }

  private Bound bound(BitSet heuristic) {
    BitSet first = choices.columns(heuristic);
    if (network.isPresent() && !reachesAll(first)) {
      first.set(0, choices.size());
    }
    Function<double[], Optional<BitSet>> guided =
        values -> network.flatMap(circles -> near(circles, values));
    Branching branching =
        new Branching(cuts, choices.costs(), network.isPresent(), guided, first, budget);
    branching.search();
    BitSet best = choices.figures(branching.best());
    long cost = room.costOf(best);
    return new Bound(branching.lower(), cost, branching.lower() == cost, best);
  }

  private boolean reachesAll(BitSet columns) {
    return cuts.missedAt(choices.values(columns)).isEmpty();
  }

  /** A choice where figures are the cheaper the more of them the relaxation hides. */
  private Optional<BitSet> near(Network circles, double[] values) {
    long[] costs = new long[room.figures()];
    for (int figure = 0; figure < costs.length; figure++) {
      costs[figure] = room.cost(figure);
    }
    for (int column = 0; column < values.length; column++) {
      double left = Math.max(0.001, 1 - values[column]);
      int figure = choices.figure(column);
      costs[figure] = Math.max(1, (long) (costs[figure] * left));
    }
    Room cheaper = room.costing(costs, room.hidden());
    Hiding hiding = new RouteHiding(new Circles(circles), cheaper, budget);
    Cover cover = Cover.of(hiding, cheaper, bundles, goals, budget);
    BitSet columns = choices.columns(cover.chosen());
    return reachesAll(columns) ? Optional.of(columns) : Optional.empty();
  }
}

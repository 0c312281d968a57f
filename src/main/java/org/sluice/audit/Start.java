package org.sluice.audit;

import java.util.Optional;
import org.sluice.solve.Argument;
import org.sluice.solve.Budget;
import org.sluice.solve.Extremes;
import org.sluice.solve.Feasibility;
import org.sluice.solve.FeasibleFlow;
import org.sluice.solve.Flow;
import org.sluice.solve.LinearExtremes;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Network;
import org.sluice.solve.Proof;

/**
 * Where an attack on a component starts: at the true table where it is known, else at any table
 * that fits.
 *
 * @param extremes the search, if there is a table to start from
 * @param contradiction what shows that there is none
 * @param why in words, where there is no search
 */
record Start(Optional<Extremes> extremes, Optional<Argument> contradiction, String why) {
  /** Said where released figures contradict each other. */
  static final String CONTRADICTION =
      "no table fits the released figures and what is known of the withheld ones";

  /** More entries than this would take a tableau beyond the memory of a secure room's machine. */
  private static final long LARGEST_TABLEAU = 40_000_000;

  static Start of(Component component, Budget budget) {
    LinearSystem system = component.system();
    int[] rows = component.independentRows();
    Optional<Network> network = Network.of(system, rows);
    if (network.isEmpty() && (long) rows.length * system.columns() > LARGEST_TABLEAU) {
      return without("the tables of this file hang together in more equations than can be solved");
    }
    Optional<long[]> truth = component.truth().filter(values -> Proof.fits(system, values));
    Feasibility first =
        truth.isPresent()
            ? new Feasibility(truth, Optional.empty())
            : network
                .map(shape -> FeasibleFlow.find(system, shape, budget))
                .orElseGet(() -> LinearExtremes.solution(system, rows, budget));
    if (first.contradiction().isPresent()) {
      return new Start(Optional.empty(), first.contradiction(), CONTRADICTION);
    }
    return first
        .solution()
        .map(
            values ->
                new Start(
                    Optional.of(search(component, network, values, budget)), Optional.empty(), ""))
        .orElseGet(() -> without("the work allowed was used up before any table was found"));
  }

  private static Extremes search(
      Component component, Optional<Network> network, long[] values, Budget budget) {
    return network.isPresent()
        ? new Flow(component.system(), network.get(), values, budget)
        : LinearExtremes.from(component.system(), component.independentRows(), values, budget);
  }

  private static Start without(String why) {
    return new Start(Optional.empty(), Optional.empty(), why);
  }
}

package org.sluice.solve;

import java.util.Optional;

/**
 * Whether a system has a solution: one, or an argument that there is none, or neither where the
 * budget ran out.
 *
 * @param solution a solution, if one was found
 * @param contradiction rows that contradict the bounds: a proof that no column has any value
 */
public record Feasibility(Optional<long[]> solution, Optional<Argument> contradiction) {
  static Feasibility of(long[] solution) {
    return new Feasibility(Optional.of(solution), Optional.empty());
  }

  static Feasibility none(Argument contradiction) {
    return new Feasibility(Optional.empty(), Optional.of(contradiction));
  }

  static Feasibility unknown() {
    return new Feasibility(Optional.empty(), Optional.empty());
  }
}

package org.sluice.pack;

import java.util.List;
import java.util.Optional;
import org.sluice.finding.Problem;

/**
 * A pack that was asked for, and everything that is wrong with it.
 *
 * @param pack the pack as far as it could be read: beside faults it serves to find the faults of
 *     its settings too, and for nothing else
 * @param problems the faults, by file and line
 */
public record Found(Optional<Pack> pack, List<Problem> problems) {
  /** Keeps its own copy. */
  public Found {
    problems = List.copyOf(problems);
  }

  /** The pack, if nothing is wrong with it. */
  public Optional<Pack> usable() {
    return problems.isEmpty() ? pack : Optional.empty();
  }
}

package org.sluice.yaml;

import java.util.List;
import java.util.Optional;
import org.sluice.finding.Problem;

/**
 * A YAML file as far as it could be read.
 *
 * @param root the tree; empty where the file holds nothing or its syntax is broken. It can be
 *     present beside problems (a key that stands twice), so that all faults can be listed at once
 * @param problems the faults by line; a file with any is not to be used
 */
public record Parsed(Optional<Node> root, List<Problem> problems) {
  /** Keeps its own copy. */
  public Parsed {
    problems = List.copyOf(problems);
  }
}

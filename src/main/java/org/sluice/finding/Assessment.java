package org.sluice.finding;

import java.util.List;

/**
 * Everything that a run found out: the only thing a report sees.
 *
 * @param version of the program
 * @param root the last name of the input's path
 * @param files in the order of paths
 * @param unchecked in the order of paths
 */
public record Assessment(
    String version,
    RulesUsed rules,
    String root,
    Verdict verdict,
    List<FileAssessment> files,
    List<Unchecked> unchecked) {
  /** Copies the lists. */
  public Assessment {
    files = List.copyOf(files);
    unchecked = List.copyOf(unchecked);
  }
}

package org.sluice.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What someone wants checked, and how.
 *
 * @param version of the program, for the reports
 * @param paths folders or files, at least one
 * @param pack the id of a shipped pack or the path of a file
 * @param out the output folder
 * @param formats names of the reports to write
 * @param task what to do
 * @param redact whether to write redacted copies
 * @param restricted whether to write the report that holds withheld figures too
 * @param roundingKey the file whose bytes random rounding draws with
 * @param limits how much is opened of every file
 * @param jobs how many files are checked at a time, at least 1; changes only the time
 * @param progress told after every file
 */
public record CheckRequest(
    String version,
    List<Path> paths,
    String pack,
    Path out,
    Set<String> formats,
    Task task,
    boolean redact,
    boolean restricted,
    Optional<Path> roundingKey,
    LimitSettings limits,
    int jobs,
    Progress progress) {
  /** What a run is for. */
  public enum Task {
    /** Judge by all rules of the pack. */
    CHECK,
    /** Play the intruder against the marks that are there, and judge by nothing else. */
    AUDIT
  }

  /** Copies the collections and refuses fewer than one job. */
  public CheckRequest {
    paths = List.copyOf(paths);
    formats = Set.copyOf(formats);
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one file is checked at a time");
    }
  }
}

package org.sluice.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Grid;
import org.sluice.table.Table;

/**
 * What is said of one file.
 *
 * @param path relative to the input, with forward slashes
 * @param content what the file turned out to be
 * @param verdict the worst of its findings
 * @param tables the tables as read from the source; their figures are restricted
 * @param findings in the order of places
 * @param problems what could not be read
 * @param redaction what was or could be done, if anything was needed
 * @param drawn the grids a report may draw: the audited copy, or the source with every figure
 *     blanked
 * @param sourceSha256 digest of the source in hex, empty where unknown; restricted, because whoever
 *     guesses a withheld figure could confirm it
 */
public record FileAssessment(
    String path,
    Content content,
    Verdict verdict,
    List<Table> tables,
    List<Finding> findings,
    List<Problem> problems,
    Optional<Redaction> redaction,
    List<Grid> drawn,
    String sourceSha256) {
  private static final Comparator<Finding> READING_ORDER =
      Comparator.comparing(
              (Finding finding) -> finding.places().stream().findFirst(),
              Comparator.comparing(
                  place -> place.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
          .thenComparing(Finding::table)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** Copies the lists and puts the findings in the order of places, whatever order rules ran in. */
  public FileAssessment {
    tables = List.copyOf(tables);
    List<Finding> ordered = new ArrayList<>(findings);
    ordered.sort(READING_ORDER);
    findings = List.copyOf(ordered);
    problems = List.copyOf(problems);
    drawn = List.copyOf(drawn);
  }

  /** The worst verdict of the findings about this table. */
  public Verdict verdict(Table table) {
    Verdict worst = Verdict.PASS;
    for (Finding finding : findings) {
      worst = finding.table().equals(table.id()) ? worst.and(finding.verdict()) : worst;
    }
    return worst;
  }

  /**
   * The same file without the copy that stood until now.
   *
   * @param instead what a report may draw, without a figure
   */
  public FileAssessment withdrawn(String why, List<Grid> instead) {
    return new FileAssessment(
        path,
        content,
        verdict,
        tables,
        findings,
        problems,
        redaction.map(done -> done.withdrawn(Redaction.State.UNDECIDED, why)),
        instead,
        sourceSha256);
  }

  /** The same file with more findings, and what its copy was audited together with. */
  public FileAssessment with(List<Finding> more, Redaction.Scope scope) {
    if (more.isEmpty() && redaction.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    Verdict worst = verdict.and(Finding.worst(more));
    return new FileAssessment(
        path,
        content,
        worst,
        tables,
        all,
        problems,
        redaction.map(done -> done.scoped(scope)),
        drawn,
        sourceSha256);
  }
}

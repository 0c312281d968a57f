package org.sluice.read;

import java.util.List;
import org.sluice.finding.Problem;
import org.sluice.table.Table;

/**
 * What a grid was read as.
 *
 * @param tables the tables, in the order of the source
 * @param problems text where a figure is expected, declarations that do not fit: by kind, never
 *     quoted
 * @param leftOver which non-blank parts belong to no table and are no evident title or note, in
 *     words; whoever judges the file must not pass it while something is left over
 */
public record Recognised(List<Table> tables, List<Problem> problems, List<String> leftOver) {
  /** Copies the lists. */
  public Recognised {
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
    leftOver = List.copyOf(leftOver);
  }

  /**
   * What is left over though a description was read: a total that it names is one, and whether
   * others may be is asked of the reading with the description.
   */
  public List<String> leftOverBesideDescription() {
    return leftOver.stream()
        .filter(remark -> !remark.startsWith(UntoldTotals.GIVES_MARKS_BACK))
        .toList();
  }
}

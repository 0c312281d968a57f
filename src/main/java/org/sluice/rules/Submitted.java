package org.sluice.rules;

import java.util.List;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.grid.Grid;
import org.sluice.table.Table;

/**
 * One file as it was submitted.
 *
 * @param path relative to the input, with forward slashes
 * @param content what it turned out to be, and what it holds beside tables
 * @param grids its text, as far as it was read; without any where it could not be
 * @param tables what was read as tables
 * @param siblings the names of the files in the same folder, this one too
 */
public record Submitted(
    String path, Content content, List<Grid> grids, List<Table> tables, List<String> siblings) {
  /** Copies the lists. */
  public Submitted {
    grids = List.copyOf(grids);
    tables = List.copyOf(tables);
    siblings = List.copyOf(siblings);
  }

  /** How a finding calls some of its cells: {@code These cells}, {@code This line}. */
  String places(boolean several) {
    String unit = content.format().equals("text") ? "line" : "cell";
    return several ? "These " + unit + "s" : "This " + unit;
  }

  /** What it holds of this sort, beside its tables. */
  List<Trace> traces(Trace.Kind kind) {
    return content.traces().stream().filter(trace -> trace.kind() == kind).toList();
  }
}

package org.sluice.rules;

import java.util.List;
import org.sluice.finding.Content;
import org.sluice.grid.Grid;
import org.sluice.table.Table;

/**
 * One file as it was submitted.
 *
 * @param path relative to the input, with forward slashes
 * @param content what it turned out to be, and what it holds beside tables
 * @param grids its text, as far as it was read; without any where it could not be
 * @param tables what was read as tables
 */
public record Submitted(String path, Content content, List<Grid> grids, List<Table> tables) {
  /** Copies the lists. */
  public Submitted {
    grids = List.copyOf(grids);
    tables = List.copyOf(tables);
  }
}

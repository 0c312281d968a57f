package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Trace;
import org.sluice.grid.Grid;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;

/** A file that is larger than a service takes. The report says that it is, never how large. */
record FileSizeRule(RuleHead head, Settings settings) implements Rule.OverContent {
  private static final int MOST = 2_000_000_000;

  private static final Setting<Integer> BYTES = limit("bytes", 5_000_000, "The most bytes.");
  private static final Setting<Integer> ROWS =
      limit("rows", 0, "The most rows or lines with text.");
  private static final Setting<Integer> SHEETS =
      limit("sheets", 0, "The most sheets of a workbook.");
  private static final Setting<Integer> PICTURES =
      limit("pictures", 0, "The most pictures in a document or page.");

  static final Kind KIND =
      new Kind(
          "file-size",
          "A file that is larger than a service takes.",
          List.of(BYTES, ROWS, SHEETS, PICTURES),
          (head, given) -> new FileSizeRule(head, Settings.from(given)));

  private static Setting<Integer> limit(String name, int otherwise, String meaning) {
    return Forms.whole(name, otherwise, 0, MOST, meaning + " 0 for no limit.");
  }

  /** The most of each that a file may have; 0 for no limit. */
  record Settings(int bytes, int rows, int sheets, int pictures) {
    static Settings from(Given given) {
      Settings settings =
          new Settings(given.get(BYTES), given.get(ROWS), given.get(SHEETS), given.get(PICTURES));
      if (settings.bytes + settings.rows + settings.sheets + settings.pictures == 0) {
        given.fault(BYTES, "a limit where no other setting has one", "0", "set one of them");
      }
      return settings;
    }
  }

  @Override
  public List<Finding> check(Submitted file) {
    List<String> over = new ArrayList<>();
    add(over, file.content().bytes(), settings.bytes(), "bytes");
    add(over, rows(file), settings.rows(), "rows");
    if (file.content().kind().equals("workbook")) {
      add(over, file.grids().size(), settings.sheets(), "sheets");
    }
    add(over, file.traces(Trace.Kind.FIGURE).size(), settings.pictures(), "pictures");
    if (over.isEmpty()) {
      return List.of();
    }
    return List.of(
        head.finding(
            head.verdict(),
            Statbarn.LINKED_MULTILEVEL_TABLES,
            Risk.DIFFERENCING,
            file.path(),
            List.of(),
            new Wording(
                "This file is larger than a service takes, which is " + String.join(" and ", over),
                "hand in what the paper needs, or split the file"),
            List.of(),
            new Need.Person()));
  }

  private static void add(List<String> over, long size, int limit, String unit) {
    if (limit > 0 && size > limit) {
      over.add("at most " + limit + " " + unit);
    }
  }

  private long rows(Submitted file) {
    long rows = 0;
    for (Grid grid : settings.rows() == 0 ? List.<Grid>of() : file.grids()) {
      for (int row = 0; row < grid.rows(); row++) {
        rows += isBlank(grid, row) ? 0 : 1;
      }
    }
    return rows;
  }

  private static boolean isBlank(Grid grid, int row) {
    for (int column = 0; column < grid.width(row); column++) {
      if (!grid.isBlank(row, column)) {
        return false;
      }
    }
    return true;
  }
}

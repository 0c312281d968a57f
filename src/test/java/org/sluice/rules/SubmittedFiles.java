package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.grid.Grid;
import org.sluice.table.Table;

/** Small submitted files for tests. */
final class SubmittedFiles {
  private String path = "out/fig1.csv";
  private Content content = Content.of("tables", "csv");
  private final List<Trace> traces = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<String> siblings = new ArrayList<>();

  private SubmittedFiles() {}

  /** A file of tables in which nothing is. */
  static SubmittedFiles empty() {
    return new SubmittedFiles();
  }

  /** A file of this kind and format. */
  static SubmittedFiles of(String kind, String format) {
    SubmittedFiles file = new SubmittedFiles();
    file.path = "out/fig1." + format;
    file.content = Content.of(kind, format);
    return file;
  }

  /** A file of lines of text, one cell each. */
  static SubmittedFiles lines(String... lines) {
    SubmittedFiles file = of("text", "text");
    String[][] rows = new String[lines.length][];
    for (int i = 0; i < lines.length; i++) {
      rows[i] = new String[] {lines[i]};
    }
    file.grids.add(Grid.of(rows));
    return file;
  }

  /** Adds a grid whose rows are lines and whose cells are apart by bars. */
  SubmittedFiles grid(String text) {
    grids.add(
        Grid.of(
            text.lines()
                .map(line -> line.replaceAll("\\s*\\|\\s*", "|").split("\\|", -1))
                .toArray(String[][]::new)));
    return this;
  }

  SubmittedFiles table(Table table) {
    tables.add(table);
    return this;
  }

  SubmittedFiles trace(Trace.Kind kind, String where, String what, boolean inCopy) {
    traces.add(new Trace(kind, where, what, inCopy));
    return this;
  }

  SubmittedFiles bytes(long bytes) {
    content = content.bytes(bytes);
    return this;
  }

  SubmittedFiles beside(String... names) {
    siblings.addAll(List.of(names));
    return this;
  }

  Submitted submitted() {
    Content all = new Content(content.kind(), content.format(), content.bytes(), traces);
    return new Submitted(path, all, grids, tables, siblings);
  }
}

package org.sluice.format.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.lines.TextLines;
import org.sluice.format.tree.Node;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** The tables of a document in the order in which they begin, and its lines outside of tables. */
final class WordTables {
  /** No table on paper is wider. */
  private static final int WIDEST = 1_000;

  private final TextLines lines = new TextLines("text");
  private final List<Grid> grids = new ArrayList<>();
  private final Map<Place, Node> cells = new HashMap<>();
  private int tables;
  private final Limits limits;
  private long left;

  private WordTables(Limits limits) {
    this.limits = limits;
    this.left = limits.of(Limit.CELLS);
  }

  /** The tables and lines of these parts. */
  static WordTables of(List<WordPart> parts, Limits limits) throws OverLimit {
    WordTables tables = new WordTables(limits);
    for (WordPart part : parts) {
      if (part.isText()) {
        tables.within(part.root());
      }
    }
    if (!tables.lines.isEmpty()) {
      tables.grids.add(tables.lines.grid());
    }
    return tables;
  }

  /** A grid a table, and the lines last. */
  List<Grid> grids() {
    return grids;
  }

  /** The cells of tables by their places. */
  Map<Place, Node> cells() {
    return cells;
  }

  private void within(Node element) throws OverLimit {
    for (Node child : element.children()) {
      if (child.is("w:tbl")) {
        table(child);
      } else if (child.is("w:p")) {
        lines.add(CellText.of(child));
      } else if (!child.is(Node.TEXT)) {
        within(child);
      }
    }
  }

  /** A table, and after it in the list the tables inside its cells. */
  private void table(Node table) throws OverLimit {
    String name = "table " + ++tables;
    StringBuilder text = new StringBuilder();
    List<List<Integer>> rows = new ArrayList<>();
    List<Node> inside = new ArrayList<>();
    for (Node row : table.children()) {
      if (row.is("w:tr")) {
        rows.add(row(row, new Place(name, rows.size(), 0), text, inside));
      }
    }
    grids.add(grid(name, text.toString(), rows));
    for (Node cell : inside) {
      nested(cell);
    }
  }

  private void nested(Node cell) throws OverLimit {
    for (Node child : cell.children()) {
      if (child.is("w:tbl")) {
        table(child);
      }
    }
  }

  /** The lengths of the texts of a row, of which covered places have none. */
  private List<Integer> row(Node row, Place first, StringBuilder text, List<Node> inside)
      throws OverLimit {
    List<Integer> lengths = new ArrayList<>();
    blanks(lengths, property(row, "w:trPr", "w:gridBefore"));
    for (Node cell : row.children()) {
      if (!cell.is("w:tc")) {
        continue;
      }
      String shown = isCovered(cell) ? "" : CellText.of(cell);
      cells.put(new Place(first.sheet(), first.row(), lengths.size()), cell);
      inside.add(cell);
      text.append(shown);
      lengths.add(shown.length());
      left--;
      blanks(lengths, property(cell, "w:tcPr", "w:gridSpan") - 1);
    }
    return lengths;
  }

  private void blanks(List<Integer> lengths, int count) throws OverLimit {
    left -= Math.max(0, Math.min(count, WIDEST));
    if (left < 0) {
      throw limits.over(Limit.CELLS);
    }
    for (int i = 0; i < Math.min(count, WIDEST); i++) {
      lengths.add(0);
    }
  }

  private static int property(Node of, String properties, String name) {
    return of.child(properties)
        .flatMap(node -> node.child(name))
        .map(node -> node.number("w:val"))
        .orElse(0);
  }

  /** Whether a cell above reaches over this one, so that its own text does not show. */
  static boolean isCovered(Node cell) {
    return cell.child("w:tcPr")
        .flatMap(node -> node.child("w:vMerge"))
        .filter(merge -> !merge.get("w:val").equals("restart"))
        .isPresent();
  }

  private static Grid grid(String name, String text, List<List<Integer>> rows) {
    Grid.Builder grid = Grid.over(name, text);
    int at = 0;
    for (List<Integer> row : rows) {
      for (int length : row) {
        grid.field(at, at + length, false);
        at += length;
      }
      grid.endRow();
    }
    return grid.build();
  }
}

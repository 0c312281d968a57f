package org.sluice.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table's rows in the order in which they show, each with one slot a column: a cell that spans
 * several takes a slot in each.
 */
final class SpannedTable {
  /** What browsers make of larger spans. */
  private static final int MOST_COLUMNS = 1000;

  /** Stands where a short row has a column that a cell from above is right of. */
  private static final Element NO_CELL = new Element("td");

  /**
   * Where a cell shows.
   *
   * @param down rows below the cell's first
   * @param right columns right of the cell's first
   */
  record Slot(Element cell, int down, int right) {
    boolean isFirst() {
      return down == 0 && right == 0;
    }
  }

  private final List<List<Slot>> rows = new ArrayList<>();
  private final long most;
  private long slots;

  /** Columns that a cell above still takes: the slot in the last row, and how many rows follow. */
  private final List<Slot> above = new ArrayList<>();

  private final List<Integer> left = new ArrayList<>();

  private SpannedTable(long most) {
    this.most = most;
  }

  /**
   * Expands the rows of this table, not of tables inside it; rows that are hidden are left out.
   *
   * @param most slots that are expanded
   */
  static SpannedTable of(Element table, long most) {
    SpannedTable spanned = new SpannedTable(most);
    for (String section : List.of("thead", "tbody", "tfoot")) {
      for (Element child : table.children()) {
        if (child.normalName().equals(section) && !Shown.hides(child)) {
          spanned.section(child.children());
        } else if (child.normalName().equals("tr") && section.equals("tbody")) {
          spanned.section(List.of(child));
        }
      }
    }
    return spanned;
  }

  List<List<Slot>> rows() {
    return rows;
  }

  /** Whether the table has more slots than are expanded. */
  boolean isTooLarge() {
    return slots > most;
  }

  /** A span ends where its section does. */
  private void section(List<Element> children) {
    above.clear();
    left.clear();
    List<Element> lines =
        children.stream()
            .filter(row -> row.normalName().equals("tr") && !Shown.hides(row))
            .toList();
    for (int i = 0; i < lines.size() && !isTooLarge(); i++) {
      rows.add(row(lines.get(i), lines.size() - i - 1));
      slots += rows.get(rows.size() - 1).size() + 1;
    }
  }

  private List<Slot> row(Element line, int below) {
    List<Slot> row = new ArrayList<>();
    for (Element cell : line.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (isCell && !Shown.hides(cell)) {
        continueAbove(row, false);
        place(cell, row, below);
      }
    }
    continueAbove(row, true);
    return row;
  }

  /** Adds the slots of cells above, up to the next free column or to the last of them. */
  private void continueAbove(List<Slot> row, boolean all) {
    while (row.size() < left.size()) {
      int column = row.size();
      int rest = left.get(column);
      if (rest > 0) {
        Slot last = above.get(column);
        Slot next = new Slot(last.cell(), last.down() + 1, last.right());
        above.set(column, next);
        left.set(column, rest - 1);
        row.add(next);
      } else if (all && takenFrom(column)) {
        row.add(new Slot(NO_CELL, 1, 1));
      } else {
        return;
      }
    }
  }

  private boolean takenFrom(int column) {
    return left.subList(column, left.size()).stream().anyMatch(rest -> rest > 0);
  }

  private void place(Element cell, List<Slot> row, int below) {
    int wide = Math.max(1, Math.min(span(cell, "colspan", 1), MOST_COLUMNS));
    int tall = span(cell, "rowspan", 1);
    int down = tall == 0 ? below : Math.min(Math.max(1, tall) - 1, below);
    for (int right = 0; right < wide; right++) {
      int column = row.size();
      Slot slot = new Slot(cell, 0, right);
      row.add(slot);
      while (left.size() <= column) {
        left.add(0);
        above.add(slot);
      }
      above.set(column, slot);
      left.set(column, down);
    }
  }

  private static int span(Element cell, String name, int usual) {
    String written = cell.attr(name).strip();
    boolean number = !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
    return !number ? usual : written.length() > 6 ? 1_000_000 : Integer.parseInt(written);
  }
}

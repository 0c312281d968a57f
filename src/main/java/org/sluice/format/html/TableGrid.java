package org.sluice.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * A table as a grid. A cell that spans several places says its text once, in its first place, so
 * that a treated figure is treated wherever it shows; only words that span rows of the body are
 * said again in each, because they are labels of all those rows and nobody treats them. Which cells
 * those are is asked of the source and not of a copy, whose marks may be words. The caption stands
 * below the table, where it moves no cell.
 */
final class TableGrid {
  private final String sheet;
  private final StringBuilder text = new StringBuilder();
  private final List<int[]> rows = new ArrayList<>();
  private final HtmlPage page;
  private int heads;
  private boolean noted;

  private TableGrid(String sheet, HtmlPage page) {
    this.sheet = sheet;
    this.page = page;
  }

  /**
   * The grid of a table.
   *
   * @param page takes up which element stands at which place
   */
  static Grid of(String sheet, Element table, SpannedTable spanned, HtmlPage page) {
    TableGrid grid = new TableGrid(sheet, page);
    spanned.rows().forEach(grid::add);
    grid.heads = grid.heads < grid.rows.size() ? grid.heads : 0;
    for (Element child : table.children()) {
      if (child.normalName().equals("caption") && !Shown.hides(child)) {
        grid.caption(Shown.text(child));
      }
    }
    return grid.build();
  }

  private void add(List<SpannedTable.Slot> slots) {
    boolean note = isNote(slots);
    if (note && !noted) {
      rows.add(new int[0]);
    }
    noted |= note;
    int[] ends = new int[slots.size()];
    for (int column = 0; column < ends.length; column++) {
      SpannedTable.Slot slot = slots.get(column);
      if (slot.isFirst()) {
        text.append(Shown.text(slot.cell()));
        page.cells().put(new Place(sheet, rows.size(), column), slot.cell());
      } else if (slot.right() == 0 && isLabel(rows.size() - slot.down(), column, slot.cell())) {
        text.append(Shown.text(slot.cell()));
      }
      ends[column] = text.length();
    }
    boolean top = heads == rows.size();
    if (top && (slots.stream().allMatch(slot -> isHead(slot.cell())) || areNames(slots))) {
      heads++;
    }
    rows.add(ends);
  }

  /** One cell over all columns in the foot of a table: it stands below it, as a caption does. */
  private static boolean isNote(List<SpannedTable.Slot> slots) {
    return slots.size() > 1
        && slots.stream().filter(SpannedTable.Slot::isFirst).count() == 1
        && isIn("tfoot", slots.get(0).cell());
  }

  /** Head cells only, and not the heading of a group, which says nothing over the figures. */
  private static boolean areNames(List<SpannedTable.Slot> slots) {
    return slots.stream().allMatch(slot -> slot.cell().normalName().equals("th"))
        && slots.stream()
            .skip(1)
            .anyMatch(slot -> slot.isFirst() && !Shown.text(slot.cell()).isBlank());
  }

  private static boolean isHead(Element cell) {
    return isIn("thead", cell);
  }

  private static boolean isIn(String section, Element cell) {
    Element row = cell.parent();
    return row != null && row.parent() != null && row.parent().normalName().equals(section);
  }

  private boolean isLabel(int row, int column, Element cell) {
    return page.isLabel(new Place(sheet, row, column), () -> isLabelOfRows(cell));
  }

  private static boolean isLabelOfRows(Element cell) {
    Element row = cell.parent();
    boolean head =
        row != null
            && (isHead(cell)
                || row.children().stream().allMatch(one -> one.normalName().equals("th")));
    return !head
        && (cell.normalName().equals("th")
            || Shown.text(cell).chars().anyMatch(Character::isLetter));
  }

  private void caption(String words) {
    if (!words.isEmpty()) {
      rows.add(new int[0]);
      text.append(words);
      rows.add(new int[] {text.length()});
    }
  }

  private Grid build() {
    Grid.Builder grid = Grid.over(sheet, text.toString());
    int start = 0;
    for (int[] ends : rows) {
      for (int end : ends) {
        grid.field(start, end, false);
        start = end;
      }
      grid.endRow();
    }
    grid.headed(heads);
    if (partedByBlankRow()) {
      ModelRows.in(texts()).ifPresent(grid::extent);
    }
    return grid.build();
  }

  /** Few tables are; of those that are not, no text is made a second time. */
  private boolean partedByBlankRow() {
    int start = 0;
    for (int[] ends : rows) {
      int end = ends.length == 0 ? start : ends[ends.length - 1];
      int at = start;
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at == end) {
        return true;
      }
      start = end;
    }
    return false;
  }

  private List<List<String>> texts() {
    List<List<String>> texts = new ArrayList<>();
    int start = 0;
    for (int[] ends : rows) {
      List<String> row = new ArrayList<>();
      for (int end : ends) {
        row.add(text.substring(start, end));
        start = end;
      }
      texts.add(row);
    }
    return texts;
  }
}

package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/** The rooms of the fields of a grid, line by line. */
final class Slots {
  /** A row whose cells stand on more lines is none. */
  private static final int MOST_LINES = 64;

  private final Grid grid;
  private final Page page;
  private final Map<Integer, List<Extent>> extents = new HashMap<>();
  private final Map<Extent, Map<Integer, Boolean>> aligned = new HashMap<>();

  /** The rooms in these rows. */
  Slots(Grid grid, Page page, NavigableSet<Integer> rows) {
    this.grid = grid;
    this.page = page;
    for (Extent extent : grid.extents()) {
      for (int row : rows.subSet(extent.top(), true, extent.bottom(), true)) {
        extents.computeIfAbsent(row, key -> new ArrayList<>()).add(extent);
      }
    }
  }

  /** Whether a field shows text of its own line, and not of another. */
  boolean isOwn(int row, int column) {
    return isIn(row, row, column);
  }

  /** Whether a field can be written: it is its line's own, or no field of the line it is in. */
  boolean isWritable(int row, int column) {
    if (isOwn(row, column)) {
      return true;
    }
    int line = row;
    while (line > 0 && row - line < MOST_LINES && grid.start(row, column) < page.start(line)) {
      line--;
    }
    return isIn(line, row, column) && isAlone(line, row);
  }

  private boolean isIn(int line, int row, int column) {
    int start = grid.start(row, column);
    int end = grid.end(row, column);
    return start < end && start >= page.start(line) && end <= page.end(line);
  }

  /** Whether a line of a table has no fields, because its cells are those of a row further down. */
  private boolean isAlone(int line, int row) {
    List<Extent> tables = extents.getOrDefault(row, extents.getOrDefault(line, List.of()));
    return tables.stream().anyMatch(table -> table.top() <= line && row <= table.bottom())
        && columns(line).isEmpty();
  }

  /** The rooms of the fields that stand in a line, first to last, whichever row they are of. */
  List<Slot> rooms(int line) {
    List<Slot> rooms = new ArrayList<>();
    columns(line).values().forEach(column -> rooms.add(slot(line, column)));
    if (rooms.isEmpty()) {
      extents.getOrDefault(line, List.of()).forEach(table -> addBorrowed(table, line, rooms));
    }
    return rooms;
  }

  private void addBorrowed(Extent table, int line, List<Slot> rooms) {
    for (int row = line + 1; row <= Math.min(table.bottom(), line + MOST_LINES); row++) {
      int width = Math.min(grid.width(row), table.right() + 1);
      for (int column = table.left(); column < width; column++) {
        if (isIn(line, row, column)) {
          rooms.add(slot(row, column));
        }
      }
    }
  }

  /** The room of a field; it must be the line's own. */
  Slot slot(int row, int column) {
    Slot slot =
        Slot.of(
            grid.text(), grid.start(row, column), grid.end(row, column), endsAlike(row, column));
    Integer next = columns(row).tailMap(slot.start() + 1).values().stream().findFirst().orElse(-1);
    return !slot.right() && next >= 0 && endsAlike(row, next) ? slot.narrow() : slot;
  }

  /** All rooms of a line by where their fields start, with the columns. */
  SortedMap<Integer, Integer> columns(int row) {
    return columns(row, true);
  }

  /** What stands in a line of a table beside its cells, likewise: nobody writes there. */
  SortedMap<Integer, Integer> rests(int row) {
    return columns(row, false);
  }

  private SortedMap<Integer, Integer> columns(int row, boolean cells) {
    List<Extent> tables = extents.getOrDefault(row, List.of());
    int end = tables.stream().mapToInt(table -> table.right() + 1).max().orElse(grid.width(row));
    TreeMap<Integer, Integer> columns = new TreeMap<>();
    for (int column = 0; column < grid.width(row); column++) {
      if (isOwn(row, column) && cells == column < end) {
        columns.put(grid.start(row, column), column);
      }
    }
    return columns;
  }

  /** Whether the figures of the column end at one position of their lines. */
  private boolean endsAlike(int row, int column) {
    for (Extent extent : extents.getOrDefault(row, List.of())) {
      if (column >= extent.left() && column <= extent.right()) {
        return aligned
            .computeIfAbsent(extent, key -> new HashMap<>())
            .computeIfAbsent(column, key -> endsAlike(extent, column));
      }
    }
    return false;
  }

  private boolean endsAlike(Extent extent, int column) {
    int first = extent.top() + Math.max(0, extent.heads());
    int[] ends = {-1, -1};
    int alike = 0;
    int startAlike = 0;
    int all = 0;
    for (int row = first; row <= extent.bottom(); row++) {
      if (column < grid.width(row) && isOwn(row, column)) {
        int end = grid.end(row, column) - page.start(row);
        int start = grid.start(row, column) - page.start(row);
        ends[0] = all == 0 ? end : ends[0];
        ends[1] = all == 0 ? start : ends[1];
        alike += end == ends[0] ? 1 : 0;
        startAlike += start == ends[1] ? 1 : 0;
        all++;
      }
    }
    return all == 1 ? isSetIn(extent, first, column) : alike >= startAlike && alike * 2 > all;
  }

  /** A single figure with blanks before it was put at the end of its room. */
  private boolean isSetIn(Extent extent, int first, int column) {
    for (int row = first; row <= extent.bottom(); row++) {
      if (column < grid.width(row) && isOwn(row, column)) {
        int start = grid.start(row, column);
        return start > page.start(row) + 1
            && grid.text().charAt(start - 1) == ' '
            && grid.text().charAt(start - 2) == ' ';
      }
    }
    return false;
  }
}

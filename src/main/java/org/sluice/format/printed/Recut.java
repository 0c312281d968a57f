package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.grid.Grid;

/**
 * Cuts a copy as its source was cut. Lines that are the same have the same fields; in a line that
 * differs everything outside of the fields' rooms is found again, and a field is what stands
 * between. A line that differs elsewhere has no fields.
 */
final class Recut {
  private final Grid source;
  private final Page before;
  private final Page after;
  private final Slots slots;

  /** For each line by which its text moved, and what else is known of changed lines. */
  private final List<Map<Integer, int[]>> moved = new ArrayList<>();

  private Recut(Grid source, Page before, Page after) {
    this.source = source;
    this.before = before;
    this.after = after;
    TreeSet<Integer> changed = new TreeSet<>();
    for (int line = 0; line < before.lines(); line++) {
      if (!isSame(line)) {
        changed.add(line);
      }
    }
    this.slots = new Slots(source, before, changed);
  }

  static Grid of(Grid source, String copy) {
    Page after = new Page(copy);
    Page before = new Page(source.text().toString());
    return after.lines() == before.lines()
        ? new Recut(source, before, after).grid()
        : Layout.grid(source.sheet(), copy);
  }

  private boolean isSame(int line) {
    int length = before.length(line);
    return length == after.length(line)
        && before.text().regionMatches(before.start(line), after.text(), after.start(line), length);
  }

  private Grid grid() {
    Grid.Builder builder = Grid.over(source.sheet(), after.text());
    for (int row = 0; row < source.rows(); row++) {
      moved.add(isSame(row) ? new TreeMap<>() : fields(row));
      boolean lost = !isSame(row) && moved.get(row).isEmpty();
      for (int column = 0; column < source.width(row) && !lost; column++) {
        int[] span = span(row, source.start(row, column), source.end(row, column));
        builder.like(source, source.field(row, column), span[0], span[1]);
      }
      builder.endRow();
    }
    source.extents().forEach(builder::extent);
    return builder.build();
  }

  /** Where a span of the source stands in the copy; it may lie in an earlier line. */
  private int[] span(int row, int start, int end) {
    int line = row;
    while (line > 0 && start < before.start(line)) {
      line--;
    }
    int[] field = moved.get(line).get(start);
    if (field != null && field[2] == end) {
      return new int[] {field[0], field[1]};
    }
    int from = Math.min(after.start(line) + start - before.start(line), after.text().length());
    return new int[] {from, Math.min(from + end - start, after.text().length())};
  }

  /** The fields of a changed line by their start in the source; empty where it does not fit. */
  private Map<Integer, int[]> fields(int row) {
    TreeMap<Integer, int[]> fields = new TreeMap<>();
    int source = before.start(row);
    int copy = after.start(row);
    TreeMap<Integer, Integer> shifts = new TreeMap<>(Map.of(source, copy - source));
    List<Slot> rooms = slots.rooms(row);
    for (int i = 0; i < rooms.size(); i++) {
      Slot slot = rooms.get(i);
      int from = Math.max(slot.from(), source);
      if (!isAt(source, from, copy, row)) {
        return new TreeMap<>();
      }
      copy += from - source;
      int next =
          i + 1 < rooms.size() ? Math.max(rooms.get(i + 1).from(), slot.to()) : before.end(row);
      int to = Math.min(slot.to(), before.end(row));
      int end = end(row, from, to, Math.max(next, to), copy);
      if (end < 0) {
        return new TreeMap<>();
      }
      fields.put(slot.start(), trimmed(copy, end, slot.end()));
      copy = end;
      source = to;
      shifts.put(source, copy - source);
    }
    for (Map.Entry<Integer, Integer> rest : slots.rests(row).entrySet()) {
      int start = rest.getKey();
      int shift = shifts.headMap(start, true).lastEntry().getValue();
      int end = this.source.end(row, rest.getValue());
      fields.put(start, new int[] {start + shift, end + shift, end});
    }
    boolean ends = isAt(source, before.end(row), copy, row);
    return ends && copy + before.end(row) - source == after.end(row) ? fields : new TreeMap<>();
  }

  /** Whether this part of the source stands at this place of the copy. */
  private boolean isAt(int from, int to, int copy, int row) {
    return copy + to - from <= after.end(row)
        && before.text().regionMatches(from, after.text(), copy, to - from);
  }

  /** Where the room that begins at {@code copy} ends: where what follows it is found again. */
  private int end(int row, int from, int to, int next, int copy) {
    if (isAt(from, to, copy, row) && isAt(to, next, copy + to - from, row)) {
      return copy + to - from;
    }
    int last = after.end(row) - (next - to);
    if (next == before.end(row) && last >= copy && isAt(to, next, last, row)) {
      return last;
    }
    int same = copy + to - from;
    if (same <= after.end(row) && isAt(to, next, same, row) && holdsOne(copy, same)) {
      return same;
    }
    int end = copy;
    while (end < after.end(row) && after.text().charAt(end) == ' ') {
      end++;
    }
    while (end <= after.end(row)) {
      boolean follows =
          next == to
              ? end == after.end(row) || after.text().charAt(end) == ' '
              : isAt(to, next, end, row);
      if (follows) {
        return end;
      }
      end++;
    }
    return -1;
  }

  /** Whether one run of characters stands there, blanks around it. */
  private boolean holdsOne(int from, int to) {
    return from < to && !after.text().substring(from, to).strip().contains("  ");
  }

  private int[] trimmed(int from, int to, int sourceEnd) {
    int start = from;
    int end = to;
    while (start < end && Page.isSpace(after.text().charAt(start))) {
      start++;
    }
    while (end > start && Page.isSpace(after.text().charAt(end - 1))) {
      end--;
    }
    return new int[] {start, end, sourceEnd};
  }
}

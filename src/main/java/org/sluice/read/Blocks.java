package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.grid.Grid;

/**
 * Cuts a grid into blocks: runs of rows between blank rows, rectangles between blank columns, with
 * title lines and notes told from the body. What is neither is left over, and said.
 */
final class Blocks {
  private final Grid grid;
  private final FilledRows rows;
  private final TextLines lines;
  private final SideBySide beside;
  private final Continuations continuations;
  private final PartedHeads parted;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> leftOver = new ArrayList<>();
  private final List<Integer> pending = new ArrayList<>();
  private final LoneRows lone;

  Blocks(Grid grid) {
    this.grid = grid;
    this.lone = new LoneRows(grid);
    this.rows = new FilledRows(grid);
    this.lines = new TextLines(grid, rows);
    this.beside = new SideBySide(grid);
    this.continuations = new Continuations(grid, rows);
    this.parted = new PartedHeads(grid, rows);
  }

  /** Cuts the grid; then ask for the blocks and for what is left over. */
  Blocks cut() {
    int row = 0;
    while (row < rows.size()) {
      if (rows.filled(row) > 0) {
        int end = rows.lastOfRun(row);
        if (parted.are(row, end)) {
          end = rows.lastOfRun(end + 2);
        }
        segment(row, end);
        row = end;
      }
      row++;
    }
    leaveLone();
    if (!pending.isEmpty() && !blocks.isEmpty()) {
      addNotes(List.copyOf(pending));
      pending.clear();
    }
    if (blocks.isEmpty() && !pending.isEmpty()) {
      leftOver.add(
          rows(pending.get(0), pending.get(pending.size() - 1)) + " hold text and no table");
    }
    return this;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<String> leftOver() {
    return leftOver;
  }

  private void segment(int from, int to) {
    if (rows.areTextOnly(from, to)) {
      for (int row = from; row <= to; row++) {
        pending.add(row);
      }
      return;
    }
    int top = from;
    while (top < to && rows.filled(top) == 1 && lines.isLine(top, to)) {
      pending.add(top);
      top++;
    }
    int bottom = to;
    List<Integer> below = new ArrayList<>();
    while (bottom > top && lines.isNote(bottom, top)) {
      below.add(0, bottom);
      bottom--;
    }
    if (bottom == top && below.size() > 1 && rows.filled(top) > 1) {
      bottom = to;
      below.clear();
    }
    boolean goesOn = continues(top, bottom);
    if (bottom == top && !goesOn) {
      lonely(top);
    } else if (goesOn) {
      Block last = blocks.remove(blocks.size() - 1);
      blocks.add(continuations.widened(last.withBottom(bottom, join(last.around(), pending)), top));
      pending.clear();
    } else {
      sideBySide(lone.opening(top, rows.right(top, bottom), bottom), bottom);
      leaveLone();
    }
    pending.addAll(below);
    if (!below.isEmpty() && !blocks.isEmpty()) {
      addNotes(pending);
      pending.clear();
    }
  }

  /** One row by itself: a line of text, or something that was not understood. */
  private void lonely(int row) {
    if ((rows.filled(row) == 1 && rows.isText(row)) || SideTitles.are(grid, row)) {
      pending.add(row);
    } else {
      lone.add(row);
    }
  }

  private void leaveLone() {
    lone.left()
        .forEach(row -> leftOver.add(rows(row, row) + " stand alone and were not understood"));
  }

  /** Whether rows go on with the last table. */
  private boolean continues(int top, int bottom) {
    return !blocks.isEmpty() && continuations.are(blocks.get(blocks.size() - 1), top, bottom);
  }

  private void sideBySide(int top, int bottom) {
    beside
        .strips(top, bottom, rows.right(top, bottom))
        .forEach(strip -> add(top, strip.left(), strip.right(), bottom));
  }

  private void add(int from, int left, int right, int bottom) {
    int first = left;
    while (first < right && beside.isGap(first, from, bottom)) {
      first++;
    }
    int top = from;
    while (top < bottom && lines.isTitle(top, first, right)) {
      pending.add(top);
      top++;
    }
    int last = right;
    while (last > first && beside.isGap(last, top, bottom)) {
      last--;
    }
    int end = bottom;
    while (end > top && grid.isBlank(end, first, last)) {
      end--;
    }
    Head head = new Heads(grid, top, first, last, end).find();
    int below = top + head.rows();
    if (below > end) {
      leftOver.add(rows(top, end) + " look like a head without a table");
      return;
    }
    boolean heading = head.rows() == 0 && isHeading(top, first, last, end);
    if (heading) {
      pending.remove(pending.size() - 1);
    }
    blocks.add(new Block(grid, heading ? top - 1 : top, first, last, end, head, pending));
    pending.clear();
  }

  /** Whether the line right above a table without a head is the first of its groups' headings. */
  private boolean isHeading(int top, int first, int last, int bottom) {
    return first == 0
        && last > 0
        && !pending.isEmpty()
        && pending.get(pending.size() - 1) == top - 1
        && lines.holdHeading(top, bottom);
  }

  private void addNotes(List<Integer> notes) {
    Block last = blocks.remove(blocks.size() - 1);
    blocks.add(last.withBottom(last.bottom(), join(last.around(), notes)));
  }

  private static List<Integer> join(List<Integer> first, List<Integer> second) {
    List<Integer> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  static String rows(int first, int last) {
    return first == last ? "row " + (first + 1) : "rows " + (first + 1) + " to " + (last + 1);
  }
}

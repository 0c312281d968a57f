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
  private final int[] filled;
  private final int[] lastColumn;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> leftOver = new ArrayList<>();
  private final List<Integer> pending = new ArrayList<>();
  private final LoneRows lone;

  Blocks(Grid grid) {
    this.grid = grid;
    this.lone = new LoneRows(grid);
    this.filled = new int[grid.rows()];
    this.lastColumn = new int[grid.rows()];
    for (int row = 0; row < filled.length; row++) {
      int first = grid.field(row, 0);
      int width = grid.width(row);
      for (int column = 0; column < width; column++) {
        if (!grid.isBlank(first + column)) {
          filled[row]++;
          lastColumn[row] = column;
        }
      }
    }
  }

  /** Cuts the grid; then ask for the blocks and for what is left over. */
  Blocks cut() {
    int row = 0;
    while (row < filled.length) {
      if (filled[row] == 0) {
        row++;
        continue;
      }
      int end = row;
      while (end + 1 < filled.length && filled[end + 1] > 0) {
        end++;
      }
      segment(row, end);
      row = end + 1;
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
    if (isTextOnly(from, to)) {
      for (int row = from; row <= to; row++) {
        pending.add(row);
      }
      return;
    }
    int top = from;
    while (top < to && filled[top] == 1 && isLine(top, to)) {
      pending.add(top);
      top++;
    }
    int bottom = to;
    List<Integer> below = new ArrayList<>();
    while (bottom > top && isNote(bottom, top)) {
      below.add(0, bottom);
      bottom--;
    }
    if (bottom == top && below.size() > 1 && filled[top] > 1) {
      bottom = to;
      below.clear();
    }
    if (bottom == top && !continues(top, bottom)) {
      lonely(top);
    } else if (continues(top, bottom)) {
      Block last = blocks.remove(blocks.size() - 1);
      blocks.add(widened(last.withBottom(bottom, join(last.around(), pending)), top));
      pending.clear();
    } else {
      sideBySide(lone.opening(top, right(top, bottom), bottom), bottom);
      leaveLone();
    }
    pending.addAll(below);
    if (!below.isEmpty() && !blocks.isEmpty()) {
      addNotes(pending);
      pending.clear();
    }
  }

  /** Lines of one cell each, none of them a figure. */
  private boolean isTextOnly(int from, int to) {
    for (int row = from; row <= to; row++) {
      if (filled[row] > 1 || !isText(row)) {
        return false;
      }
    }
    return true;
  }

  /** One row by itself: a line of text, or something that was not understood. */
  private void lonely(int row) {
    if ((filled[row] == 1 && isText(row)) || SideTitles.are(grid, row)) {
      pending.add(row);
    } else {
      lone.add(row);
    }
  }

  private void leaveLone() {
    lone.left()
        .forEach(row -> leftOver.add(rows(row, row) + " stand alone and were not understood"));
  }

  /** A line over a table: one filled cell where the rows below have more. */
  private boolean isLine(int row, int to) {
    if (!isText(row) || lastColumn[row] > 0) {
      return false;
    }
    for (int below = row + 1; below <= Math.min(to, row + 6); below++) {
      if (filled[below] > 1) {
        return true;
      }
    }
    return false;
  }

  /** A note below a table: words in one cell, longer than a label or in a row of fewer fields. */
  private boolean isNote(int row, int top) {
    if (filled[row] > 2 || !isText(row)) {
      return false;
    }
    int width = grid.width(top);
    if (width < 2 || lastColumn[top] < 1) {
      return false;
    }
    String text = Spaces.tidy(grid.text(row, firstFilled(row)));
    if (Notes.opensLikeNote(text)) {
      return true;
    }
    boolean narrow = grid.width(row) < width && grid.width(row) <= 2 && !Dates.isTime(text);
    boolean sentence = text.length() > 40 && text.split(" ", -1).length > 5;
    return filled[row] == 1 && (narrow || sentence);
  }

  private int firstFilled(int row) {
    int column = 0;
    while (grid.isBlank(row, column)) {
      column++;
    }
    return column;
  }

  private boolean isText(int row) {
    return isWords(row, firstFilled(row));
  }

  /**
   * Whether rows go on with the table above: same columns, no head of their own. Words left of
   * several figures are labels, where those of the table above are numbers.
   */
  private boolean continues(int top, int bottom) {
    if (blocks.isEmpty()) {
      return false;
    }
    Block last = blocks.get(blocks.size() - 1);
    if (lastColumn[top] > last.right() || filled[top] < 2) {
      return false;
    }
    HeadCells above = new HeadCells(grid, last.top(), last.left(), last.right(), last.bottom());
    int fit = 0;
    int label = 0;
    int misfit = 0;
    Numeral numeral = new Numeral();
    for (int column = last.left();
        column <= Math.min(last.right(), grid.width(top) - 1);
        column++) {
      if (above.isOfFigures(column) && !grid.isBlank(top, column)) {
        String text = grid.text(top, column);
        boolean figure =
            numeral.read(text, 0, text.length(), false)
                || Marks.usual().of(text).isPresent()
                || Composite.read(text, Spelling.usual()).isPresent();
        fit += figure ? 1 : 0;
        label += !figure && fit == 0 ? 1 : 0;
        misfit += !figure && fit > 0 ? 1 : 0;
      }
    }
    return fit > (label > 0 ? 1 : 0)
        && misfit == 0
        && !new Heads(grid, top, last.left(), last.right(), bottom).opens();
  }

  /** The block, with labels to its left that stand in none of its first rows. */
  private Block widened(Block block, int from) {
    int left = block.left();
    for (int row = from; row <= block.bottom(); row++) {
      left = filled[row] > 0 ? Math.min(left, firstFilled(row)) : left;
    }
    for (int row = block.top(); row < from && left < block.left(); row++) {
      left = grid.isBlank(row, left, block.left() - 1) ? left : block.left();
    }
    if (left == block.left()) {
      return block;
    }
    Head head = new Heads(grid, block.top(), left, block.right(), block.bottom()).find();
    return new Block(grid, block.top(), left, block.right(), block.bottom(), head, block.around());
  }

  private void sideBySide(int top, int bottom) {
    int right = right(top, bottom);
    int left = 0;
    for (int column = 1; column < right; column++) {
      if (isGap(column, top, bottom) && column > left && hasLabels(column + 1, top, bottom)) {
        add(top, left, column - 1, bottom);
        left = column + 1;
      }
    }
    add(top, left, right, bottom);
  }

  private int right(int top, int bottom) {
    int right = 0;
    for (int row = top; row <= bottom; row++) {
      right = Math.max(right, lastColumn[row]);
    }
    return right;
  }

  private boolean isGap(int column, int top, int bottom) {
    for (int row = top; row <= bottom; row++) {
      if (!grid.isBlank(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the column right of a gap opens a table of its own: labels, not figures. */
  private boolean hasLabels(int column, int top, int bottom) {
    int texts = 0;
    int numbers = 0;
    Numeral numeral = new Numeral();
    if (Names.of(grid.text(top, column)).isLabel()) {
      return true;
    }
    for (int row = top + 1; row <= Math.min(bottom, top + 200); row++) {
      if (!grid.isBlank(row, column)) {
        boolean number =
            numeral.read(grid.text(), grid.start(row, column), grid.end(row, column), false)
                || Composite.read(grid.text(row, column), Spelling.usual()).isPresent();
        numbers += number ? 1 : 0;
        texts += number ? 0 : 1;
      }
    }
    return texts > numbers;
  }

  private void add(int from, int left, int right, int bottom) {
    int first = left;
    while (first < right && isGap(first, from, bottom)) {
      first++;
    }
    int top = from;
    while (top < bottom && isTitle(top, first, right)) {
      pending.add(top);
      top++;
    }
    int last = right;
    while (last > first && isGap(last, top, bottom)) {
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

  /** Whether a row of a table beside others has words over its labels alone, and a head follows. */
  private boolean isTitle(int row, int first, int right) {
    return filled[row] > 1
        && first < right
        && grid.isBlank(row, first + 1, right)
        && isWords(row, first)
        && isWords(row + 1, first)
        && !grid.isBlank(row + 1, first + 1);
  }

  private boolean isWords(int row, int column) {
    String text = grid.text(row, column);
    return text.chars().anyMatch(Character::isLetter) && !Dates.isTime(text);
  }

  /** Whether the line right above a table without a head is the first of its groups' headings. */
  private boolean isHeading(int top, int first, int last, int bottom) {
    if (first > 0 || pending.isEmpty() || pending.get(pending.size() - 1) != top - 1) {
      return false;
    }
    for (int row = top; row < bottom; row++) {
      if (filled[row] == 1 && lastColumn[row] == 0 && isText(row) && filled[row + 1] > 1) {
        return last > 0;
      }
    }
    return false;
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

package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines between vertical lines: Markdown and pipe tables, grids of {@code +} and {@code |}, and the
 * boxes in which Stata lists. A box without inner lines is cut at its gaps.
 */
final class BoxTable {
  private final Page page;
  private final Names names;
  private final int from;
  private final int edge;
  private final List<Integer> filled = new ArrayList<>();
  private int end;
  private int headEnd;

  /** Lines above the first rule that runs below the labels too; rules above it part heads. */
  private int stubEnd = -1;

  private BoxTable(Page page, Names names, int from, int edge) {
    this.page = page;
    this.names = names;
    this.from = from;
    this.edge = edge;
  }

  /** The table that begins with this line, a rule or a row. */
  static Optional<Piece> at(Page page, int from, Names names) {
    int edge = page.indent(from);
    boolean opens = isEdge(page.at(from, edge)) && page.length(from) - edge > 2;
    if (page.is(from, Page.Kind.ECHO) || !opens || page.length(from) > Word.LONGEST_LINE) {
      return Optional.empty();
    }
    BoxTable box = new BoxTable(page, names, from, edge);
    box.collect();
    return box.filled.isEmpty() || box.end - from < 2 || box.isHeadOfStub()
        ? Optional.empty()
        : Optional.of(box.piece());
  }

  /** Whether the next line goes on left of the edge: labels stand there, and this is the head. */
  private boolean isHeadOfStub() {
    boolean rule = page.is(end, Page.Kind.RULE);
    boolean row = page.is(end, Page.Kind.TEXT) && isBar(page.at(end, edge));
    return (rule || row) && page.indent(end) < edge;
  }

  private static boolean isEdge(char c) {
    return "|+│┌├└╒╞╘".indexOf(c) >= 0;
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '│';
  }

  private void collect() {
    end = from;
    headEnd = -1;
    int rules = 0;
    while (isOurs(end)) {
      if (page.is(end, Page.Kind.RULE)) {
        rules++;
        headEnd = headEnd < 0 && !filled.isEmpty() ? filled.size() : headEnd;
        if (stubEnd < 0 && !filled.isEmpty() && "-=━─═".indexOf(page.at(end, edge + 1)) >= 0) {
          stubEnd = filled.size();
        }
      } else {
        filled.add(end);
      }
      end++;
    }
    headEnd = stubEnd < 0 ? headEnd : stubEnd;
    headEnd = rules == 0 || headEnd == filled.size() ? -1 : headEnd;
  }

  private boolean isOurs(int line) {
    Page.Kind kind = page.kind(line);
    return (kind == Page.Kind.TEXT || kind == Page.Kind.RULE)
        && page.length(line) <= Word.LONGEST_LINE
        && isEdge(page.at(line, edge))
        && (page.indent(line) == edge || isNumber(line));
  }

  /** The number of an observation before the box. */
  private boolean isNumber(int line) {
    List<Word> words = Word.of(page, line, 0, edge);
    return words.size() == 1 && Word.isDigit(page.at(line, words.get(0).start()));
  }

  private Piece piece() {
    Piece piece = new Piece(page, from, end - from);
    if (isKey()) {
      key(piece);
      return piece;
    }
    List<List<int[]>> cells = new ArrayList<>();
    int most = 0;
    boolean numbered = false;
    for (int line : filled) {
      List<int[]> row = cells(line);
      most = Math.max(most, row.size());
      numbered |= page.indent(line) < edge;
      cells.add(row);
    }
    int left = numbered ? 1 : 0;
    int width = most == 1 ? gaps(piece, left) : bars(piece, cells, left);
    for (int line : filled) {
      if (page.indent(line) < edge) {
        Word number = Word.of(page, line, 0, edge).get(0);
        boolean dotted = page.at(line, number.end() - 1) == '.';
        piece.field(line, 0, number.start(), dotted ? number.end() - 1 : number.end());
      }
    }
    if (width + left > 1) {
      int heads = headEnd < 0 ? org.sluice.grid.Extent.UNTOLD : filled.get(headEnd) - filled.get(0);
      heads = headEnd < 0 ? heads : lastHead() + 1 - filled.get(0);
      piece.table(filled.get(0), 0, filled.get(filled.size() - 1), width + left - 1, heads, left);
    }
    return piece;
  }

  private int lastHead() {
    return filled.get(headEnd - 1);
  }

  private boolean isKey() {
    List<int[]> cells = cells(filled.get(0));
    if (isContents()) {
      return cells.size() == 1;
    }
    return cells.size() == 1
        && filled.size() > 1
        && page.text().regionMatches(page.start(filled.get(0)) + cells.get(0)[0], "Key", 0, 3)
        && cells.get(0)[1] - cells.get(0)[0] == 3;
  }

  /** Whether the line above announces what the cells of the next table hold. */
  private boolean isContents() {
    return from > 0 && page.trimmedStarts(from - 1, "Cell Contents");
  }

  private void key(Piece piece) {
    List<int[]> spans = new ArrayList<>();
    for (int line : filled) {
      for (int[] cell : cells(line)) {
        piece.field(line, 0, cell[0], cell[1]);
        if (isContents() || line != filled.get(0)) {
          spans.add(new int[] {page.start(line) + cell[0], page.start(line) + cell[1]});
        }
      }
    }
    names.key(spans);
  }

  /** The cells of a line between its vertical lines, trimmed. */
  private List<int[]> cells(int line) {
    List<int[]> cells = new ArrayList<>();
    int start = edge + 1;
    for (int i = edge + 1; i <= page.length(line); i++) {
      boolean last = i == page.length(line);
      boolean escaped = page.at(line, i - 1) == '\\';
      if ((isBar(page.at(line, i)) && !escaped) || (last && start < i)) {
        cells.add(page.trimmed(line, start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  private int bars(Piece piece, List<List<int[]>> cells, int left) {
    int width = 0;
    int widest = 0;
    for (int i = 0; i < filled.size(); i++) {
      width = Math.max(width, cells.get(i).size());
      widest = cells.get(i).size() > cells.get(widest).size() ? i : widest;
    }
    List<Integer> ends = ends(filled.get(widest));
    for (int i = 0; i < filled.size(); i++) {
      List<int[]> row = cells.get(i);
      List<Integer> own = ends(filled.get(i));
      boolean spans = i < headEnd && own.size() < ends.size() && ends.containsAll(own);
      int column = 0;
      for (int k = 0; k < row.size(); k++) {
        int last = !spans ? k : k < own.size() ? ends.indexOf(own.get(k)) : width - 1;
        while (column <= last) {
          piece.field(filled.get(i), left + column, row.get(k)[0], row.get(k)[1]);
          column++;
        }
      }
    }
    return width;
  }

  /** Where the cells of a line end. */
  private List<Integer> ends(int line) {
    List<Integer> ends = new ArrayList<>();
    for (int i = edge + 1; i < page.length(line); i++) {
      if (isBar(page.at(line, i)) && page.at(line, i - 1) != '\\') {
        ends.add(i);
      }
    }
    return ends;
  }

  private int gaps(Piece piece, int left) {
    int to = 0;
    for (int line : filled) {
      to = Math.max(to, page.length(line) - 1);
    }
    int heads = Math.max(headEnd, 0);
    List<Integer> body = filled.subList(heads, filled.size());
    Columns columns = Columns.of(page, body, filled.subList(0, heads), edge + 1, to);
    for (int line : filled) {
      columns.cut(piece, line, edge + 1, Math.min(to, page.length(line) - 1), left);
    }
    return columns.size();
  }
}

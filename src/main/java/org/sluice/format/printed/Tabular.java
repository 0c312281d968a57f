package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Extent;

/**
 * A LaTeX {@code tabular} or {@code tblr} as a table, or rows without one: a row of the grid is the
 * line where its last cell stands.
 */
final class Tabular {
  /** Cells that stand in several columns count as one where there are more. */
  private static final int MOST_COLUMNS = 1_000;

  private static final String BEGIN = "\\begin{";

  /** What the package tabularray calls a table. */
  private static final List<String> TBLR = List.of("tblr}", "talltblr}", "longtblr}");

  private static final TblrDrawing NOTHING_TOLD = new TblrDrawing("");

  private static final Set<String> NOTE_LABELS =
      Set.of("note:", "notes:", "note", "notes", "source:", "sources:", "source", "sources");

  private final Page page;
  private final int from;
  private final boolean alone;
  private final TexRows read;
  private final List<TexRows.Row> rows = new ArrayList<>();
  private int width;
  private int title;

  private Tabular(Page page, int from, boolean alone, TexRows read) {
    this.page = page;
    this.from = from;
    this.alone = alone;
    this.read = read;
  }

  /** The {@code tabular} that opens in a line, alone or behind other commands. */
  static Optional<Piece> at(Page page, int from) {
    if ("\\{".indexOf(page.at(from, page.indent(from))) < 0) {
      return Optional.empty();
    }
    int open = page.find(BEGIN, page.start(from), from);
    while (open >= 0 && !isTabular(page.text(), open + BEGIN.length())) {
      open = page.find(BEGIN, open + 1, from);
    }
    if (open < 0) {
      return Optional.empty();
    }
    int name = open + BEGIN.length();
    TexRows rows = isTblr(page.text(), name) ? tblr(page, from, name) : tabular(page, from, name);
    rows.aside(from, page.start(from), open);
    return Optional.of(new Tabular(page, from, false, rows).cut());
  }

  private static TexRows tabular(Page page, int from, int name) {
    return new TexRows(page, from, behind(page, from, name - 1), false, NOTHING_TOLD);
  }

  private static TexRows tblr(Page page, int from, int name) {
    int behind = TexCell.closing(page.text(), name - 1, page.end(from));
    TblrOptions options = new TblrOptions(page, from, behind);
    TexRows rows = new TexRows(page, options.line(), options.end(), false, options.drawing());
    options.words().forEach(words -> rows.aside(words[0], words[1], words[2]));
    return rows;
  }

  /** Rows from a line on that no {@code tabular} stands around. */
  static Piece alone(Page page, int from) {
    return new Tabular(
            page, from, true, new TexRows(page, from, page.start(from), true, NOTHING_TOLD))
        .cut();
  }

  private static boolean isTabular(String text, int name) {
    return isTblr(text, name)
        || ((text.startsWith("tab", name) || text.startsWith("longtab", name))
            && !text.startsWith("table", name));
  }

  private static boolean isTblr(String text, int name) {
    return TBLR.stream().anyMatch(each -> text.startsWith(each, name));
  }

  /** Behind the arguments that tell name, width and columns. */
  private static int behind(Page page, int line, int from) {
    int at = from;
    while (at >= 0 && at < page.end(line) && "{[".indexOf(page.text().charAt(at)) >= 0) {
      at = TexCell.closing(page.text(), at, page.end(line));
    }
    return at < 0 ? page.end(line) : at;
  }

  private Piece cut() {
    Piece piece = new Piece(page, from, read.end() - from);
    piece.holdsRests();
    read.rows().forEach(row -> width = Math.max(width, width(row)));
    List<TexRows.Row> all = read.rows();
    while (title + 1 < all.size() && isTitle(all.get(title))) {
      title++;
    }
    int last = all.size();
    while (last > title + 1 && isNote(all.get(last - 1))) {
      last--;
    }
    last = aboveNotes(all, last);
    Map<Integer, Integer> fullest = new HashMap<>();
    for (int i = title; i < last; i++) {
      fullest.merge(
          all.get(i).line(),
          i,
          (one, other) -> all.get(other).filled() > all.get(one).filled() ? other : one);
    }
    for (int i = 0; i < all.size(); i++) {
      TexRows.Row row = all.get(i);
      if (i >= title && i < last && fullest.getOrDefault(row.line(), -1) == i) {
        rows.add(row);
      } else {
        beside(row);
      }
    }
    boolean table =
        width > 1 || rows.stream().filter(row -> holdsFigure(row.cells().get(0))).count() > 1;
    int heads = heads();
    for (int i = 0; i < rows.size() && table; i++) {
      put(piece, rows.get(i), i < heads);
    }
    int top = table && !rows.isEmpty() ? rows.get(0).first() : read.end();
    int bottom = table && !rows.isEmpty() ? rows.get(rows.size() - 1).line() : -1;
    for (int[] rest : read.beside()) {
      if (top <= rest[0] && rest[0] <= bottom) {
        piece.span(rest[0], Math.max(piece.width(rest[0]), width), rest[1], rest[2]);
      } else {
        line(piece, rest);
      }
    }
    if (bottom >= 0) {
      int told = heads == 0 ? Extent.UNTOLD : rows.get(heads - 1).line() + 1 - top;
      piece.table(top, 0, bottom, width - 1, told > bottom - top ? Extent.UNTOLD : told, 0);
    }
    return piece;
  }

  /** Words in a line above or below the table: all of them are one field, as in any such line. */
  private static void line(Piece piece, int[] words) {
    boolean more = piece.has(words[0], 0);
    int start = more ? Math.min(piece.spanStart(words[0], 0), words[1]) : words[1];
    int end = more ? Math.max(piece.spanEnd(words[0], 0), words[2]) : words[2];
    piece.span(words[0], 0, start, end);
  }

  /** One cell over all columns. */
  private boolean isTitle(TexRows.Row row) {
    return width > 1 && row.cells().size() == 1 && row.width() >= width;
  }

  /** One cell below which no row stands. */
  private boolean isNote(TexRows.Row row) {
    return isTitle(row) || (alone && width > 1 && row.cells().size() == 1);
  }

  /** Where notes begin that stand over all columns but the first, which says that they are some. */
  private int aboveNotes(List<TexRows.Row> all, int end) {
    int row = end - 1;
    while (row > title + 1 && isBehindLabel(all.get(row)) && label(all.get(row)).isEmpty()) {
      row--;
    }
    boolean notes = row > title && isBehindLabel(all.get(row));
    return notes && isNoteLabel(label(all.get(row))) ? row : end;
  }

  private boolean isBehindLabel(TexRows.Row row) {
    return width > 2 && row.cells().size() == 2 && row.cells().get(1).span() >= width - 1;
  }

  private String label(TexRows.Row row) {
    TexCell cell = row.cells().get(0);
    return page.text().substring(cell.start(), cell.end());
  }

  private static boolean isNoteLabel(String label) {
    return NOTE_LABELS.contains(label.toLowerCase(Locale.ROOT));
  }

  private boolean holdsFigure(TexCell cell) {
    return page.text().substring(cell.start(), cell.end()).chars().anyMatch(Character::isDigit);
  }

  /** How many rows are heads: those over the first rule below one, best over one below all. */
  private int heads() {
    if (alone && opensWithFigures()) {
      return 0;
    }
    int heads = 0;
    boolean whole = false;
    for (TexRows.Rule rule : read.rules()) {
      int above = rule.rows() - title;
      boolean full = rule.first() == 1 && rule.last() >= width;
      if (above > 0 && above < rows.size() && (heads == 0 || (full && !whole))) {
        heads = above;
        whole = full;
      }
    }
    return heads;
  }

  /** Whether the first row is no head: it has a label, and figures behind it. */
  private boolean opensWithFigures() {
    List<TexCell> cells = rows.isEmpty() ? List.of() : rows.get(0).cells();
    return !cells.isEmpty()
        && cells.get(0).start() < cells.get(0).end()
        && cells.stream().skip(1).anyMatch(this::holdsFigure);
  }

  private static int width(TexRows.Row row) {
    int width = row.width();
    return width <= MOST_COLUMNS ? width : row.cells().size();
  }

  private void put(Piece piece, TexRows.Row row, boolean head) {
    boolean spans = row.width() <= MOST_COLUMNS;
    int column = width(row);
    for (int i = row.cells().size() - 1; i >= 0; i--) {
      TexCell cell = row.cells().get(i);
      int span = spans ? cell.span() : 1;
      int first = column - span;
      for (int k = head ? span - 1 : 0; k >= 0; k--) {
        field(piece, row.line(), first + k, cell);
      }
      column = first;
    }
  }

  private void field(Piece piece, int line, int column, TexCell cell) {
    if (cell.start() < cell.end() && cell.holdsCommands(page.text())) {
      piece.typeset(line, column, cell.start(), cell.end());
    } else {
      piece.span(line, column, cell.start(), cell.end());
    }
  }

  /** A title, a note, or a row that ends in the line of a fuller one: words for a person. */
  private void beside(TexRows.Row row) {
    for (TexCell cell : row.cells()) {
      String words = page.text().substring(cell.start(), cell.end());
      if (!words.isEmpty() && !isNoteLabel(words)) {
        read.aside(row.line(), cell.start(), cell.end());
      }
    }
  }
}

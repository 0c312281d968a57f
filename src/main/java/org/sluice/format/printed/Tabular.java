package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Extent;

/** A LaTeX {@code tabular} as a table: a row of the grid is the line where its last cell stands. */
final class Tabular {
  /** Cells that stand in several columns count as one where there are more. */
  private static final int MOST_COLUMNS = 1_000;

  private final Page page;
  private final int from;
  private final TexRows read;
  private final List<TexRows.Row> rows = new ArrayList<>();
  private int width;
  private int title;

  private Tabular(Page page, int from, int behind) {
    this.page = page;
    this.from = from;
    this.read = new TexRows(page, from, behind);
  }

  static Optional<Piece> at(Page page, int from) {
    int open = page.find("\\begin{", page.start(from), from);
    boolean opens =
        page.at(from, page.indent(from)) == '\\'
            && open >= 0
            && (page.text().startsWith("tab", open + 7)
                || page.text().startsWith("longtab", open + 7))
            && !page.text().startsWith("table", open + 7);
    return opens
        ? Optional.of(new Tabular(page, from, behind(page, from, open + 6)).cut())
        : Optional.empty();
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
    while (last > title + 1 && isTitle(all.get(last - 1))) {
      last--;
    }
    for (int i = 0; i < all.size(); i++) {
      boolean first = rows.isEmpty() || rows.get(rows.size() - 1).line() < all.get(i).line();
      if (i < title || i >= last || !first) {
        beside(all.get(i));
      } else {
        rows.add(all.get(i));
      }
    }
    boolean table = width > 1 || rows.stream().filter(this::holdsFigure).count() > 1;
    int heads = heads();
    for (int i = 0; i < rows.size() && table; i++) {
      put(piece, rows.get(i), i < heads);
    }
    for (int[] rest : read.beside()) {
      int column = Math.max(piece.width(rest[0]), table ? width : 0);
      piece.span(rest[0], column, rest[1], rest[2]);
    }
    if (table && !rows.isEmpty()) {
      int top = rows.get(0).first();
      int bottom = rows.get(rows.size() - 1).line();
      int told = heads == 0 ? Extent.UNTOLD : rows.get(heads - 1).line() + 1 - top;
      piece.table(top, 0, bottom, width - 1, told > bottom - top ? Extent.UNTOLD : told, 0);
    }
    return piece;
  }

  /** One cell over all columns. */
  private boolean isTitle(TexRows.Row row) {
    return width > 1 && row.cells().size() == 1 && row.width() >= width;
  }

  private boolean holdsFigure(TexRows.Row row) {
    TexCell cell = row.cells().get(0);
    return page.text().substring(cell.start(), cell.end()).chars().anyMatch(Character::isDigit);
  }

  /** How many rows are heads: those over the first rule below one, best over one below all. */
  private int heads() {
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

  /** A title, a note, or a row that begins in the line of another one: words for a person. */
  private void beside(TexRows.Row row) {
    for (TexCell cell : row.cells()) {
      if (cell.start() < cell.end()) {
        read.beside().add(new int[] {row.line(), cell.start(), cell.end()});
      }
    }
  }
}

package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Extent;

/**
 * An array of rows in brackets, as Python prints it: {@code [[42 6]} over {@code [ 4 49]]}. A line
 * is a row, and the brackets belong to no cell.
 */
final class NestedArray {
  private static final int MOST_LINES = 1_000;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_MARK = 20;

  /** Brackets that are open where a row's figures stand. */
  private static final int INSIDE = 2;

  private final Page page;
  private final int from;
  private final List<List<Word>> rows = new ArrayList<>();
  private int open;
  private int figures;

  private NestedArray(Page page, int from) {
    this.page = page;
    this.from = from;
  }

  /** The array that opens in a line, alone or behind its name. */
  static Optional<Piece> at(Page page, int from) {
    int start = page.find("[[", page.start(from), from) - page.start(from);
    if (start < 0 || start > LONGEST_NAME || page.length(from) > Word.LONGEST_LINE) {
      return Optional.empty();
    }
    for (int i = 0; i < start; i++) {
      if (Word.isDigit(page.at(from, i)) || page.at(from, i) == '[') {
        return Optional.empty();
      }
    }
    NestedArray array = new NestedArray(page, from);
    return array.read(array.first(start)) ? Optional.of(array.piece()) : Optional.empty();
  }

  /** Where the last two brackets open that no mark such as {@code [c]} brings along. */
  private int first(int start) {
    int at = start;
    while (page.at(from, at + INSIDE) == '[' && !isMark(from, at + INSIDE)) {
      at++;
    }
    return at;
  }

  private boolean isMark(int line, int start) {
    return Character.isLetter(page.at(line, start + 1)) || page.at(line, start + 1) == '.';
  }

  /** Whether the lines from here on are rows of as many cells each, up to the last bracket. */
  private boolean read(int start) {
    int line = from;
    int at = start;
    do {
      if (!page.is(line, Page.Kind.TEXT)
          || page.length(line) > Word.LONGEST_LINE
          || line - from >= MOST_LINES
          || !row(line, at)) {
        return false;
      }
      line++;
      at = page.is(line, Page.Kind.TEXT) ? page.indent(line) : 0;
    } while (open > 0);
    return rows.size() > 1 && figures > 0;
  }

  /** Takes the cells of a line; false where something else stands there. */
  private boolean row(int line, int start) {
    List<Word> cells = new ArrayList<>();
    int end = page.length(line);
    int at = start;
    while (at < end && page.at(line, at) == '[' && open < INSIDE) {
      open++;
      at++;
    }
    while (at < end && open == INSIDE) {
      char c = page.at(line, at);
      if (c == ']') {
        open--;
      } else if (c != ',' && !Page.isSpace(c)) {
        int behind = cell(line, at, end);
        if (behind < 0) {
          return false;
        }
        cells.add(new Word(at, behind, Word.isFigure(page, line, at, behind)));
        figures += cells.get(cells.size() - 1).figure() ? 1 : 0;
        at = behind - 1;
      }
      at++;
    }
    boolean alike = rows.isEmpty() ? cells.size() > 1 : cells.size() == rows.get(0).size();
    rows.add(cells);
    return alike && closes(line, at, end);
  }

  /** Behind a figure, or a mark in its place; negative where it is neither. */
  private int cell(int line, int start, int end) {
    boolean mark = page.at(line, start) == '[';
    int letters = 0;
    int at = start;
    while (at < end && at - start <= LONGEST_MARK) {
      char c = page.at(line, at);
      if (c == ',' || Page.isSpace(c) || (c == ']' && !mark) || (c == '[' && at > start)) {
        break;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      at++;
      if (c == ']') {
        return isMark(line, start) ? at : -1;
      }
    }
    boolean cell = letters < 2 || Word.isFigure(page, line, start, at) || isNan(line, start, at);
    return !mark && cell ? at : -1;
  }

  private boolean isNan(int line, int start, int end) {
    String word = page.text().substring(page.start(line) + start, page.start(line) + end);
    return word.equals("nan") || word.equals("inf") || word.equals("-inf");
  }

  /** Whether a line ends as a row does: with brackets, and a comma before the next row. */
  private boolean closes(int line, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = page.at(line, at);
      if (c == ']') {
        open--;
      } else if (c != ')' && !(c == ',' && at + 1 == end)) {
        return false;
      }
    }
    return open < INSIDE;
  }

  private Piece piece() {
    Piece piece = new Piece(page, from, rows.size());
    int width = rows.get(0).size();
    for (int i = 0; i < rows.size(); i++) {
      for (int column = 0; column < width; column++) {
        Word cell = rows.get(i).get(column);
        piece.field(from + i, column, cell.start(), cell.end());
      }
    }
    piece.table(from, 0, from + rows.size() - 1, width - 1, 0, Extent.NONE);
    return piece;
  }
}

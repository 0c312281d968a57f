package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Lines of fields that one blank or a tab parts, as R writes a data frame: a head, and below it as
 * many fields in every line, or one more, the row's name. Words are quoted, or hold no blanks.
 */
final class Separated {
  private final Page page;
  private final int from;
  private final int end;
  private final List<Word> heads;
  private final List<List<Word>> body;

  private Separated(Page page, int from, int end, List<Word> heads, List<List<Word>> body) {
    this.page = page;
    this.from = from;
    this.end = end;
    this.heads = heads;
    this.body = body;
  }

  /** The table whose head is this line and that goes on to the next line that is no text. */
  static Optional<Piece> at(Page page, int from) {
    return of(page, from).map(Separated::piece);
  }

  /** Whether a text is one such table and nothing else. */
  static boolean isAll(String text) {
    Page page = new Page(text);
    int first = after(page, 0);
    return of(page, first).filter(table -> after(page, table.end) == page.lines()).isPresent();
  }

  private static int after(Page page, int line) {
    int at = line;
    while (at < page.lines() && page.is(at, Page.Kind.BLANK)) {
      at++;
    }
    return at;
  }

  private static Optional<Separated> of(Page page, int from) {
    List<Word> heads = fields(page, from);
    if (!areNames(page, from, heads)) {
      return Optional.empty();
    }
    List<List<Word>> body = new ArrayList<>();
    BitSet figures = new BitSet();
    int width = 0;
    int line = from + 1;
    while (page.is(line, Page.Kind.TEXT)) {
      List<Word> fields = fields(page, line);
      BitSet own = new BitSet();
      for (int i = 0; i < fields.size(); i++) {
        own.set(i, fields.get(i).figure());
      }
      width = body.isEmpty() ? fields.size() : width;
      figures = body.isEmpty() ? own : figures;
      figures.and(own);
      if (fields.size() != width || figures.isEmpty() || !isParted(page, line, fields)) {
        return Optional.empty();
      }
      body.add(fields);
      line++;
    }
    int named = width - heads.size();
    boolean headParted =
        isParted(page, from, heads) || page.find("\t", page.start(line - 1), line - 1) >= 0;
    boolean fits = body.size() > 1 && width > 1 && (named == 0 || named == 1);
    return fits && headParted
        ? Optional.of(new Separated(page, from, line, heads, body))
        : Optional.empty();
  }

  /** Names of columns: none is a number, unless it is quoted. */
  private static boolean areNames(Page page, int line, List<Word> heads) {
    for (Word word : heads) {
      if (word.figure() || page.at(line, word.end() - 1) == ':') {
        return false;
      }
    }
    return !heads.isEmpty() && page.indent(line) == 0;
  }

  /** Whether the line begins with its first field, and one blank or a tab stands between two. */
  private static boolean isParted(Page page, int line, List<Word> fields) {
    if (page.indent(line) > 0) {
      return false;
    }
    for (int i = 1; i < fields.size(); i++) {
      int gap = fields.get(i - 1).end();
      int next = fields.get(i).start();
      boolean tab = false;
      int wide = 0;
      for (int at = gap; at < next; at++) {
        tab |= page.at(line, at) == '\t';
        wide += page.at(line, at) == '"' ? 0 : 1;
      }
      if (wide > 1 && !tab) {
        return false;
      }
    }
    return true;
  }

  /** The fields of a line without their quotes; a quoted one is never a figure. */
  private static List<Word> fields(Page page, int line) {
    List<Word> fields = new ArrayList<>();
    int length = page.is(line, Page.Kind.TEXT) ? page.length(line) : 0;
    int at = 0;
    while (at < length && length <= Word.LONGEST_LINE) {
      if (Page.isSpace(page.at(line, at))) {
        at++;
        continue;
      }
      boolean quoted = page.at(line, at) == '"';
      int start = quoted ? at + 1 : at;
      int end = start;
      while (end < length
          && (quoted ? page.at(line, end) != '"' : !Page.isSpace(page.at(line, end)))) {
        end++;
      }
      boolean open = quoted && (end == length || !Page.isSpace(page.at(line, end + 1)));
      if (open) {
        return List.of();
      }
      fields.add(new Word(start, end, !quoted && Word.isFigure(page, line, start, end)));
      at = quoted ? end + 1 : end;
    }
    return fields;
  }

  private Piece piece() {
    Piece piece = new Piece(page, from, end - from);
    int labels = body.get(0).size() - heads.size();
    for (int i = 0; i < heads.size(); i++) {
      piece.field(from, i + labels, heads.get(i).start(), heads.get(i).end());
    }
    for (int row = 0; row < body.size(); row++) {
      List<Word> fields = body.get(row);
      for (int i = 0; i < fields.size(); i++) {
        piece.field(from + 1 + row, i, fields.get(i).start(), fields.get(i).end());
      }
    }
    piece.table(from, 0, end - 1, body.get(0).size() - 1, 1, labels);
    return piece;
  }
}

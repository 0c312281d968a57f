package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A table whose heads, of several lines, stand right of the labels and over a rule as wide as the
 * table: names and numbers of groups in reports of trials, numbered models, diagnostics. Blank
 * lines and further rules part its rows, and end it only where its columns do not go on.
 */
final class Ruled {
  private static final int MOST_HEADS = 8;
  private static final int SHORTEST_RULE = 12;

  private final Page page;
  private final int from;
  private final int rule;

  /** Where the columns begin: labels end left of it. */
  private final int limit;

  private final List<Integer> body = new ArrayList<>();
  private final BitSet filled = new BitSet();

  private Ruled(Page page, int from, int rule, int limit) {
    this.page = page;
    this.from = from;
    this.rule = rule;
    this.limit = limit;
  }

  /** The table whose first head is this line. */
  static Optional<Piece> at(Page page, int from) {
    int rule = from;
    int limit = Integer.MAX_VALUE;
    int heads = 0;
    while (rule - from <= MOST_HEADS && (page.is(rule, Page.Kind.TEXT) || partsHeads(page, rule))) {
      limit = Math.min(limit, page.indent(rule));
      heads += page.is(rule, Page.Kind.TEXT) ? 1 : 0;
      rule++;
    }
    boolean ruled =
        heads > 1
            && limit > 0
            && page.is(rule - 1, Page.Kind.TEXT)
            && page.is(rule, Page.Kind.RULE)
            && isStroke(page, rule)
            && page.indent(rule) < limit
            && page.length(rule) <= Word.LONGEST_LINE;
    for (int line = from; line < rule && ruled; line++) {
      ruled = page.length(line) <= page.length(rule);
    }
    return ruled ? new Ruled(page, from, rule, limit(page, rule, limit)).cut() : Optional.empty();
  }

  /** Rules below one head, which stands over several others. */
  private static boolean partsHeads(Page page, int line) {
    return page.is(line, Page.Kind.RULE)
        && page.is(line + 1, Page.Kind.TEXT)
        && page.indent(line) > 2;
  }

  private static boolean isStroke(Page page, int line) {
    int start = page.indent(line);
    for (int at = start + 1; at < page.length(line); at++) {
      if (page.at(line, at) != page.at(line, start)) {
        return false;
      }
    }
    return page.length(line) - start >= SHORTEST_RULE;
  }

  /** Cells may be wider than their heads: then they begin left of them, behind the labels. */
  private static int limit(Page page, int rule, int heads) {
    int limit = heads;
    for (int line = rule + 1; page.is(line, Page.Kind.TEXT); line++) {
      for (Word run : runs(page, line)) {
        boolean cell = run.start() > page.indent(line) && run.end() > heads;
        limit = cell ? Math.min(limit, run.start()) : limit;
      }
    }
    return limit;
  }

  private Optional<Piece> cut() {
    collect();
    int labelled = 0;
    for (int line : body) {
      List<Word> runs = runs(page, line);
      labelled += runs.size() > 1 && runs.get(0).start() < limit ? 1 : 0;
    }
    Columns columns = Columns.of(page, body, List.of(), limit, Word.LONGEST_LINE);
    return labelled > 1 && labelled * 3 >= body.size() && columns.size() > 0
        ? Optional.of(piece(columns))
        : Optional.empty();
  }

  private void collect() {
    boolean parted = true;
    for (int line = rule + 1; line < page.lines(); line++) {
      if (page.is(line, Page.Kind.TEXT)) {
        if (!fits(line) || (parted && !goesOn(line))) {
          break;
        }
        take(line);
        parted = false;
      } else if (page.is(line, Page.Kind.BLANK)) {
        parted |= page.drawn(line) != page.drawn(rule);
      } else if (page.is(line, Page.Kind.RULE)
          && page.length(line) == page.length(rule)
          && page.indent(line) == page.indent(rule)) {
        parted = true;
      } else {
        break;
      }
    }
    while (!body.isEmpty() && !holdsCells(body.get(body.size() - 1))) {
      body.remove(body.size() - 1);
    }
  }

  private void take(int line) {
    body.add(line);
    for (Word run : runs(page, line)) {
      if (run.start() >= limit) {
        filled.set(run.start(), run.end());
      }
    }
  }

  /** A label that ends where the heads begin, or none, and cells right of it. */
  private boolean fits(int line) {
    if (page.length(line) > page.length(rule)) {
      return false;
    }
    return runs(page, line).stream().allMatch(run -> run.start() >= limit || run.end() <= limit);
  }

  /**
   * Whether the table goes on with this line behind a blank one or a rule: with figures below those
   * above, or with the title of rows that have them.
   */
  private boolean goesOn(int line) {
    int row = line;
    while (row < line + MOST_HEADS && page.is(row, Page.Kind.TEXT) && fits(row)) {
      List<Word> runs = runs(page, row);
      if (runs.get(0).start() >= limit) {
        return false;
      }
      if (runs.size() > 1) {
        return areCells(row, runs.subList(1, runs.size()));
      }
      row++;
    }
    return false;
  }

  private boolean areCells(int line, List<Word> runs) {
    boolean figure = false;
    for (Word run : runs) {
      int below = filled.nextSetBit(run.start());
      if (!body.isEmpty() && (below < 0 || below >= run.end())) {
        return false;
      }
      figure |= Word.of(page, line, run.start(), run.end()).stream().anyMatch(Word::figure);
    }
    return figure;
  }

  private boolean holdsCells(int line) {
    List<Word> runs = runs(page, line);
    return runs.get(runs.size() - 1).start() >= limit;
  }

  /** Words that one blank parts, together. */
  private static List<Word> runs(Page page, int line) {
    List<Word> words = Word.of(page, line);
    List<Word> runs = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || words.get(i + 1).start() - words.get(i).end() > 1) {
        runs.add(new Word(words.get(first).start(), words.get(i).end(), false));
        first = i + 1;
      }
    }
    return runs;
  }

  private Piece piece(Columns columns) {
    int last = body.get(body.size() - 1);
    Piece piece = new Piece(page, from, last + 1 - from);
    for (int line = from; line < rule; line++) {
      if (page.is(line, Page.Kind.TEXT)) {
        head(piece, line, columns);
      }
    }
    for (int line : body) {
      Word first = runs(page, line).get(0);
      if (first.start() < limit) {
        piece.field(line, 0, first.start(), first.end());
      }
      columns.cut(piece, line, limit, page.length(line), 1);
    }
    Brackets.open(piece, page, body);
    piece.table(from, 0, last, columns.size(), rule - from, 1);
    return piece;
  }

  /** A head stands over its column, over all that the rule below it spans, or amid all alone. */
  private void head(Piece piece, int line, Columns columns) {
    List<Word> runs = runs(page, line);
    List<Word> strokes = page.is(line + 1, Page.Kind.RULE) ? runs(page, line + 1) : List.of();
    for (Word run : runs) {
      Word over = run;
      for (Word stroke : line + 1 < rule ? strokes : List.<Word>of()) {
        over = touch(stroke, run) ? stroke : over;
      }
      int middle = (columns.start(0) + columns.end(columns.size() - 1)) / 2;
      boolean amid = run.start() < middle && middle < run.end();
      boolean alone = runs.size() == 1 && line + 1 < rule && amid;
      boolean some = false;
      for (int k = 0; k < columns.size(); k++) {
        Word column = new Word(columns.start(k), columns.end(k), true);
        if ((alone || touch(column, over)) && !piece.has(line, 1 + k)) {
          piece.field(line, 1 + k, run.start(), run.end());
          some = true;
        }
      }
      if (!some && !piece.has(line, 1 + columns.nearest(run))) {
        piece.field(line, 1 + columns.nearest(run), run.start(), run.end());
      }
    }
  }

  private static boolean touch(Word one, Word other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}

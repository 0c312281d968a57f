package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Extent;

/**
 * Lines whose fields stand below each other: what R and pandas print, listings of SAS and SPSS,
 * estimates of statsmodels, with or without rules between heads and body.
 */
final class Aligned {
  /** How many lines a table may go on behind a blank one before a closing rule. */
  private static final int NEAR = 10;

  private final Page page;
  private final int from;
  private final List<Integer> rows = new ArrayList<>();
  private int end;
  private int heads = Extent.UNTOLD;
  private int rule = -1;

  /** The rule below the heads, or the first there is. */
  private int ruled = -1;

  private boolean figures;

  private Aligned(Page page, int from) {
    this.page = page;
    this.from = from;
  }

  static Optional<Piece> at(Page page, int from) {
    if (!opens(page, from)) {
      return Optional.empty();
    }
    Aligned aligned = new Aligned(page, from);
    aligned.collect();
    return aligned.piece();
  }

  private static boolean opens(Page page, int line) {
    return Row.is(page, line)
        || (Row.isLoneHead(page, line)
            && (Row.is(page, line + 1) || HeadLines.areSizes(page, line + 1)))
        || HeadLines.areNumbers(page, line)
        || HeadLines.areKeyed(page, line)
        || CorrelatedEffects.head(page, line)
        || HeadLines.areTyped(page, line);
  }

  private void collect() {
    int line = from;
    while (line < page.lines()) {
      if (page.is(line, Page.Kind.RULE)) {
        if (!goesOnBehindRule(line)) {
          break;
        }
        rule = line;
        ruled = ruled < 0 ? line : ruled;
      } else if (page.is(line, Page.Kind.BLANK)) {
        boolean heads = !figures && HeadLines.goOn(page, rows, line);
        boolean under = figures && EndsOfHeads.goOn(page, from, rows, line);
        if (!heads && !under && (rule < 0 || !closesSoon(line))) {
          break;
        }
      } else if (!isOurs(line) || (figures && rule < 0 && LevelHeads.follow(page, from, line))) {
        break;
      } else {
        rows.add(line);
        figures |= !(isHead(line) && !figures) && Row.hasFigure(page, line);
      }
      line++;
    }
    end = rows.isEmpty() ? from : rows.get(rows.size() - 1) + 1;
  }

  /** Whether a line at the top is a head although it holds numbers. */
  private boolean isHead(int line) {
    return (line == from
            && (HeadLines.areNamed(page, line)
                || HeadLines.areOverNameOfLabels(page, line)
                || HeadLines.areNumbers(page, line)
                || CorrelatedEffects.head(page, line)
                || LevelHeads.are(page, line)))
        || (line == from + 1 && HeadLines.areStrata(page, line))
        || (line > from && HeadLines.areSizes(page, line));
  }

  private boolean isOurs(int line) {
    if (line == from || (!figures && isHead(line))) {
      return true;
    }
    boolean row = Row.is(page, line);
    boolean names = line <= from + 2 && !figures && Row.namesLabels(page, line);
    boolean close = Row.isLoneHead(page, line) && !Row.hasFigure(page, line - 1);
    boolean parent = page.is(line - 1, Page.Kind.RULE) && Row.isParent(page, line);
    if (!row
        && !names
        && !close
        && !parent
        && !(Row.isGroup(page, line) && Row.is(page, line + 1))) {
      return false;
    }
    boolean panel =
        !Row.hasFigure(page, line)
            && rule < 0
            && page.indent(line) > 0
            && Row.hasFigure(page, line - 1)
            && row
            && Row.hasFigure(page, line + 1);
    return !panel;
  }

  /** A rule below heads; another one where figures go on below it. */
  private boolean goesOnBehindRule(int line) {
    if (figures && (partsLabels(line) || Sums.follow(page, line, rows.get(rows.size() - 1)))) {
      return true;
    }
    boolean group = Row.isGroup(page, line + 1) && Row.is(page, line + 2);
    boolean below = Row.is(page, line + 1) || (!figures && group);
    if (!below || page.at(line, page.indent(line)) == '+') {
      return false;
    }
    boolean head = !figures;
    if (head && heads == Extent.UNTOLD) {
      heads = rows.get(rows.size() - 1) + 1 - from;
      return true;
    }
    return Row.hasFigure(page, line + 1)
        && rule >= 0
        && page.length(line) == page.length(rule)
        && page.indent(line) == page.indent(rule);
  }

  /** A rule below the labels alone: a new group of rows begins, or goes on with one more row. */
  private boolean partsLabels(int line) {
    int last = rows.get(rows.size() - 1);
    List<Word> words = Word.of(page, last);
    boolean below =
        page.indent(line) <= page.indent(last)
            && page.length(line) < words.get(words.size() - 1).start();
    return below && (Row.is(page, line + 1) || Row.isParent(page, line + 1));
  }

  private boolean closesSoon(int blank) {
    for (int line = blank + 1; line < Math.min(page.lines(), blank + NEAR); line++) {
      if (page.is(line, Page.Kind.RULE)) {
        return page.length(line) == page.length(rule) && page.indent(line) == page.indent(rule);
      }
      if (page.is(line, Page.Kind.ECHO) || (page.is(line, Page.Kind.TEXT) && !Row.is(page, line))) {
        return false;
      }
    }
    return false;
  }

  private Optional<Piece> piece() {
    List<Integer> top = new ArrayList<>();
    List<Integer> body = new ArrayList<>();
    for (int line : rows) {
      boolean head =
          heads == Extent.UNTOLD
              ? body.isEmpty() && (isHead(line) || !Row.hasFigure(page, line))
              : line < from + heads;
      (head ? top : body).add(line);
    }
    int filled = 0;
    for (int line : body) {
      filled += Row.hasFigure(page, line) ? 1 : 0;
    }
    Piece piece = new Piece(page, from, Math.max(1, end - from));
    boolean pair = Row.isPair(page, from) && !Row.isPageHead(page, from);
    if (filled == 0 || filled * 3 < body.size() || (rows.size() == 1 && !pair)) {
      for (int line = from; line < piece.end(); line++) {
        if (page.is(line, Page.Kind.TEXT)) {
          piece.whole(line);
        }
      }
      return Optional.of(piece);
    }
    Columns columns =
        (rule < 0 ? Optional.<Columns>empty() : Columns.under(page, ruled, body))
            .orElseGet(() -> Columns.of(page, body, top, 0, Word.LONGEST_LINE));
    int leaf = leaf(top);
    for (int line : rows) {
      if (!Row.isTypes(page, line)) {
        boolean over = line < leaf;
        if (over && !Row.isTypes(page, line + 1)) {
          columns.cutOver(piece, line, 0, page.length(line), 0);
        } else if (line < body.get(0) && EndAligned.is(page, line, columns)) {
          EndAligned.cut(piece, page, line, columns);
        } else {
          columns.cut(piece, line, 0, page.length(line), 0);
        }
      }
    }
    Brackets.open(piece, page, body);
    piece.table(from, 0, end - 1, columns.size() - 1, told(top, body), 0);
    return Optional.of(piece);
  }

  /** The last head over figures: below it may stand the names of the labels, to their left. */
  private int leaf(List<Integer> top) {
    int last = top.size() - 1;
    boolean names = last > 1 && Row.namesLabels(page, top.get(last));
    return last < 0 ? from : names ? top.get(last - 1) : top.get(last);
  }

  private int told(List<Integer> top, List<Integer> body) {
    if (heads != Extent.UNTOLD) {
      return heads;
    }
    if (top.isEmpty() && body.size() == 2 && Row.isCategories(page, body.get(0), body.get(1))) {
      return 1;
    }
    return top.isEmpty() ? Extent.UNTOLD : top.get(top.size() - 1) + 1 - from;
  }
}

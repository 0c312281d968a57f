package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Extent;

/** A LaTeX {@code tabular}: cells between ampersands, rows that end in two backslashes. */
final class Tabular {
  private static final List<String> RULES =
      List.of(
          "\\hline", "\\toprule", "\\midrule", "\\bottomrule", "\\cline", "\\cmidrule", "\\end");

  private final Page page;
  private final int from;

  private Tabular(Page page, int from) {
    this.page = page;
    this.from = from;
  }

  static Optional<Piece> at(Page page, int from) {
    int open = page.find("\\begin{", page.start(from), from);
    boolean opens =
        page.at(from, page.indent(from)) == '\\'
            && open >= 0
            && (page.text().startsWith("tab", open + 7)
                || page.text().startsWith("longtab", open + 7))
            && !page.text().startsWith("table}", open + 7);
    return opens ? Optional.of(new Tabular(page, from).cut()) : Optional.empty();
  }

  private Piece cut() {
    int end = from + 1;
    while (end < page.lines() && !page.trimmedStarts(end, "\\end{")) {
      end++;
    }
    int top = -1;
    int bottom = -1;
    int width = 0;
    int heads = Extent.UNTOLD;
    Piece piece = new Piece(page, from, end - from);
    for (int line = from + 1; line < end; line++) {
      List<int[]> cells = page.is(line, Page.Kind.BLANK) ? List.of() : cells(line);
      boolean ruled = page.is(line, Page.Kind.TEXT) && isRule(line, page.indent(line));
      if (ruled && top >= 0 && heads == Extent.UNTOLD && cells.size() < 2) {
        heads = line - top;
      }
      for (int k = 0; k < cells.size() && cells.size() > 1; k++) {
        piece.field(line, k, cells.get(k)[0], cells.get(k)[1]);
        top = top < 0 ? line : top;
        bottom = line;
        width = Math.max(width, cells.size());
      }
    }
    if (top >= 0) {
      piece.table(top, 0, bottom, width - 1, heads > bottom - top ? Extent.UNTOLD : heads, 0);
    }
    return piece;
  }

  private List<int[]> cells(int line) {
    List<int[]> cells = new ArrayList<>();
    int length = page.length(line);
    int start = afterRules(line);
    int at = start;
    while (at <= length) {
      char c = page.at(line, at);
      boolean ends = at == length || (c == '\\' && page.at(line, at + 1) == '\\');
      if (ends || (c == '&' && page.at(line, at - 1) != '\\')) {
        cells.add(withoutMathSigns(line, page.trimmed(line, start, at)));
        start = at + 1;
        if (ends) {
          break;
        }
      }
      at++;
    }
    return cells;
  }

  /** {@code $n$} is n in the letters of mathematics, and {@code $7$} no money. */
  private int[] withoutMathSigns(int line, int[] cell) {
    int from = cell[0];
    int to = cell[1];
    boolean signs = to - from > 2 && page.at(line, from) == '$' && page.at(line, to - 1) == '$';
    for (int at = from + 1; at < to - 1 && signs; at++) {
      signs = page.at(line, at) != '$';
    }
    return signs ? new int[] {from + 1, to - 1} : cell;
  }

  /** A rule may stand before the first cell of a row. */
  private int afterRules(int line) {
    int at = page.indent(line);
    while (isRule(line, at)) {
      at++;
      while (at < page.length(line) && Character.isLetter(page.at(line, at))) {
        at++;
      }
      while (at < page.length(line) && Page.isSpace(page.at(line, at))) {
        at++;
      }
    }
    return at;
  }

  private boolean isRule(int line, int at) {
    int start = page.start(line) + at;
    return start < page.end(line)
        && RULES.stream().anyMatch(rule -> page.text().startsWith(rule, start));
  }
}

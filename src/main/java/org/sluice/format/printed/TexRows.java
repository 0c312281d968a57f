package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a LaTeX {@code tabular}: cells between ampersands, up to two backslashes, on one line
 * or several. Ampersands and backslashes in braces, and in tables inside cells, part nothing.
 */
final class TexRows {
  /** Commands between rows; rules among them tell where the heads end. */
  private static final List<String> BETWEEN =
      List.of(
          "hline",
          "toprule",
          "midrule",
          "bottomrule",
          "cline",
          "cmidrule",
          "specialrule",
          "addlinespace",
          "vspace",
          "noalign",
          "rowcolor",
          "SetRow",
          "endhead",
          "endfirsthead",
          "endfoot",
          "endlastfoot",
          "caption",
          "label");

  /**
   * A row.
   *
   * @param cells its cells, blank ones included
   * @param first the line in which it begins
   * @param line the line in which its last cell that is filled stands
   */
  record Row(List<TexCell> cells, int first, int line) {
    int width() {
      return cells.stream().mapToInt(TexCell::span).sum();
    }

    long filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
  }

  /**
   * A rule.
   *
   * @param rows how many rows stand above it
   * @param first the first column it stands in, 1 for one over all
   * @param last the last column
   */
  record Rule(int rows, int first, int last) {}

  private final Page page;
  private final boolean alone;
  private final TblrDrawing told;
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  /** Comments and titles: line, start and end. */
  private final List<int[]> beside = new ArrayList<>();

  private final List<TexCell> cells = new ArrayList<>();
  private int ended;
  private int start = -1;
  private int stop = -1;
  private int cellLine;
  private int rowLine = -1;
  private int firstLine = -1;
  private int depth;
  private int tables;
  private int end;

  /**
   * Reads from an offset in this line to the closing command.
   *
   * @param alone whether no command opened a table, so that lines of words may stand between rows
   * @param told what options say of the rows
   */
  TexRows(Page page, int from, int at, boolean alone, TblrDrawing told) {
    this.page = page;
    this.alone = alone;
    this.text = page.text();
    this.told = told;
    boolean closed = false;
    end = from;
    while (end < page.lines() && !closed) {
      closed = line(end, end == from ? at : page.start(end));
      end++;
    }
    endRow();
  }

  List<Row> rows() {
    return rows;
  }

  List<Rule> rules() {
    return rules;
  }

  List<int[]> beside() {
    return beside;
  }

  /** Takes down what stands in a line beside the rows, if it says anything. */
  void aside(int line, int start, int end) {
    int begin = page.start(line);
    int[] words = page.trimmed(line, start - begin, end - begin);
    if (text.substring(begin + words[0], begin + words[1])
        .chars()
        .anyMatch(Character::isLetterOrDigit)) {
      beside.add(new int[] {line, begin + words[0], begin + words[1]});
    }
  }

  /** First line behind it. */
  int end() {
    return end;
  }

  private boolean line(int line, int from) {
    int at = from;
    int last = page.end(line);
    if (alone && start < 0 && cells.isEmpty() && isWords(line)) {
      aside(line, from, last);
      return false;
    }
    while (at < last) {
      char c = text.charAt(at);
      if (c == '%' && !isPercent(at, last)) {
        beside.add(new int[] {line, at, last});
        return false;
      }
      if (c == '\\') {
        if (tables == 0 && text.startsWith("end{", at + 1)) {
          int behind = TexCell.closing(text, at + 4, last);
          aside(line, behind < 0 ? last : behind, last);
          return true;
        }
        at = command(line, at, last);
      } else if (c == '&' && depth == 0 && tables == 0) {
        endCell();
        at++;
      } else {
        depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
        fill(line, at, Page.isSpace(c) ? at : at + 1);
        at++;
      }
    }
    return false;
  }

  /** Whether a line neither parts nor ends cells, nor draws a rule. */
  private boolean isWords(int line) {
    int first = page.start(line) + page.indent(line);
    int name = first + 1;
    while (name < page.end(line) && Character.isLetter(text.charAt(name))) {
      name++;
    }
    boolean between =
        page.trimmedStarts(line, "\\") && BETWEEN.contains(text.substring(first + 1, name));
    return !between && page.find("&", first, line) < 0 && page.find("\\\\", first, line) < 0;
  }

  /**
   * Programs forget to guard the sign: right behind a figure or a bracket, with cells behind it.
   */
  private boolean isPercent(int at, int last) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean behind = Word.isDigit(before) || before == '(';
    String rest = behind ? text.substring(at, Math.min(last, at + Word.LONGEST_LINE)) : "";
    return rest.indexOf('&') >= 0 || rest.contains("\\\\");
  }

  /** Takes a command; gives what stands behind it. */
  private int command(int line, int at, int last) {
    boolean open = depth == 0 && tables == 0;
    if (text.startsWith("\\", at + 1) && open) {
      endRow();
      int behind = at + 2 < last && text.charAt(at + 2) == '*' ? at + 3 : at + 2;
      return arguments(behind, last, "[");
    }
    tables += text.startsWith("begin{", at + 1) ? 1 : text.startsWith("end{", at + 1) ? -1 : 0;
    int name = at + 1;
    while (name < last && Character.isLetter(text.charAt(name))) {
      name++;
    }
    String command = text.substring(at + 1, name);
    if (open && start < 0 && cells.isEmpty() && BETWEEN.contains(command)) {
      name += text.startsWith("*", name) ? 1 : 0;
      int behind = arguments(name, last, "[({");
      between(line, command, at, behind);
      return behind;
    }
    int behind = Math.min(last, Math.max(name, at + 2));
    fill(line, at, behind);
    return behind;
  }

  private void between(int line, String command, int at, int behind) {
    if (command.equals("caption")) {
      beside.add(new int[] {line, at, behind});
    }
    int brace = text.lastIndexOf('{', behind);
    boolean partial = command.equals("cline") || command.equals("cmidrule");
    int dash = text.indexOf('-', brace);
    if (partial && brace > at && dash > 0 && dash < behind) {
      rules.add(
          new Rule(rows.size(), TexCell.number(text, brace + 1), TexCell.number(text, dash + 1)));
    } else if (command.endsWith("rule") || command.equals("hline")) {
      rules.add(new Rule(rows.size(), 1, Integer.MAX_VALUE));
    }
  }

  private int arguments(int from, int last, String brackets) {
    int at = from;
    while (at < last && brackets.indexOf(text.charAt(at)) >= 0) {
      int close = TexCell.closing(text, at, Math.min(last, at + Word.LONGEST_LINE));
      if (close < 0) {
        return at;
      }
      at = close;
    }
    return at;
  }

  private void fill(int line, int from, int to) {
    if (from < to) {
      cellLine = start < 0 ? line : cellLine;
      firstLine = firstLine < 0 ? line : firstLine;
      start = start < 0 ? from : start;
      stop = to;
    }
  }

  private void endCell() {
    boolean blank = start < 0;
    int at = blank ? page.start(Math.min(end, page.lines() - 1)) : start;
    TexCell cell = TexCell.of(text, at, blank ? at : stop, cells.isEmpty());
    rowLine = !cell.isBlank() ? cellLine : rowLine;
    cells.add(cell);
    start = -1;
  }

  private void endRow() {
    if (start >= 0 || !cells.isEmpty()) {
      endCell();
    }
    ended++;
    if (rowLine >= 0) {
      rows.add(new Row(united(), firstLine, rowLine));
    }
    for (Rule rule : told.below(ended)) {
      rules.add(new Rule(rows.size(), rule.first(), rule.last()));
    }
    cells.clear();
    rowLine = -1;
    firstLine = -1;
  }

  /** The cells without blank ones that stand behind one which options put over them. */
  private List<TexCell> united() {
    List<TexCell> united = new ArrayList<>();
    int at = 0;
    while (at < cells.size()) {
      TexCell cell = cells.get(at);
      int most = Math.max(cell.over(), told.span(ended, at + 1));
      int behind = at + 1;
      while (behind < cells.size() && behind < at + most && cells.get(behind).isBlank()) {
        behind++;
      }
      int span = Math.max(cell.span(), behind - at);
      united.add(new TexCell(cell.start(), cell.end(), span, 1));
      at = behind;
    }
    return united;
  }
}

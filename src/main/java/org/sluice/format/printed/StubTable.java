package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table whose labels stand left of a vertical line, with a rule that crosses it below the heads:
 * what Stata's {@code tabulate}, {@code table}, {@code summarize} and estimates look like. Further
 * crossings part the columns once more, as before a column of totals.
 */
final class StubTable {
  /** A head of more lines is none. */
  private static final int MOST_HEADS = 24;

  private final Page page;
  private final Names names;
  private final int from;
  private final int rule;
  private final List<Integer> bars;
  private int end;

  private StubTable(Page page, Names names, int from, int rule, List<Integer> bars) {
    this.page = page;
    this.names = names;
    this.from = from;
    this.rule = rule;
    this.bars = bars;
  }

  /** The table that begins with this line. */
  static Optional<Piece> at(Page page, int from, Names names) {
    if (!page.is(from, Page.Kind.TEXT) || page.length(from) > Word.LONGEST_LINE) {
      return Optional.empty();
    }
    int rule = from + 1;
    while (page.is(rule, Page.Kind.TEXT) && rule - from < MOST_HEADS) {
      rule++;
    }
    List<Integer> bars = page.is(rule, Page.Kind.RULE) ? crossings(page, rule) : List.of();
    if (bars.isEmpty() && rule == from + 1 && page.is(rule, Page.Kind.RULE)) {
      bars = alike(page, from, rule + 1);
    }
    if (bars.isEmpty() || page.at(rule, page.indent(rule)) == '+') {
      return Optional.empty();
    }
    for (int line = from; line < rule; line++) {
      if (page.at(line, bars.get(0)) != '|') {
        return Optional.empty();
      }
    }
    return Optional.of(new StubTable(page, names, from, rule, bars).piece());
  }

  /** Lines between the heads that stand in the same places of the first row below the rule. */
  private static List<Integer> alike(Page page, int heads, int row) {
    List<Integer> bars = new ArrayList<>();
    for (int i = 1; i < Math.min(page.length(heads), Word.LONGEST_LINE); i++) {
      if (page.at(heads, i) == '|') {
        bars.add(i);
      }
    }
    boolean same =
        page.is(row, Page.Kind.TEXT) && page.indent(heads) < bars.stream().findFirst().orElse(0);
    for (int bar : bars) {
      same &= page.at(row, bar) == '|';
    }
    return same ? bars : List.of();
  }

  private static List<Integer> crossings(Page page, int rule) {
    List<Integer> bars = new ArrayList<>();
    int start = page.indent(rule);
    if (start > 0 && page.at(rule, start) == '|' && page.at(rule, start + 1) == '-') {
      bars.add(start);
    }
    for (int i = 0; i < Math.min(page.length(rule), Word.LONGEST_LINE); i++) {
      if (page.at(rule, i) == '+' || page.at(rule, i) == '┼') {
        bars.add(i);
      }
    }
    return bars.isEmpty() ? lines(page, rule) : bars;
  }

  /** Vertical lines that a rule leaves standing, where it goes on at both sides of the first. */
  private static List<Integer> lines(Page page, int rule) {
    List<Integer> bars = new ArrayList<>();
    for (int i = 1; i < Math.min(page.length(rule), Word.LONGEST_LINE); i++) {
      if (page.at(rule, i) == '|' && (!bars.isEmpty() || page.at(rule, i - 1) == '-')) {
        bars.add(i);
      }
    }
    return bars;
  }

  private Piece piece() {
    List<Integer> body = new ArrayList<>();
    end = rule + 1;
    while (isOurs(end) || isTotals(end) || isTakenOut(end)) {
      if (page.is(end, Page.Kind.TEXT) && !isTakenOut(end)) {
        body.add(end);
      }
      end++;
    }
    if (opensAnother(end) && body.size() > 1) {
      body.remove(body.size() - 1);
      end--;
    }
    Piece piece = new Piece(page, from, end - from);
    boolean labelled = !holdsFigures(body);
    int width = labelled ? 1 : 0;
    for (int bar = labelled ? 0 : -1; bar < bars.size(); bar++) {
      int left = bar < 0 ? 0 : bars.get(bar) + 1;
      int right = bar + 1 < bars.size() ? bars.get(bar + 1) : Word.LONGEST_LINE;
      Columns columns = Columns.of(page, body, List.of(), left, right);
      for (int line : body) {
        columns.cut(piece, line, left, right, width);
      }
      for (int line = from; line < rule && columns.size() > 0; line++) {
        if (line + 1 == rule) {
          columns.cut(piece, line, left, right, width);
        } else {
          columns.cutOver(piece, line, left, right, width);
        }
      }
      width += columns.size();
    }
    for (int line = from; line < end; line++) {
      if (line > rule && isTakenOut(line)) {
        piece.whole(line);
      } else if (page.is(line, Page.Kind.TEXT) && labelled) {
        label(piece, line);
      }
    }
    if (!labelled) {
      piece.table(from, 0, body.get(body.size() - 1), width - 1, rule - from, 0);
    } else if (!body.isEmpty() && width > 1) {
      boolean named =
          new Stacked(piece, page, body, names).name(corner())
              || new Repeated(piece, page, body).name();
      int added = named ? 1 : 0;
      for (int line = from; line < rule && added > 0; line++) {
        piece.insert(line, 1);
      }
      int labels = added > 0 || hasLabels(body) ? 1 + added : 0;
      piece.table(from, 0, body.get(body.size() - 1), width - 1 + added, rule - from, labels);
    }
    return piece;
  }

  /**
   * Whether the figures stand left of the line, under two heads or more, and the labels right of
   * it: how often each pattern occurs.
   */
  private boolean holdsFigures(List<Integer> body) {
    List<Word> named = Word.of(page, rule - 1, 0, bars.get(0));
    int heads = named.size();
    boolean counts =
        named.stream()
            .anyMatch(
                word -> word.says(page, rule - 1, "Freq.") || word.says(page, rule - 1, "Percent"));
    if (!counts || bars.size() > 1 || heads < 2 || body.size() < 2) {
      return false;
    }
    for (int line : body) {
      List<Word> words = Word.of(page, line, 0, bars.get(0));
      if (words.size() < 2 || words.size() > heads || !words.stream().allMatch(Word::figure)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Numbers alone are labels only where the rule is crossed, and not merely broken, by the line.
   */
  private boolean hasLabels(List<Integer> body) {
    if (page.at(rule, bars.get(0)) == '+' || page.at(rule, bars.get(0)) == '┼') {
      return true;
    }
    for (int line : body) {
      for (Word word : Word.of(page, line, 0, bars.get(0))) {
        if (!word.figure()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a box at the head's left says line by line, with nothing else above the last line. */
  private List<int[]> corner() {
    List<int[]> corner = new ArrayList<>();
    for (int line = from; line < rule; line++) {
      List<Word> words = Word.of(page, line, 0, bars.get(0));
      boolean alone = Word.of(page, line, bars.get(0) + 1, page.length(line)).isEmpty();
      if (words.isEmpty() || (!alone && line + 1 < rule)) {
        return List.of();
      }
      int at = page.start(line);
      corner.add(new int[] {at + words.get(0).start(), at + words.get(words.size() - 1).end()});
    }
    return corner;
  }

  /** Totals below the last rule, which no line parts from their label. */
  private boolean isTotals(int line) {
    int first = line;
    while (first > rule && page.is(first - 1, Page.Kind.TEXT) && !isOurs(first - 1)) {
      first--;
    }
    if (!page.is(line, Page.Kind.TEXT)
        || page.at(rule, bars.get(0)) == '|'
        || bars.size() < 2
        || !page.is(first - 1, Page.Kind.RULE)
        || first - 1 == rule) {
      return false;
    }
    List<Word> words = Word.of(page, line);
    boolean labelled = words.get(0).end() <= bars.get(0);
    for (int i = labelled ? 1 : 0; i < words.size(); i++) {
      if (!words.get(i).figure() || words.get(i).start() <= bars.get(0)) {
        return false;
      }
    }
    return labelled ? line == first && words.size() > 1 : line > first;
  }

  /** A rule that leaves the labels out: the line above it is the head of a table of its own. */
  private boolean opensAnother(int line) {
    return page.is(line, Page.Kind.RULE)
        && page.indent(line) == bars.get(0)
        && page.at(line, bars.get(0)) == '|'
        && page.is(line - 1, Page.Kind.TEXT)
        && page.indent(line - 1) == bars.get(0)
        && line - 1 > rule;
  }

  /** A line in place of rows, between others. */
  private boolean isTakenOut(int line) {
    return page.is(line, Page.Kind.TEXT)
        && !isOurs(line)
        && isOurs(line + 1)
        && page.is(line + 1, Page.Kind.TEXT)
        && TakenOut.says(page, line);
  }

  private boolean isOurs(int line) {
    if (opensAnother(line)) {
      return false;
    }
    if (page.is(line, Page.Kind.RULE)) {
      boolean crossed = page.at(line, bars.get(0)) != '-' && page.length(line) > bars.get(0);
      return crossed && page.at(line, bars.get(0)) != ' ';
    }
    return page.is(line, Page.Kind.TEXT) && isBar(page.at(line, bars.get(0)));
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '+' || c == '│';
  }

  private void label(Piece piece, int line) {
    List<Word> words = Word.of(page, line, 0, bars.get(0));
    if (!words.isEmpty()) {
      piece.field(line, 0, words.get(0).start(), words.get(words.size() - 1).end());
    }
  }
}

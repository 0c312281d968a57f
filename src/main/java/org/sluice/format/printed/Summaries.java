package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What R's {@code summary} of a data frame prints: under the name of each variable its levels with
 * their counts, or its quantiles and mean, as {@code level:figure}. The colons of a variable stand
 * below each other, so each variable is a table of its own beside the others.
 */
final class Summaries {
  private static final int FEWEST = 2;
  private static final int MOST_LINES = 200;

  /** Text that was copied by hand is not always straight. */
  private static final int ASKEW = 2;

  /** One {@code level:figure}: where the label starts and ends, the colon, the figure. */
  private record Cell(int label, int labelEnd, int colon, int start, int end) {}

  private final Page page;
  private final int from;
  private final List<Integer> colons;
  private final List<List<Cell>> lines = new ArrayList<>();

  private Summaries(Page page, int from, List<Cell> first) {
    this.page = page;
    this.from = from;
    this.colons = first.stream().map(Cell::colon).toList();
  }

  /** The tables below a line of names. */
  static Optional<Piece> at(Page page, int from) {
    boolean named = page.length(from) <= Word.LONGEST_LINE && !holdsColon(page, from);
    List<Cell> first =
        named && page.is(from + 1, Page.Kind.TEXT) ? cells(page, from + 1) : List.of();
    if (first.size() < FEWEST) {
      return Optional.empty();
    }
    Summaries summaries = new Summaries(page, from, first);
    summaries.collect();
    return summaries.lines.size() < FEWEST ? Optional.empty() : Optional.of(summaries.piece());
  }

  private static boolean holdsColon(Page page, int line) {
    return page.find(":", page.start(line), line) >= 0;
  }

  /** The cells of a line that holds nothing else; else none. */
  private static List<Cell> cells(Page page, int line) {
    List<Cell> cells = new ArrayList<>();
    int length = Math.min(page.length(line), Word.LONGEST_LINE);
    int at = 0;
    while (at < length) {
      int[] rest = page.trimmed(line, at, length);
      if (rest[0] == rest[1]) {
        break;
      }
      int colon = rest[0];
      while (colon < length && page.at(line, colon) != ':') {
        colon++;
      }
      int[] label = page.trimmed(line, rest[0], colon);
      int start = page.trimmed(line, Math.min(colon + 1, length), length)[0];
      int end = start;
      while (end < length && !Page.isSpace(page.at(line, end))) {
        end++;
      }
      boolean cell =
          label[0] < label[1]
              && start < end
              && page.at(line, end - 1) != ','
              && isOne(page, line, label[0], label[1]);
      if (!cell || !Word.isFigure(page, line, start, end)) {
        return List.of();
      }
      cells.add(new Cell(label[0], label[1], colon, start, end));
      at = end;
    }
    return cells;
  }

  /** Whether no gap stands in a label, as between the fields of a line. */
  private static boolean isOne(Page page, int line, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Page.isSpace(page.at(line, i - 1)) && Page.isSpace(page.at(line, i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes the lines whose colons stand below those of the first. */
  private void collect() {
    int line = from + 1;
    while (page.is(line, Page.Kind.TEXT) && lines.size() < MOST_LINES) {
      List<Cell> cells = cells(page, line);
      if (cells.isEmpty() || cells.stream().anyMatch(cell -> variable(cell) < 0)) {
        return;
      }
      lines.add(cells);
      line++;
    }
  }

  /** The variable whose colons a cell's stands below, or -1. */
  private int variable(Cell cell) {
    for (int k = 0; k < colons.size(); k++) {
      if (Math.abs(colons.get(k) - cell.colon()) <= ASKEW) {
        return k;
      }
    }
    return -1;
  }

  private Piece piece() {
    Piece piece = new Piece(page, from, 1 + lines.size());
    List<int[]> names = names();
    for (int k = 0; k < colons.size(); k++) {
      piece.field(from, 2 * k, names.get(k)[0], names.get(k)[1]);
      int bottom = from;
      for (int i = 0; i < lines.size(); i++) {
        for (Cell cell : lines.get(i)) {
          if (variable(cell) == k) {
            bottom = from + 1 + i;
            piece.field(bottom, 2 * k, cell.label(), cell.labelEnd());
            piece.field(bottom, 2 * k + 1, cell.start(), cell.end());
          }
        }
      }
      piece.table(from, 2 * k, bottom, 2 * k + 1, 1, 1);
    }
    return piece;
  }

  /** What stands over each variable: the words nearest to its colon than to any other. */
  private List<int[]> names() {
    List<int[]> names = new ArrayList<>();
    for (int k = 0; k < colons.size(); k++) {
      names.add(new int[] {0, 0});
    }
    for (Word word : Word.of(page, from)) {
      int middle = (word.start() + word.end()) / 2;
      int nearest = 0;
      for (int k = 1; k < colons.size(); k++) {
        if (Math.abs(colons.get(k) - middle) < Math.abs(colons.get(nearest) - middle)) {
          nearest = k;
        }
      }
      int[] name = names.get(nearest);
      name[0] = name[1] == 0 ? word.start() : name[0];
      name[1] = word.end();
    }
    return names;
  }
}

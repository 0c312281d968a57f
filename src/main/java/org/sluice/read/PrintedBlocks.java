package org.sluice.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sluice.finding.Problem;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/**
 * The blocks of a grid whose layout tells which rectangles are tables, as printed text does. Lines
 * next to a table are about it; of all lines outside, those that state a number are left over.
 */
final class PrintedBlocks {
  private static final int MOST_AROUND = 4;
  private static final int MOST_REMARKS = 40;

  private static final String SLICE = ", , ";

  /** In front of a quotation it is no limit of the number behind it. */
  private static final String QUOTED = "> ";

  private static final String CODE = "()[]{}=<$~\"\\|&*+/^";
  private static final int LONGEST = 400;

  /** Lines as far apart as this are named together. */
  private static final int NEAR = 3;

  private final Grid grid;
  private final Map<Integer, List<Extent>> tables = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> leftOver = new ArrayList<>();
  private Optional<String> echoes = Optional.empty();

  PrintedBlocks(Grid grid) {
    this.grid = grid;
    for (Extent extent : grid.extents()) {
      for (int row = extent.top(); row <= extent.bottom(); row++) {
        tables.computeIfAbsent(row, key -> new ArrayList<>()).add(extent);
      }
    }
  }

  /** Makes the blocks; then ask for them and for what is left over. */
  PrintedBlocks cut() {
    for (Extent extent : grid.extents()) {
      add(extent);
    }
    remarks();
    return this;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<String> leftOver() {
    return leftOver;
  }

  /** Between which lines commands are repeated that hold numbers: code, and no results. */
  Optional<Problem> echoes(String path) {
    return echoes.map(
        lines ->
            new Problem(
                path + ", " + lines,
                "results",
                "commands among them that hold numbers",
                "see by eye that no result is written into a command or a comment"));
  }

  private void add(Extent extent) {
    Heads heads = new Heads(grid, extent.top(), extent.left(), extent.right(), extent.bottom());
    Head head =
        extent.heads() == Extent.UNTOLD
            ? heads.find().withLabels(extent.labels())
            : PrintedHead.of(grid, extent);
    if (extent.top() + head.rows() > extent.bottom()) {
      leftOver.add(
          Blocks.rows(extent.top(), extent.bottom()) + " look like a head without a table");
      return;
    }
    blocks.add(
        new Block(
            grid,
            extent.top(),
            extent.left(),
            extent.right(),
            extent.bottom(),
            head,
            around(extent)));
  }

  /** Lines of words right above and below, blank ones and rules passed over. */
  private List<Integer> around(Extent extent) {
    List<Integer> around = new ArrayList<>();
    int row = extent.top() - 1;
    while (row >= 0 && row > extent.top() - 3 && grid.width(row) == 0) {
      row--;
    }
    while (isWords(row) && around.size() < MOST_AROUND) {
      around.add(0, row);
      row--;
    }
    row = extent.bottom() + 1;
    if (row < grid.rows() && grid.width(row) == 0) {
      row++;
    }
    while (isWords(row) && around.size() < 2 * MOST_AROUND) {
      around.add(row);
      row++;
    }
    return around;
  }

  private boolean isWords(int row) {
    return row >= 0
        && row < grid.rows()
        && grid.width(row) == 1
        && !tables.containsKey(row)
        && !isEcho(row);
  }

  private boolean isEcho(int row) {
    int start = grid.start(row, 0);
    int length = grid.end(row, 0) - start;
    char first = grid.text().charAt(start);
    boolean prompt =
        (first == '.' || first == '>') && (length == 1 || grid.text().charAt(start + 1) == ' ');
    return prompt && !(first == '>' && isSentence(grid.text(row, 0)));
  }

  /** Words behind {@code >} without a sign that code needs: a quotation, and no command of R. */
  private static boolean isSentence(String text) {
    return text.chars().noneMatch(c -> CODE.indexOf(c) >= 0)
        && text.chars().filter(Character::isLetter).count() > 1
        && text.strip().indexOf(' ', 2) > 0;
  }

  /** Names the lines that state numbers in as few ranges as can be, echoed commands in one. */
  private void remarks() {
    int firstEcho = -1;
    int lastEcho = -1;
    int first = -1;
    int last = -1;
    List<int[]> ranges = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      if (grid.width(row) == 0) {
        continue;
      }
      if (!tables.containsKey(row) && isEcho(row)) {
        boolean mayState = holdsDigit(row) || Notes.saysFewInWords(grid.text(row, 0));
        firstEcho = firstEcho < 0 && mayState ? row : firstEcho;
        lastEcho = mayState ? row : lastEcho;
      } else if (tables.containsKey(row)
          ? statesBeside(row)
          : states(row, 0) || ListItems.standsAlone(grid, row)) {
        if (first >= 0 && row - last <= NEAR) {
          last = row;
        } else {
          if (first >= 0) {
            ranges.add(new int[] {first, last});
          }
          first = row;
          last = row;
        }
      }
    }
    if (first >= 0) {
      ranges.add(new int[] {first, last});
    }
    for (int i = 0; i < Math.min(ranges.size(), MOST_REMARKS); i++) {
      int[] range = ranges.get(i);
      String one = range[0] == range[1] ? " states a number" : " state numbers";
      leftOver.add(lines(range[0], range[1]) + one + " outside of tables: check by eye");
    }
    if (ranges.size() > MOST_REMARKS) {
      leftOver.add(
          "more lines from line "
              + (ranges.get(MOST_REMARKS)[0] + 1)
              + " on state numbers outside of tables: check by eye");
    }
    if (firstEcho >= 0) {
      echoes = Optional.of(lines(firstEcho, lastEcho));
    }
  }

  private static String lines(int first, int last) {
    return first == last ? "line " + (first + 1) : "lines " + (first + 1) + " to " + (last + 1);
  }

  private boolean holdsDigit(int row) {
    for (int i = grid.start(row, 0); i < grid.end(row, 0); i++) {
      if (Character.isDigit(grid.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A long line is not searched: it states something. R's {@code , , area = 1} does not. */
  private boolean states(int row, int column) {
    int length = grid.end(row, column) - grid.start(row, column);
    String text = grid.text(row, column);
    if (text.startsWith(SLICE) && !Counts.isUnit(Words.of(text))) {
      return false;
    }
    String said = text.startsWith(QUOTED) ? text.substring(QUOTED.length()) : text;
    return length > LONGEST || Notes.statesFigure(withoutTimesAndPaths(said));
  }

  /** Whether a line of a table states a number where no table of the line is. */
  private boolean statesBeside(int row) {
    return IntStream.range(0, grid.width(row))
        .filter(column -> !grid.isBlank(row, column))
        .filter(
            column ->
                tables.getOrDefault(row, List.of()).stream()
                    .noneMatch(table -> spans(table, column)))
        .anyMatch(column -> states(row, column));
  }

  private static boolean spans(Extent table, int column) {
    int names = table.heads() == Extent.BESIDE ? table.right() - table.left() : 0;
    return table.left() <= column && column <= table.right() + names;
  }

  /** Words that hold a colon or slash between letters or digits say when or where, not how many. */
  private static String withoutTimesAndPaths(String text) {
    StringBuilder rest = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean told = false;
      for (int i = 1; i + 1 < word.length(); i++) {
        boolean inside =
            Character.isLetterOrDigit(word.charAt(i - 1))
                && Character.isLetterOrDigit(word.charAt(i + 1));
        told |= ":/\\".indexOf(word.charAt(i)) >= 0 && inside;
      }
      rest.append(told ? "" : word).append(' ');
    }
    return rest.toString();
  }
}

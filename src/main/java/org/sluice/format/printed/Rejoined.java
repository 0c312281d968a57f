package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

/**
 * A log of Stata whose lines of output were too long for its page: they are broken after as many
 * characters as fit, and go on behind {@code > }. The grid is that of the lines put together; a row
 * stands where its first line does, and the rows of the others are empty.
 */
final class Rejoined {
  private static final String GOES_ON = "> ";

  /** Its pages are no narrower. */
  private static final int NARROWEST = 40;

  private final Page page;
  private final StringBuilder joined = new StringBuilder();

  /** For each line put together, where it begins in the text. */
  private final List<Integer> firsts = new ArrayList<>();

  private Rejoined(Page page) {
    this.page = page;
  }

  /** The grid, where lines of a table were broken. */
  static Optional<Grid> grid(String sheet, String text) {
    if (!text.contains("\n" + GOES_ON)) {
      return Optional.empty();
    }
    Rejoined rejoined = new Rejoined(new Page(text));
    return rejoined.join() ? rejoined.cut(sheet) : Optional.empty();
  }

  /** Puts broken lines together; says whether there are any. */
  private boolean join() {
    int width = width();
    if (width < NARROWEST) {
      return false;
    }
    int line = 0;
    while (line < page.lines()) {
      firsts.add(line);
      boolean output = page.is(line, Page.Kind.TEXT) || page.is(line, Page.Kind.RULE);
      append(line, 0);
      while (output && page.drawn(line) == width && goesOn(line + 1)) {
        line++;
        append(line, GOES_ON.length());
      }
      joined.append('\n');
      line++;
    }
    return firsts.size() < page.lines();
  }

  /** How long most lines are that go on, or 0 in a text that is no log of Stata's. */
  private int width() {
    Map<Integer, Integer> lengths = new TreeMap<>();
    boolean commands = false;
    for (int line = 0; line < page.lines(); line++) {
      commands |= page.is(line, Page.Kind.ECHO) && page.at(line, 0) == '.';
      if (goesOn(line + 1)) {
        lengths.merge(page.drawn(line), 1, Integer::sum);
      }
    }
    int width = 0;
    for (Map.Entry<Integer, Integer> length : lengths.entrySet()) {
      boolean more = length.getValue() > lengths.getOrDefault(width, 1);
      width = more ? length.getKey() : width;
    }
    return commands ? width : 0;
  }

  private boolean goesOn(int line) {
    return line < page.lines() && page.text().startsWith(GOES_ON, page.start(line));
  }

  private void append(int line, int from) {
    int start = page.start(line);
    joined.append(page.text(), start + from, start + page.drawn(line));
  }

  /** Cuts the lines put together; empty where all broken ones stand outside of tables. */
  private Optional<Grid> cut(String sheet) {
    Grid whole = Layout.grid(sheet, joined.toString());
    boolean broken = false;
    for (Extent extent : whole.extents()) {
      broken |= last(extent.bottom()) - firsts.get(extent.top()) > extent.bottom() - extent.top();
    }
    if (!broken) {
      return Optional.empty();
    }
    Grid.Builder grid = Grid.over(sheet, whole.text());
    for (int row = 0; row < whole.rows(); row++) {
      for (int column = 0; column < whole.width(row); column++) {
        grid.field(whole.start(row, column), whole.end(row, column), false);
      }
      for (int line = firsts.get(row); line <= last(row); line++) {
        grid.endRow();
      }
    }
    for (Extent extent : whole.extents()) {
      int top = firsts.get(extent.top());
      int heads =
          extent.heads() > 0 ? firsts.get(extent.top() + extent.heads()) - top : extent.heads();
      int bottom = firsts.get(extent.bottom());
      grid.extent(new Extent(top, extent.left(), bottom, extent.right(), heads, extent.labels()));
    }
    return Optional.of(grid.build());
  }

  /** The last of the text's lines that make up a row. */
  private int last(int row) {
    return row + 1 < firsts.size() ? firsts.get(row + 1) - 1 : page.lines() - 1;
  }
}

package org.sluice.format.lines;

import java.util.ArrayList;
import java.util.List;
import org.sluice.grid.Grid;

/** Texts outside of tables, a row of one field each. */
public final class TextLines {
  private final String sheet;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();

  /** Lines that become a grid of this name. */
  public TextLines(String sheet) {
    this.sheet = sheet;
  }

  /** The lines of a whole text as they are. */
  public static Grid of(CharSequence text) {
    Grid.Builder grid = Grid.over("", text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        boolean returns = i > start && text.charAt(i - 1) == '\r';
        grid.field(start, returns ? i - 1 : i, false);
        grid.endRow();
        start = i + 1;
      }
    }
    return grid.build();
  }

  /** Adds a text with its white space made single; a blank one adds nothing. */
  public void add(CharSequence line) {
    int before = text.length();
    boolean space = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c)) {
        space = text.length() > before;
      } else {
        if (space) {
          text.append(' ');
          space = false;
        }
        text.append(c);
      }
    }
    if (text.length() > before) {
      ends.add(text.length());
    }
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return ends.isEmpty();
  }

  /** The lines so far. */
  public Grid grid() {
    String all = text.toString();
    Grid.Builder grid = Grid.over(sheet, all);
    int start = 0;
    for (int end : ends) {
      grid.field(start, end, false);
      grid.endRow();
      start = end;
    }
    return grid.build();
  }
}

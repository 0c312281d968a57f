package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * What statistics stand below each other in the cells of the tables that follow, as a box headed
 * "Key" or the command's {@code contents(…)} says. Spans of the text, start and end.
 */
final class Names {
  private static final String CONTENTS = "contents(";
  private static final int MOST = 12;

  private final Page page;
  private List<int[]> key = List.of();
  private List<int[]> contents = List.of();

  Names(Page page) {
    this.page = page;
  }

  /** A box headed "Key" stands before the table it explains. */
  void key(List<int[]> spans) {
    key = List.copyOf(spans);
  }

  /** Names for cells of this many lines, empty where nothing gives as many. */
  List<int[]> of(int lines) {
    List<int[]> names = key.size() == lines ? key : contents.size() == lines ? contents : List.of();
    key = List.of();
    return names;
  }

  /** A line that lists, behind a colon, what each cell of the next table holds. */
  void summary(int line) {
    int colon = page.find(":", page.start(line), line);
    if (!page.trimmedStarts(line, "Summary ") || colon < 0) {
      return;
    }
    boolean commas = page.find(",", colon, line) >= 0;
    List<int[]> spans = new ArrayList<>();
    int at = colon + 1;
    while (at < page.end(line) && spans.size() < MOST) {
      int end = commas ? page.find(",", at, line) : page.find(" ", at, line);
      end = end < 0 ? page.end(line) : end;
      int[] name = page.trimmed(line, at - page.start(line), end - page.start(line));
      if (name[0] < name[1]) {
        spans.add(new int[] {page.start(line) + name[0], page.start(line) + name[1]});
      }
      at = end + 1;
    }
    key = spans;
  }

  /** Looks at a command; a later one that names statistics replaces an earlier one. */
  void command(int line) {
    String text = page.text();
    int open = page.find("(", page.start(line), line);
    while (open >= 0) {
      int word = open;
      while (word > page.start(line) && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      int length = open - word;
      if (length > 0
          && CONTENTS.regionMatches(0, text, word, length)
          && (length == 1 || length > 3)) {
        contents = statistics(open + 1);
      }
      open = page.find("(", open + 1, line);
    }
  }

  /** Statistic and variable by turns; {@code freq} stands alone. A command may be broken off. */
  private List<int[]> statistics(int from) {
    String text = page.text();
    List<int[]> spans = new ArrayList<>();
    int limit = Math.min(text.length(), from + 400);
    int at = from;
    int start = -1;
    boolean open = false;
    while (at < limit && text.charAt(at) != ')' && spans.size() < MOST) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        at = Math.min(limit, joined(at, limit));
        continue;
      }
      if (Page.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int word = at;
      while (at < limit && !Page.isSpace(text.charAt(at)) && text.charAt(at) != ')') {
        at++;
      }
      boolean broken = at < limit && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
      if (open) {
        spans.add(new int[] {start, at});
        open = false;
        at = broken ? skipRest(at, limit) : at;
      } else if (text.startsWith("freq", word)) {
        spans.add(new int[] {word, at});
      } else {
        start = word;
        open = true;
      }
    }
    return spans;
  }

  /** Behind a line end and the mark that the command goes on. */
  private int joined(int at, int limit) {
    int next = at;
    while (next < limit && "\r\n".indexOf(page.text().charAt(next)) >= 0) {
      next++;
    }
    return page.text().startsWith("> ", next) ? next + 2 : limit;
  }

  /** A word that the line's end cuts in two: its rest on the next line is no name. */
  private int skipRest(int at, int limit) {
    int next = joined(at, limit);
    while (next < limit
        && !Page.isSpace(page.text().charAt(next))
        && page.text().charAt(next) != ')') {
      next++;
    }
    return next;
  }
}

package org.sluice.format.printed;

import java.util.Arrays;

/** A text as lines: where each starts and ends, and what kind of line it is. */
final class Page {
  /** What a line is at first sight. */
  enum Kind {
    BLANK,
    /** Dashes and their like, which part what stands above from what stands below. */
    RULE,
    /** A command that the program repeats before it answers. */
    ECHO,
    TEXT
  }

  private static final String RULES = "-=_+|:*~^.ƒ \t—─━═│┃┼┬┴├┤┌┐└┘╪╞╡";

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private int lines;

  Page(String text) {
    this.text = text;
    int at = 0;
    boolean marked = false;
    int opened = -1;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
      int start = OutputMark.behind(text, at, end, next, marked);
      marked = start > at;
      add(start, end);
      if (text.startsWith(Fences.MARK, start)) {
        boolean opens = Fences.opensCode(text, start, end);
        if (!opens && opened >= 0) {
          code(opened, lines - 1);
        }
        opened = opens ? lines - 1 : -1;
      }
      at = next;
    }
  }

  /** Takes what stands from one line to another for commands, save for marked output. */
  private void code(int first, int last) {
    for (int line = first; line <= last; line++) {
      boolean marked = starts[line] > 0 && "\r\n".indexOf(text.charAt(starts[line] - 1)) < 0;
      if (kinds[line] != Kind.BLANK && !marked) {
        kinds[line] = Kind.ECHO;
      }
    }
  }

  private void add(int start, int end) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, 2 * lines);
      ends = Arrays.copyOf(ends, 2 * lines);
      kinds = Arrays.copyOf(kinds, 2 * lines);
    }
    int last = end;
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    starts[lines] = start;
    ends[lines] = last;
    kinds[lines] = kind(start, last);
    lines++;
  }

  private Kind kind(int start, int end) {
    if (start == end) {
      return Kind.BLANK;
    }
    boolean echoed = lines > 0 && kinds[lines - 1] == Kind.ECHO;
    if (Echo.is(text, start, end, echoed)) {
      return Kind.ECHO;
    }
    return isRule(start, end) ? Kind.RULE : Kind.TEXT;
  }

  private boolean isRule(int start, int end) {
    int drawn = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (RULES.indexOf(c) < 0) {
        return false;
      }
      drawn += c == '|' || c == '.' || isSpace(c) ? 0 : 1;
    }
    return drawn > 2;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  String text() {
    return text;
  }

  int lines() {
    return lines;
  }

  /** Where the line starts in the text. */
  int start(int line) {
    return starts[line];
  }

  /** Where the line ends in the text, white space at its end left out. */
  int end(int line) {
    return ends[line];
  }

  /** Number of characters up to the last that is no white space. */
  int length(int line) {
    return ends[line] - starts[line];
  }

  /** Number of characters with the white space at the line's end. */
  int drawn(int line) {
    int end = ends[line];
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end - starts[line];
  }

  /** How many white spaces the line begins with. */
  int indent(int line) {
    int at = starts[line];
    while (at < ends[line] && isSpace(text.charAt(at))) {
      at++;
    }
    return at - starts[line];
  }

  /** The kind of a line; below the last all are blank. */
  Kind kind(int line) {
    return line < lines ? kinds[line] : Kind.BLANK;
  }

  boolean is(int line, Kind kind) {
    return kind(line) == kind;
  }

  /** The character at a position of a line, a blank behind its end. */
  char at(int line, int position) {
    int at = starts[line] + position;
    return at < ends[line] ? text.charAt(at) : ' ';
  }

  /** Two positions of a line, moved together past the white space at both ends. */
  int[] trimmed(int line, int from, int to) {
    int start = from;
    int last = to;
    while (start < last && isSpace(at(line, start))) {
      start++;
    }
    while (last > start && isSpace(at(line, last - 1))) {
      last--;
    }
    return new int[] {start, last};
  }

  /** Where these characters stand in the text, from an offset to the line's end; else -1. */
  int find(String characters, int from, int line) {
    int last = ends[line] - characters.length();
    for (int at = from; at <= last; at++) {
      if (text.startsWith(characters, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the line opens with these characters, white space before them left out. */
  boolean trimmedStarts(int line, String opening) {
    return text.startsWith(opening, starts[line] + indent(line));
  }
}

package org.sluice.format.printed;

import java.util.List;
import java.util.Set;

/**
 * The text of a cell of LaTeX without the commands around it: {@code \multicolumn{2}{c}{text}},
 * {@code \textbf{7}}, {@code $7$}.
 *
 * @param start where what is printed starts
 * @param end where it ends
 * @param span how many columns the cell stands in
 * @param over how many it stands in by what it says of the blank cells behind it
 */
record TexCell(int start, int end, int span, int over) {
  /** Commands that print the last of several arguments. */
  private static final Set<String> LAST =
      Set.of("multicolumn", "multirow", "textcolor", "colorbox", "parbox");

  /** Commands that take a number and nothing else, so that a mark stands in place of them. */
  private static final Set<String> NUMBERS = Set.of("num", "numprint", "tablenum");

  private static final int MOST_SPAN = 100;

  /** Commands around commands. */
  private static final int DEEPEST = 8;

  /** What stands before the text of a cell and prints no letter. */
  private static final List<String> BEFORE =
      List.of(
          "\\hspace",
          "\\phantom",
          "\\hphantom",
          "\\quad",
          "\\qquad",
          "\\bfseries",
          "\\small",
          "\\SetCell");

  /**
   * The cell between two offsets.
   *
   * @param label whether it is the first of a row, where white space sets words in
   */
  static TexCell of(String text, int from, int to, boolean label) {
    TexCell cell = new TexCell(from, to, 1, 1).trimmed(text);
    TexCell inner = cell.opened(text, label);
    for (int depth = 0; depth < DEEPEST && !inner.equals(cell); depth++) {
      cell = inner;
      inner = cell.opened(text, label);
    }
    return cell;
  }

  private TexCell trimmed(String text) {
    int first = start;
    int last = end;
    while (first < last && Page.isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && Page.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new TexCell(first, last, span, over);
  }

  private TexCell opened(String text, boolean label) {
    if (end - start < 2) {
      return this;
    }
    char first = text.charAt(start);
    if (first == '$') {
      int second = start + 1;
      while (second < end && text.charAt(second) != '$') {
        second++;
      }
      boolean whole = end - start > 2 && second == end - 1;
      return whole ? new TexCell(start + 1, end - 1, span, over).trimmed(text) : this;
    }
    if (first == '{') {
      return closing(text, start, end) == end
          ? new TexCell(start + 1, end - 1, span, over).trimmed(text)
          : this;
    }
    return first == '\\' ? withoutCommand(text, label) : this;
  }

  private TexCell withoutCommand(String text, boolean label) {
    int name = start + 1;
    while (name < end && Character.isLetter(text.charAt(name))) {
      name++;
    }
    String command = text.substring(start + 1, name);
    int at = name;
    int last = -1;
    int groups = 0;
    int columns = span;
    while (at < end && "{[*".indexOf(text.charAt(at)) >= 0) {
      int close = text.charAt(at) == '*' ? at + 1 : closing(text, at, end);
      if (close < 0) {
        return this;
      }
      if (text.charAt(at) == '{') {
        columns = groups == 0 && command.equals("multicolumn") ? number(text, at + 1) : columns;
        last = at;
        groups++;
      }
      at = close;
    }
    boolean words = label && at < end && Character.isLetter(text.charAt(at));
    if (BEFORE.contains("\\" + command) && at < end && !words) {
      int spanned = command.equals("SetCell") ? spanned(text.substring(name, at), "[c=") : over;
      return new TexCell(at, end, span, spanned).trimmed(text);
    }
    boolean printed = groups == 1 || (groups > 1 && LAST.contains(command));
    boolean opens = printed && !NUMBERS.contains(command) && !BEFORE.contains("\\" + command);
    return at == end && opens ? new TexCell(last + 1, end - 1, columns, over).trimmed(text) : this;
  }

  /** The number that stands behind a name in options. */
  static int spanned(String options, String name) {
    int at = options.indexOf(name) + name.length();
    return at < name.length() || at == options.length() ? 1 : number(options, at);
  }

  boolean isBlank() {
    return start >= end;
  }

  static int number(String text, int from) {
    int number = 0;
    for (int at = from;
        at < text.length() && Word.isDigit(text.charAt(at)) && number < MOST_SPAN;
        at++) {
      number = 10 * number + text.charAt(at) - '0';
    }
    return Math.max(1, Math.min(number, MOST_SPAN));
  }

  /** Behind the bracket that closes the one at an offset; -1 where none does. */
  static int closing(String text, int open, int to) {
    char opens = text.charAt(open);
    char close = opens == '{' ? '}' : opens == '(' ? ')' : ']';
    int depth = 0;
    for (int at = open; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == opens) {
        depth++;
      } else if (c == close && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  /** Whether commands stand in the text itself. */
  boolean holdsCommands(String text) {
    for (int at = start; at < end; at++) {
      if ("\\${}~\n".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

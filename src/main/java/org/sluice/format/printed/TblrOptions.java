package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between the name of a {@code tblr} and its rows, on one line or several: its title
 * and notes in square brackets, then how it is drawn in braces.
 */
final class TblrOptions {
  /** Options of the drawing that print words. */
  private static final List<String> PRINTED = List.of("preto", "appto");

  private final Page page;
  private final String text;
  private final List<int[]> words = new ArrayList<>();
  private final StringBuilder drawing = new StringBuilder();
  private int line;
  private int at;
  private boolean closed = true;

  /** Reads what stands from an offset of a line on. */
  TblrOptions(Page page, int line, int at) {
    this.page = page;
    this.text = page.text();
    this.line = line;
    this.at = at;
    if (opens('[')) {
      group();
    }
    if (opens('{')) {
      group();
    }
    if (!closed || PRINTED.stream().anyMatch(option -> drawing.indexOf(option) >= 0)) {
      for (int each = line; each <= this.line; each++) {
        words.add(
            new int[] {
              each,
              each == line ? at : page.start(each),
              each < this.line ? page.end(each) : this.at
            });
      }
    }
  }

  /** The line in which they end. */
  int line() {
    return line;
  }

  /** Where they end in the text. */
  int end() {
    return at;
  }

  /** What may state something: line, start and end. */
  List<int[]> words() {
    return words;
  }

  /** What is said of the rows. */
  TblrDrawing drawing() {
    return new TblrDrawing(drawing.toString());
  }

  /** Goes on to a bracket before which white space and comments may stand, if it comes next. */
  private boolean opens(char bracket) {
    List<int[]> comments = new ArrayList<>();
    int row = line;
    int position = at;
    while (row < page.lines()) {
      while (position < page.end(row) && Page.isSpace(text.charAt(position))) {
        position++;
      }
      boolean blank = position >= page.end(row);
      if (!blank && text.charAt(position) == bracket && closed) {
        words.addAll(comments);
        line = row;
        at = position;
        return true;
      }
      if (!blank && text.charAt(position) != '%') {
        return false;
      }
      comments.add(new int[] {row, Math.min(position, page.end(row)), page.end(row)});
      row++;
      position = row < page.lines() ? page.start(row) : position;
    }
    return false;
  }

  /** Takes what stands in brackets; only the end of a table stops it if nothing closes them. */
  private void group() {
    boolean aside = text.charAt(at) == '[';
    char close = aside ? ']' : '}';
    int depth = 0;
    int from = ++at;
    while (true) {
      char c = at < page.end(line) ? text.charAt(at) : '%';
      if (c == '%') {
        keep(aside, from, at);
        words.add(new int[] {line, at, page.end(line)});
        at = page.end(line);
        if (line + 1 == page.lines()) {
          closed = false;
          return;
        }
        at = page.start(++line);
        from = at;
      } else if ((c == close && depth == 0) || text.startsWith("\\end{", at)) {
        keep(aside, from, at);
        closed = c == close;
        at += closed ? 1 : 0;
        return;
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        at += c == '\\' && at + 1 < page.end(line) ? 2 : 1;
      }
    }
  }

  private void keep(boolean aside, int from, int to) {
    if (aside) {
      words.add(new int[] {line, from, to});
      return;
    }
    for (int i = from; i < to; i++) {
      if (!Page.isSpace(text.charAt(i))) {
        drawing.append(text.charAt(i));
      }
    }
  }
}

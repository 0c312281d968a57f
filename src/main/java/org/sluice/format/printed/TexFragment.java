package org.sluice.format.printed;

/**
 * Rows of LaTeX without the {@code tabular} around them, as programs write them to be put into a
 * table: cells between ampersands, two backslashes at the end of the line.
 */
final class TexFragment {
  private static final int MOST_AMPERSANDS = 1_000;

  /** What may stand behind the end of a row: a distance, a rule, another row, a comment. */
  private static final String BEHIND = "\\[*%";

  private final String text;
  private final int[] rows = new int[MOST_AMPERSANDS + 1];
  private int lines;

  private TexFragment(String text) {
    this.text = text;
  }

  /** Whether most lines of a text are rows with as many cells. */
  static boolean is(String text) {
    return text.contains("\\\\") && text.indexOf('&') >= 0 && new TexFragment(text).holdsRows();
  }

  private boolean holdsRows() {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      int first = at;
      while (first < end && Page.isSpace(text.charAt(first))) {
        first++;
      }
      String line = text.substring(first, end);
      if (line.lastIndexOf("\\begin{") > line.lastIndexOf("\\end{")) {
        return false;
      }
      take(first, end);
      at = end + 1;
    }
    int most = 0;
    for (int ampersands = 1; ampersands <= MOST_AMPERSANDS; ampersands++) {
      most = Math.max(most, rows[ampersands]);
    }
    return most > 1 && 2 * most > lines;
  }

  /** Counts a line, unless it is blank, a comment, or commands that print nothing by themselves. */
  private void take(int from, int to) {
    if (from == to || "%{}".indexOf(text.charAt(from)) >= 0) {
      return;
    }
    int ampersands = 0;
    int behind = -1;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        behind = text.startsWith("\\", at + 1) ? at + 2 : behind;
        at++;
      } else if (c == '&') {
        ampersands++;
        behind = -1;
      }
    }
    boolean ends = behind >= 0 && behind <= to && endsRow(behind, to);
    lines += text.charAt(from) != '\\' || ampersands > 0 || ends ? 1 : 0;
    if (ends && ampersands <= MOST_AMPERSANDS) {
      rows[ampersands]++;
    }
  }

  private boolean endsRow(int behind, int to) {
    int at = behind;
    while (at < to && Page.isSpace(text.charAt(at))) {
      at++;
    }
    return at == to || BEHIND.indexOf(text.charAt(at)) >= 0;
  }
}

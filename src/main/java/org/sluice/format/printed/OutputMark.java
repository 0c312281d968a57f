package org.sluice.format.printed;

/**
 * The mark that reports of R put before every line of output, {@code ##} or {@code #>}: it is no
 * part of what was printed. Two such lines or more follow each other, or one that numbers its
 * values; a heading of Markdown stands alone.
 */
final class OutputMark {
  private OutputMark() {}

  /**
   * Where the output of a line starts; at the line's own start where it has no such mark.
   *
   * @param next where the next line starts
   * @param marked whether the line above has the mark
   */
  static int behind(String text, int start, int end, int next, boolean marked) {
    int at = opening(text, start, end);
    if (at < 0) {
      return start;
    }
    boolean follows = next < text.length() && opening(text, next, text.length()) >= 0;
    boolean numbered = at < end && text.charAt(at) == '[';
    return marked || follows || numbered ? at : start;
  }

  /** Where what follows the mark and the blank after it starts; -1 where there is no mark. */
  private static int opening(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (!text.startsWith("##", at) && !text.startsWith("#>", at)) {
      return -1;
    }
    int behind = at + 2;
    if (behind >= end || "\r\n".indexOf(text.charAt(behind)) >= 0) {
      return Math.min(behind, end);
    }
    return text.charAt(behind) == ' ' ? behind + 1 : -1;
  }
}

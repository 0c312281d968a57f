package org.sluice.format.printed;

/**
 * The room of a field in its line: the blanks beside it belong to it, but for one that keeps it
 * apart from its neighbour. A mark goes where every figure of the column could have stood, so that
 * the blanks beside a mark do not tell how long the figure was.
 *
 * @param from where the room begins in the text
 * @param start where the field starts
 * @param end where the field ends
 * @param to where the room ends
 * @param right whether the figures of its column end at one position
 * @param parted whether blanks hold what follows in its place
 */
public record Slot(int from, int start, int end, int to, boolean right, boolean parted) {
  static Slot of(CharSequence text, int start, int end, boolean right) {
    int before = start;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    boolean opens = before == 0 || isLineEnd(text.charAt(before - 1));
    int behind = end;
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    boolean closes = behind == text.length() || isLineEnd(text.charAt(behind));
    int from = opens || before == start ? before : before + 1;
    int to = closes || behind == end ? behind : behind - 1;
    boolean parted = behind - end > 1 || (closes && behind > end);
    // Without a blank before it a figure has no room on its left: a mark there would tell its
    // length.
    return right && before < start
        ? new Slot(from, start, end, end, true, parted)
        : new Slot(start, start, end, parted ? to : end, false, parted);
  }

  /** The same without the blanks behind it, where the field that follows has room in them. */
  Slot narrow() {
    return new Slot(from, start, end, end, right, parted);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** What stands in the room once the field is replaced; longer than it only where it must be. */
  String holding(String replacement) {
    int blanks = to - from - replacement.length();
    if (right) {
      return " ".repeat(Math.max(0, blanks)) + replacement;
    }
    return parted ? replacement + " ".repeat(Math.max(0, blanks)) : replacement;
  }
}

package org.sluice.format.printed;

/** Commands as Stata, R and Python repeat them: behind a prompt, a number or a mark of going on. */
final class Echo {
  private Echo() {}

  /**
   * Whether a line repeats a command.
   *
   * @param before whether the line above does
   */
  static boolean is(String text, int start, int end, boolean before) {
    char first = text.charAt(start);
    boolean alone = end - start == 1;
    boolean parted = !alone && text.charAt(start + 1) == ' ';
    if (first == '.' || first == '>') {
      return alone || parted || text.startsWith(">>> ", start) || text.startsWith("... ", start);
    }
    return before && ((first == '+' && (alone || parted)) || isNumbered(text, start, end));
  }

  /** A line of a loop or program: {@code 12. tab age}. */
  private static boolean isNumbered(String text, int start, int end) {
    int at = start;
    while (at < end && at < start + 3 && text.charAt(at) == ' ') {
      at++;
    }
    int digits = at;
    while (at < end && Word.isDigit(text.charAt(at))) {
      at++;
    }
    return at > digits
        && at < end
        && text.charAt(at) == '.'
        && (at + 1 == end || text.charAt(at + 1) == ' ');
  }
}

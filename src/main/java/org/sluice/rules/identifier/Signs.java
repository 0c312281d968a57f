package org.sluice.rules.identifier;

/**
 * How many of which signs a text has, counted without making it.
 *
 * @param length of the text
 * @param letters in it, of any script
 * @param digits in it
 * @param points in it
 * @param at whether it has the sign of electronic mail
 */
record Signs(int length, int letters, int digits, int points, boolean at) {
  /**
   * A number of nine digits is none of the numbers of people; one with a point in it is a figure.
   */
  private static final int LONGEST_FIGURE = 9;

  static Signs of(CharSequence text, int start, int length) {
    int letters = 0;
    int digits = 0;
    int points = 0;
    boolean at = false;
    for (int i = start; i < start + length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c >= 'A') {
        letters += Character.isLetter(c) ? 1 : 0;
      } else if (c == '.') {
        points++;
      } else if (c == '@') {
        at = true;
      }
    }
    return new Signs(length, letters, digits, points, at);
  }

  /** Whether nothing but a figure can stand there. */
  boolean isPlainNumber() {
    return letters == 0 && digits <= LONGEST_FIGURE && points <= 1;
  }

  /** Whether the form may be that of an identifier. */
  boolean mayTell() {
    return at || digits >= 3 || (letters > 0 && digits == 0 && length <= 50);
  }
}

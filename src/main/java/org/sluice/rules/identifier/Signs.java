package org.sluice.rules.identifier;

/**
 * How many of which signs a text has, counted without making it: most texts lack what an identifier
 * needs, and are never looked at again.
 *
 * @param length of the text
 * @param letters in it, of any script
 * @param capitals among its letters
 * @param digits in it
 * @param points in it
 * @param at whether it has the sign of electronic mail
 */
record Signs(int length, int letters, int capitals, int digits, int points, boolean at) {
  /** Numbers of people have ten digits and more; a head names one of them with two at most. */
  private static final int LONGEST_FIGURE = 9;

  private static final int IN_HEAD = 2;
  private static final int TITLED = 50;

  static Signs of(CharSequence text, int start, int length) {
    int letters = 0;
    int capitals = 0;
    int digits = 0;
    int points = 0;
    boolean at = false;
    for (int i = start; i < start + length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c > '@') {
        letters += Character.isLetter(c) ? 1 : 0;
        capitals += c <= 'Z' ? 1 : 0;
      } else if (c == '.') {
        points++;
      } else if (c == '@') {
        at = true;
      }
    }
    return new Signs(length, letters, capitals, digits, points, at);
  }

  /** Whether nothing but a figure or a date in figures can stand there. */
  boolean isFigure() {
    return letters == 0 && (digits <= LONGEST_FIGURE ? points <= 1 : points == 1) && !at;
  }

  /** Whether it may be the head of a column. */
  boolean mayBeHead() {
    return letters > 1 && digits <= IN_HEAD;
  }

  /** Whether it may begin like the name of a person, title and all. */
  boolean mayBeTitled() {
    return digits == 0 && capitals >= 2 && length <= TITLED;
  }

  /** Whether it may be one long key. */
  boolean mayBeKey() {
    return length >= 16 && digits > 0 && letters > 0;
  }

  /** Whether it has at least the signs of an identifier with a form of its own. */
  boolean mayHold(Identifier kind) {
    return switch (kind) {
      case NHS_NUMBER, CHI_NUMBER, ULN, PHONE -> digits >= 10;
      case NATIONAL_INSURANCE_NUMBER -> digits >= 6 && capitals >= 3;
      case UPN -> digits >= 11 && capitals >= 1;
      case POSTCODE -> digits >= 2 && capitals >= 3;
      case DATE_OF_BIRTH -> digits >= 4 && letters >= 3;
      case EMAIL -> at;
      case IP_ADDRESS -> points >= 3 && digits >= 5;
      case UUID -> length >= 36 && letters + digits >= 32;
      case NAME, LINK_KEY, RECORD_ID -> false;
    };
  }
}

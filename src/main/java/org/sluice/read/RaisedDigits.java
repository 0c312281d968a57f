package org.sluice.read;

/** Numbers that are written with one raised, lowered or circled character, or in other digits. */
// Only characters of the class "other number" are asked for their value, of which no letter is one.
@SuppressWarnings("CharacterGetNumericValue")
final class RaisedDigits {
  private RaisedDigits() {}

  /**
   * The text with such numbers in plain digits. One right behind a word or a number is a power or
   * the mark of a footnote, and so is a raised one that begins a line.
   */
  static String plain(String text) {
    if (text.chars().noneMatch(c -> isNumber(c) || isForeign(c))) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone = i == 0 ? !isRaised(c) : !Character.isLetterOrDigit(text.charAt(i - 1));
      if ((isNumber(c) && alone) || isForeign(c)) {
        plain.append(Character.getNumericValue(c));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isNumber(int c) {
    return Character.getType(c) == Character.OTHER_NUMBER && Character.getNumericValue(c) >= 0;
  }

  /** A digit of another script, or a wide one. */
  private static boolean isForeign(int c) {
    return Character.isDigit(c) && c > '9';
  }

  private static boolean isRaised(char c) {
    return c == '\u00b9' || c == '\u00b2' || c == '\u00b3' || (c >= '\u2070' && c <= '\u2089');
  }
}

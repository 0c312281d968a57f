package org.sluice.format.smcl;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The characters that {@code {c …}} names, lines drawn as Stata's plain text has them. */
final class Glyph {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("-", "-"),
          Map.entry("|", "|"),
          Map.entry("+", "+"),
          Map.entry("TT", "+"),
          Map.entry("BT", "+"),
          Map.entry("LT", "+"),
          Map.entry("RT", "+"),
          Map.entry("TLC", "+"),
          Map.entry("TRC", "+"),
          Map.entry("BLC", "+"),
          Map.entry("BRC", "+"),
          Map.entry("-(", "{"),
          Map.entry(")-", "}"),
          Map.entry("S|", "$"),
          Map.entry("'g", "`"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("o/", "ø"),
          Map.entry("O/", "Ø"),
          Map.entry("ss", "ß"),
          Map.entry("?-", "¿"),
          Map.entry("!-", "¡"),
          Map.entry("L-", "£"));

  /** Accents behind their letter. */
  private static final Map<String, String> ACCENTS =
      Map.of(
          "'", "\u0301", "'g", "\u0300", "^", "\u0302", "~", "\u0303", ":", "\u0308", ",",
          "\u0327");

  private static final int MOST_DIGITS = 6;

  private Glyph() {}

  /** The character of this name or number; empty where Stata knows none, or it is no sign. */
  static Optional<String> of(String code) {
    String named = NAMED.get(code);
    if (named != null) {
      return Optional.of(named);
    }
    return Character.isLetter(code.isEmpty() ? ' ' : code.charAt(0)) ? accented(code) : coded(code);
  }

  private static Optional<String> accented(String code) {
    return Optional.ofNullable(ACCENTS.get(code.substring(1)))
        .map(accent -> Normalizer.normalize(code.charAt(0) + accent, Normalizer.Form.NFC))
        .filter(letter -> letter.length() == 1);
  }

  private static Optional<String> coded(String code) {
    boolean hex = code.startsWith("0x") || code.startsWith("0X");
    String digits = hex ? code.substring(2) : code;
    int radix = hex ? 16 : 10;
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0);
    return number ? sign(Integer.parseInt(digits, radix)) : Optional.empty();
  }

  /** Line ends and their like would tear lines; halves of characters are none. */
  private static Optional<String> sign(int code) {
    boolean sign =
        Character.isBmpCodePoint(code)
            && !Character.isISOControl(code)
            && !Character.isSurrogate((char) code)
            && Character.getType(code) != Character.LINE_SEPARATOR
            && Character.getType(code) != Character.PARAGRAPH_SEPARATOR;
    return sign ? Optional.of(Character.toString(code)) : Optional.empty();
  }
}

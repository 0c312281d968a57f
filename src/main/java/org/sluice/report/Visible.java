package org.sluice.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes text of a submission harmless to read: what a screen would hide, reorder or break a line at
 * is written out. A label may come from anybody, and a right-to-left override can make a file name
 * or a category say something else than it holds.
 */
public final class Visible {
  private Visible() {}

  /** The text with control, format and line-breaking characters spelled out. */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(visible, character));
    return visible.toString();
  }

  /** Likewise, and no longer than {@code most} characters, with an ellipsis where it is cut. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return of(text);
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(most - 2));
    return of(text.substring(0, splitsPair ? most - 2 : most - 1)) + "…";
  }

  /** Several texts, one a line. */
  static String lines(List<String> texts) {
    return texts.stream().map(Visible::of).collect(Collectors.joining("\n"));
  }

  /** The text with unpaired surrogates spelled out, which no encoding could write. */
  static String encodable(String text) {
    if (!hasSurrogate(text)) {
      return text;
    }
    StringBuilder encodable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (Character.getType(character) == Character.SURROGATE) {
                spellOut(encodable, character);
              } else {
                encodable.appendCodePoint(character);
              }
            });
    return encodable.toString();
  }

  /** Asked of every text of every report, so it makes no object. */
  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void append(StringBuilder visible, int character) {
    if (isHidden(character)) {
      spellOut(visible, character);
    } else {
      visible.appendCodePoint(character);
    }
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static void spellOut(StringBuilder visible, int character) {
    visible.append(String.format(Locale.ROOT, "‹U+%04X›", character));
  }
}

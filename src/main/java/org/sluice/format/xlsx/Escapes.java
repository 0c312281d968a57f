package org.sluice.format.xlsx;

/** Letters that XML cannot hold, written as {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
final class Escapes {
  private static final int LENGTH = 7;

  private Escapes() {}

  /** The text that is meant. */
  static String read(String written) {
    int at = written.indexOf("_x");
    if (at < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder(written.length());
    int from = 0;
    while (at >= 0) {
      int code = code(written, at);
      if (code >= 0) {
        text.append(written, from, at).append((char) code);
        from = at + LENGTH;
      }
      at = written.indexOf("_x", Math.max(from, at + 1));
    }
    return text.append(written, from, written.length()).toString();
  }

  /** The same text, with every letter escaped that XML cannot hold or would read as an escape. */
  static String write(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder written = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        written.append(c).append(text.charAt(++i));
      } else if (isForbidden(c) || code(text, i) >= 0) {
        written.append(String.format("_x%04X_", (int) c));
      } else {
        written.append(c);
      }
    }
    return written.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n') || Character.isSurrogate(c) || c >= '\uFFFE';
  }

  private static int code(String text, int at) {
    if (at + LENGTH > text.length()
        || text.charAt(at) != '_'
        || text.charAt(at + 1) != 'x'
        || text.charAt(at + 6) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}

package org.sluice.format.text;

import java.util.Optional;

/** UTF-16 without a byte order mark, and UTF-16 that is not well-formed. */
final class Utf16 {
  private static final int SAMPLE = 4096;
  private static final char LOST = '\uFFFD';

  private Utf16() {}

  /**
   * UTF-16 where seven of ten units have an empty high byte and hardly any an empty low one: text
   * of mostly Western letters has a zero in every other byte.
   */
  static Optional<Encoding> evident(byte[] bytes) {
    int units = Math.min(bytes.length, SAMPLE) / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int unit = 0; unit < units; unit++) {
      evenZeros += bytes[2 * unit] == 0 ? 1 : 0;
      oddZeros += bytes[2 * unit + 1] == 0 ? 1 : 0;
    }
    if (units < 2) {
      return Optional.empty();
    }
    if (oddZeros * 10L >= units * 7L && evenZeros * 20L <= units) {
      return Optional.of(Encoding.UTF_16LE);
    }
    if (evenZeros * 10L >= units * 7L && oddZeros * 20L <= units) {
      return Optional.of(Encoding.UTF_16BE);
    }
    return Optional.empty();
  }

  /**
   * Decodes unit by unit. The decoder of the JDK takes the character behind a lone surrogate away
   * with it, and that may be a delimiter.
   */
  static String decode(byte[] bytes, int from, boolean lowFirst) {
    int units = (bytes.length - from) / 2;
    boolean half = (bytes.length - from) % 2 == 1;
    char[] characters = new char[units + (half ? 1 : 0)];
    for (int unit = 0; unit < units; unit++) {
      int first = bytes[from + 2 * unit] & 0xFF;
      int second = bytes[from + 2 * unit + 1] & 0xFF;
      characters[unit] = (char) (lowFirst ? second << 8 | first : first << 8 | second);
    }
    if (half) {
      characters[units] = LOST;
    }
    replaceLoneSurrogates(characters);
    return new String(characters);
  }

  private static void replaceLoneSurrogates(char[] characters) {
    for (int i = 0; i < characters.length; i++) {
      if (!Character.isSurrogate(characters[i])) {
        continue;
      }
      boolean pair =
          i + 1 < characters.length && Character.isSurrogatePair(characters[i], characters[i + 1]);
      if (pair) {
        i++;
      } else {
        characters[i] = LOST;
      }
    }
  }
}

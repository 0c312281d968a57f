package org.sluice.format.text;

import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark: text of mostly Western letters has a zero in every other
 * byte.
 */
final class Utf16Evidence {
  private static final int SAMPLE = 4096;

  private Utf16Evidence() {}

  /** UTF-16 where seven of ten units have an empty high byte and hardly any an empty low one. */
  static Optional<Encoding> of(byte[] bytes) {
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
}

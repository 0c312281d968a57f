package org.sluice.format.text;

/**
 * What a strict reading as UTF-8 finds (Unicode Standard, table 3-7: no overlong forms, no
 * surrogates, nothing above U+10FFFF).
 *
 * @param sequences well-formed characters of two to four bytes
 * @param surrogates halves of a pair encoded as if they were characters
 * @param malformed other bytes that belong to no character
 */
record Utf8Survey(int sequences, int surrogates, int malformed) {
  /** Reads the bytes from this offset on. */
  static Utf8Survey of(byte[] bytes, int from) {
    int sequences = 0;
    int surrogates = 0;
    int malformed = 0;
    int at = from;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = sequence(bytes, at);
      if (length > 0) {
        sequences++;
        at += length;
      } else if (surrogate(bytes, at)) {
        surrogates++;
        at += 3;
      } else {
        malformed++;
        at++;
      }
    }
    return new Utf8Survey(sequences, surrogates, malformed);
  }

  boolean ascii() {
    return sequences == 0 && strict();
  }

  boolean strict() {
    return surrogates == 0 && malformed == 0;
  }

  /**
   * Whether this is UTF-8, if perhaps damaged: text of another encoding that holds more well-formed
   * sequences than malformed bytes hardly exists.
   */
  boolean likely() {
    return strict() || (long) sequences + surrogates > malformed;
  }

  /** The length of the well-formed sequence that starts here, 0 where there is none. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return within(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      int low = lead == 0xE0 ? 0xA0 : 0x80;
      int high = lead == 0xED ? 0x9F : 0xBF;
      return within(bytes, at + 1, low, high) && within(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      int low = lead == 0xF0 ? 0x90 : 0x80;
      int high = lead == 0xF4 ? 0x8F : 0xBF;
      return within(bytes, at + 1, low, high)
              && within(bytes, at + 2, 0x80, 0xBF)
              && within(bytes, at + 3, 0x80, 0xBF)
          ? 4
          : 0;
    }
    return 0;
  }

  private static boolean surrogate(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) == 0xED
        && within(bytes, at + 1, 0xA0, 0xBF)
        && within(bytes, at + 2, 0x80, 0xBF);
  }

  private static boolean within(byte[] bytes, int at, int low, int high) {
    return at < bytes.length && (bytes[at] & 0xFF) >= low && (bytes[at] & 0xFF) <= high;
  }
}

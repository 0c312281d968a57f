package org.sluice.grid;

/**
 * Short texts that were cut before, so that the labels of ten thousand alike files are not made ten
 * thousand times. Threads may overwrite each other's entries: each holds a whole text or none, and
 * a text that is not found is made.
 */
final class ShortTexts {
  private static final int LONGEST = 32;
  private static final int SLOTS = 1 << 13;
  private static final String[] KNOWN = new String[SLOTS];

  private ShortTexts() {}

  /** The characters from {@code start} to {@code end}, exclusive. */
  static String of(CharSequence text, int start, int end) {
    if (end - start > LONGEST) {
      return text.subSequence(start, end).toString();
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    String known = KNOWN[slot];
    if (known != null && isAt(known, text, start, end)) {
      return known;
    }
    String made = text.subSequence(start, end).toString();
    KNOWN[slot] = made;
    return made;
  }

  private static boolean isAt(String known, CharSequence text, int start, int end) {
    if (known.length() != end - start) {
      return false;
    }
    for (int i = 0; i < known.length(); i++) {
      if (known.charAt(i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }
}

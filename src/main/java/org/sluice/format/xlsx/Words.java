package org.sluice.format.xlsx;

/** Words in bytes, one byte a letter. */
final class Words {
  private Words() {}

  static boolean begin(byte[] bytes, String word) {
    return stands(bytes, 0, word);
  }

  static boolean hold(byte[] bytes, String word) {
    for (int at = 0; at + word.length() <= bytes.length; at++) {
      if (bytes[at] == (byte) word.charAt(0) && stands(bytes, at, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(byte[] bytes, int at, String word) {
    if (at + word.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != (byte) word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

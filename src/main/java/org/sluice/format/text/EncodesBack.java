package org.sluice.format.text;

import java.util.Arrays;

/** Encodes a text piece by piece and compares it with the bytes that it came from. */
final class EncodesBack {
  private static final int PIECE = 1 << 16;

  private EncodesBack() {}

  /** Whether the text encodes to exactly the bytes from this offset on. */
  static boolean holds(String text, Encoding encoding, byte[] bytes, int from) {
    int offset = from;
    int at = 0;
    while (at < text.length()) {
      int end = pieceEnd(text, at);
      byte[] piece = text.substring(at, end).getBytes(encoding.charset());
      int next = offset + piece.length;
      if (next > bytes.length || !Arrays.equals(piece, 0, piece.length, bytes, offset, next)) {
        return false;
      }
      offset = next;
      at = end;
    }
    return offset == bytes.length;
  }

  /** A piece never parts the two halves of a surrogate pair. */
  private static int pieceEnd(String text, int at) {
    int end = Math.min(text.length(), at + PIECE);
    boolean parts = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return parts ? end + 1 : end;
  }
}

package org.sluice.format.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A member as it is written for the first time, to learn its length. Kept, so that it need not be
 * made again, unless it is so long that keeping it costs more than making it.
 */
final class Draft extends OutputStream implements Body {
  private static final int PIECE = 1 << 16;
  private static final long MOST_KEPT = 64L << 20;

  private final List<byte[]> pieces = new ArrayList<>();
  private long size;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (size + length > MOST_KEPT) {
      pieces.clear();
    }
    for (int done = 0; isKept(length) && done < length; ) {
      int at = (int) ((size + done) % PIECE);
      if (at == 0) {
        pieces.add(new byte[PIECE]);
      }
      int part = Math.min(PIECE - at, length - done);
      System.arraycopy(bytes, from + done, pieces.get(pieces.size() - 1), at, part);
      done += part;
    }
    size += length;
  }

  private boolean isKept(int more) {
    return size + more <= MOST_KEPT;
  }

  /** How many bytes were written, kept or not. */
  long size() {
    return size;
  }

  /** Whether all of it is kept. */
  boolean isWhole() {
    return isKept(0);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    long left = size;
    for (byte[] piece : pieces) {
      out.write(piece, 0, (int) Math.min(PIECE, left));
      left -= PIECE;
    }
  }
}

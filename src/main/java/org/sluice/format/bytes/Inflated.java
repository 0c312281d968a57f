package org.sluice.format.bytes;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Compressed bytes unpacked as far as a bound: what comes after a fault or the bound is left. */
public final class Inflated {
  private static final int PIECE = 1 << 14;

  /** The longest header of a gzip file that is looked through for its names. */
  private static final int GZIP_HEADER = 1 << 12;

  private Inflated() {}

  /** Unpacks a zlib stream that starts at this place. */
  public static byte[] zlib(byte[] bytes, int from, int to, int most) {
    return inflate(bytes, from, to, most, new Inflater());
  }

  /** Unpacks the first member of a gzip file (RFC 1952). */
  public static byte[] gzip(byte[] bytes, int most) {
    Bytes view = Bytes.of(bytes);
    int flags = view.u8(3);
    long at = 10;
    if ((flags & 4) != 0) {
      at += 2 + view.u16(at, true);
    }
    for (int name = flags & 0x18; name != 0; name &= name - 1) {
      int zero = view.find("\0", at, at + GZIP_HEADER);
      at = zero < 0 ? bytes.length : zero + 1L;
    }
    at += (flags & 2) == 0 ? 0 : 2;
    return at >= bytes.length
        ? new byte[0]
        : inflate(bytes, (int) at, bytes.length, most, new Inflater(true));
  }

  private static byte[] inflate(byte[] bytes, int from, int to, int most, Inflater inflater) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    inflater.setInput(bytes, from, to - from);
    try {
      while (out.size() < most) {
        int read = inflater.inflate(piece, 0, Math.min(piece.length, most - out.size()));
        if (read == 0) {
          break;
        }
        out.write(piece, 0, read);
      }
    } catch (DataFormatException e) {
      return out.toByteArray();
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }
}

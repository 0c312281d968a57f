package org.sluice.format.data;

import static org.sluice.format.image.Pictures.bytes;
import static org.sluice.format.image.Pictures.low;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Headers of data sets, byte by byte. */
public final class DataSets {
  private DataSets() {}

  /** Three elements of a schema: the root, which has children, and two columns. */
  public static byte[] parquet() {
    byte[] root = bytes(0x48, 4, "root", 0x15, 4, 0);
    byte[] one = bytes(0x15, 2, 0x25, 0, 0x18, 4, "area", 0);
    byte[] two = bytes(0x15, 2, 0x25, 0, 0x18, 1, "n", 0);
    byte[] footer = bytes(0x15, 2, 0x19, 0x3C, root, one, two, 0x16, 14, 0x19, 0x0C, 0);
    return bytes("PAR1", "\0\0\0\0data", footer, low(footer.length), "PAR1");
  }

  public static byte[] stata() {
    return bytes(
        "<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>",
        24,
        0,
        "</K><N>",
        low(7),
        low(0),
        "</N>");
  }

  public static byte[] oldStata() {
    return bytes(114, 2, 1, 0, 24, 0, low(7), new byte[60]);
  }

  public static byte[] spss() {
    byte[] area =
        bytes(low(2), low(9), low(1), low(0), low(0), low(0), "AREA    ", low(2), "Ar\0\0");
    byte[] more = bytes(low(2), low(-1), low(0), low(0), low(0), low(0), "        ");
    byte[] count = bytes(low(2), low(0), low(0), low(1), low(0), low(0), "N       ", new byte[8]);
    return bytes(
        "$FL2",
        new byte[60],
        low(2),
        low(3),
        low(0),
        low(0),
        low(7),
        new byte[92],
        area,
        more,
        count,
        low(999));
  }

  public static byte[] gzip(byte[] inside) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(inside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package org.sluice.format.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Tiny pictures, byte by byte. */
public final class Pictures {
  private Pictures() {}

  /** Joins texts and numbers (a byte each) to bytes. */
  public static byte[] bytes(Object... parts) {
    StringBuilder all = new StringBuilder();
    for (Object part : parts) {
      if (part instanceof byte[] raw) {
        all.append(new String(raw, ISO_8859_1));
      } else if (part instanceof Integer number) {
        all.append((char) (number & 0xFF));
      } else {
        all.append(part);
      }
    }
    return all.toString().getBytes(ISO_8859_1);
  }

  public static byte[] high(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  public static byte[] low(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  public static byte[] chunk(String type, Object... data) {
    byte[] inside = bytes(data);
    return bytes(high(inside.length), type, inside, high(0));
  }

  /** A picture of 800 by 600 pixels with these chunks before its pixels. */
  public static byte[] png(byte[]... chunks) {
    return bytes(
        "\u0089PNG\r\n\u001A\n",
        chunk("IHDR", high(800), high(600), 8, 2, 0, 0, 0),
        bytes((Object[]) chunks),
        chunk("IDAT", "pixels"),
        chunk("IEND"));
  }

  public static byte[] segment(int marker, Object... data) {
    byte[] inside = bytes(data);
    int length = inside.length + 2;
    return bytes(0xFF, marker, length >> 8, length, inside);
  }

  /** A picture of 800 by 600 pixels with these segments before its pixels. */
  public static byte[] jpeg(byte[]... segments) {
    return bytes(
        0xFF,
        0xD8,
        segment(0xE0, "JFIF\0", 1, 1, 0, 0, 1, 0, 1, 0, 0),
        bytes((Object[]) segments),
        segment(0xC0, 8, 600 >> 8, 600, 800 >> 8, 800, 1, 1, 17, 0),
        segment(0xDA, 1, 1, 0, 0, 63, 0),
        "pix",
        0xFF,
        0,
        "els",
        0xFF,
        0xD9);
  }

  public static byte[] gif(byte[]... blocks) {
    byte[] frame = bytes(0x2C, "\0\0\0\0", 2, 0, 2, 0, 0, 2, 2, "ab", 0);
    return bytes("GIF89a", 32, 3, 88, 2, 0, 0, 0, frame, bytes((Object[]) blocks), 0x3B);
  }

  /** A directory of tags of whole numbers, and where the next one starts. */
  public static byte[] tiff(int next, int... tagsAndValues) {
    byte[] all = bytes("II*\0", low(8), tagsAndValues.length / 2, 0);
    for (int i = 0; i < tagsAndValues.length; i += 2) {
      all =
          bytes(
              all,
              tagsAndValues[i],
              tagsAndValues[i] >> 8,
              4,
              0,
              low(1),
              low(tagsAndValues[i + 1]));
    }
    return bytes(all, low(next));
  }

  public static byte[] webp(byte[]... chunks) {
    byte[] inside =
        bytes("WEBP", "VP8X", low(10), low(0), 31, 3, 0, 87, 2, 0, bytes((Object[]) chunks));
    return bytes("RIFF", low(inside.length), inside);
  }

  public static byte[] bitmap() {
    return bytes(
        "BM",
        low(58),
        low(0),
        low(54),
        low(40),
        low(800),
        low(-600),
        1,
        0,
        24,
        0,
        new byte[24],
        "abcd");
  }
}

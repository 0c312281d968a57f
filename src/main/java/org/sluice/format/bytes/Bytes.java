package org.sluice.format.bytes;

import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file as its headers want them read. Places are longs, because a file may name any;
 * what lies outside reads as zero and is never a fault.
 */
public final class Bytes {
  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A view of these bytes, which nobody may change meanwhile. */
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes);
  }

  /** Number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** Whether so many bytes stand from this place on. */
  public boolean has(long at, long count) {
    return at >= 0 && count >= 0 && at <= bytes.length && count <= bytes.length - at;
  }

  /** The byte at this place, 0 to 255. */
  public int u8(long at) {
    return has(at, 1) ? bytes[(int) at] & 0xFF : 0;
  }

  /** Two bytes as a number. */
  public int u16(long at, boolean lowFirst) {
    return lowFirst ? u8(at) | u8(at + 1) << 8 : u8(at) << 8 | u8(at + 1);
  }

  /** Four bytes as a number, 0 to 2³² − 1. */
  public long u32(long at, boolean lowFirst) {
    long first = u16(at, lowFirst);
    long second = u16(at + 2, lowFirst);
    return lowFirst ? first | second << 16 : first << 16 | second;
  }

  /** Whether these characters, a byte each, stand at this place. */
  public boolean is(long at, String latin1) {
    if (!has(at, latin1.length())) {
      return false;
    }
    for (int i = 0; i < latin1.length(); i++) {
      if (u8(at + i) != latin1.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where these characters, at least one, stand first between two places; -1 where they do not. */
  public int find(String latin1, long from, long to) {
    int first = latin1.charAt(0);
    int end = (int) Math.min(bytes.length, to) - latin1.length();
    for (int at = (int) Math.max(0, Math.min(from, bytes.length)); at <= end; at++) {
      if (u8(at) == first && is(at, latin1)) {
        return at;
      }
    }
    return -1;
  }

  /** At most so many bytes from this place on, a character each. */
  public String latin1(long at, long most) {
    if (at < 0 || at >= bytes.length || most <= 0) {
      return "";
    }
    int length = (int) Math.min(most, bytes.length - at);
    return new String(bytes, (int) at, length, StandardCharsets.ISO_8859_1);
  }
}

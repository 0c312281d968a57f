package org.sluice.format.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;

/** Reads the central directory at the end of a ZIP file. */
final class Directory {
  private static final long END = 0x06054B50;
  private static final long LOCATOR_64 = 0x07064B50;
  private static final long END_64 = 0x06064B50;
  private static final long CENTRAL = 0x02014B50;
  private static final long IN_EXTRA = 0xFFFFFFFFL;
  private static final int IN_END_64 = 0xFFFF;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private final Bytes bytes;
  private final Limits limits;
  private final List<Entry> entries = new ArrayList<>();
  private long begin;

  Directory(Bytes bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /** What the directory lists, in its order. */
  List<Entry> entries() {
    return entries;
  }

  /** Where the directory begins: all members lie before it. */
  long begin() {
    return begin;
  }

  /** Reads it, or says what is wrong with it. */
  Directory read() throws PackageFault, OverLimit {
    long end = end();
    long count = bytes.two(end + 10);
    long length = bytes.four(end + 12);
    begin = bytes.four(end + 16);
    long last = end;
    if (bytes.two(end + 4) != 0 || bytes.two(end + 6) != 0) {
      throw PackageFault.damaged("is one part of several");
    }
    if (count == IN_END_64 || length == IN_EXTRA || begin == IN_EXTRA) {
      if (end < 20 || !bytes.is(end - 20, LOCATOR_64)) {
        throw PackageFault.damaged("does not say where its list of members is");
      }
      last = bytes.eight(end - 12);
      if (!bytes.is(last, END_64)) {
        throw PackageFault.damaged("does not say where its list of members is");
      }
      count = bytes.eight(last + 32);
      length = bytes.eight(last + 40);
      begin = bytes.eight(last + 48);
    }
    if (begin + length != last) {
      throw PackageFault.damaged("has its list of members elsewhere than it says");
    }
    if (count > limits.of(Limit.PARTS)) {
      throw limits.over(Limit.PARTS);
    }
    long at = begin;
    for (long i = 0; i < count; i++) {
      at = entry(at);
    }
    if (at != last) {
      throw PackageFault.damaged("lists other members than it counts");
    }
    return this;
  }

  /** The last record of the file; what follows it can only be its comment. */
  private long end() throws PackageFault {
    long last = (long) bytes.length() - END_LENGTH;
    for (long at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.is(at, END) && bytes.two(at + 20) == last - at) {
        return at;
      }
    }
    throw PackageFault.damaged("has no list of its members: it is cut off or damaged");
  }

  private long entry(long at) throws PackageFault {
    if (!bytes.is(at, CENTRAL)) {
      throw PackageFault.damaged("lists other members than it counts");
    }
    int nameLength = bytes.two(at + 28);
    int extraLength = bytes.two(at + 30);
    long name = at + CENTRAL_LENGTH;
    long extra = name + nameLength;
    bytes.inside(name, (long) nameLength + extraLength);
    long size = bytes.four(at + 24);
    long packed = bytes.four(at + 20);
    long local = bytes.four(at + 42);
    long wide = extra64(extra, extraLength);
    if (size == IN_EXTRA) {
      size = bytes.eight(wide);
      wide += 8;
    }
    if (packed == IN_EXTRA) {
      packed = bytes.eight(wide);
      wide += 8;
    }
    if (local == IN_EXTRA) {
      local = bytes.eight(wide);
    }
    entries.add(
        new Entry(
            name(bytes, name, nameLength),
            bytes.two(at + 8),
            bytes.two(at + 10),
            bytes.four(at + 12),
            bytes.four(at + 16),
            packed,
            size,
            local,
            0));
    return extra + extraLength + bytes.two(at + 32);
  }

  /** Where the sizes of eight bytes stand; past the end of the file where there are none. */
  private long extra64(long extra, int length) throws PackageFault {
    long at = extra;
    while (at + 4 <= extra + length) {
      if (bytes.two(at) == 1) {
        return at + 4;
      }
      at += 4 + bytes.two(at + 2);
    }
    return bytes.length();
  }

  /** A name, which must lie in the file. */
  static String name(Bytes bytes, long at, int length) {
    ByteBuffer name = ByteBuffer.wrap(bytes.array(), (int) at, length);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes.array(), (int) at, length, StandardCharsets.ISO_8859_1);
    }
  }
}

package org.sluice.format.data;

import org.sluice.format.bytes.Bytes;

/**
 * Walks over values in Thrift's compact protocol (Apache Thrift, {@code
 * thrift-compact-protocol.md}) without keeping any. A fault ends the walk.
 */
final class ThriftCompact {
  private static final int DEEPEST = 32;
  private static final int STOP = 0;

  private final Bytes bytes;
  private long at;
  private int type;
  private boolean whole = true;

  ThriftCompact(Bytes bytes, long at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Whether no fault was met so far. */
  boolean isWhole() {
    return whole;
  }

  /** Steps into the next field of a structure; gives its number, 0 at the end or at a fault. */
  int field(int last) {
    int head = next();
    type = head & 0xF;
    if (!whole || type == STOP) {
      return 0;
    }
    int delta = head >> 4;
    return delta > 0 ? last + delta : (int) Math.max(0, Math.min(zigzag(), 1 << 15));
  }

  /** Steps into the list that the field holds; gives how many elements it says it has. */
  long list() {
    int head = next();
    type = head & 0xF;
    long size = head >> 4;
    return size == 0xF ? number() : size;
  }

  /** Steps over the field's value. */
  void skip() {
    skip(type, 0);
  }

  private void skip(int kind, int depth) {
    if (depth > DEEPEST) {
      whole = false;
    }
    switch (whole ? kind : STOP) {
      case 1, 2 -> {}
      case 3 -> next();
      case 4, 5, 6 -> number();
      case 7 -> jump(8);
      case 8 -> jump(number());
      case 9, 10 -> skipList(depth);
      case 11 -> skipMap(depth);
      case 12 -> skipStructure(depth);
      default -> whole = false;
    }
  }

  private void skipList(int depth) {
    long size = list();
    int element = type;
    for (long i = 0; i < size && whole; i++) {
      skipElement(element, depth);
    }
  }

  private void skipMap(int depth) {
    long size = number();
    int kinds = size == 0 ? 0 : next();
    for (long i = 0; i < size && whole; i++) {
      skipElement(kinds >> 4, depth);
      skipElement(kinds & 0xF, depth);
    }
  }

  /** A truth value is a byte in a list, and part of the head in a field. */
  private void skipElement(int kind, int depth) {
    if (kind == 1 || kind == 2) {
      next();
    } else {
      skip(kind, depth + 1);
    }
  }

  private void skipStructure(int depth) {
    for (int field = field(0); field > 0; field = field(field)) {
      skip(type, depth + 1);
    }
  }

  private int next() {
    whole &= bytes.has(at, 1);
    return bytes.u8(at++);
  }

  private void jump(long length) {
    whole &= bytes.has(at, length);
    at += whole ? length : 0;
  }

  private long zigzag() {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  private long number() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int part = next();
      number |= (part & 0x7FL) << shift;
      if (part < 0x80) {
        return number;
      }
    }
    whole = false;
    return 0;
  }
}

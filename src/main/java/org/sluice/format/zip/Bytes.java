package org.sluice.format.zip;

/** Numbers of a ZIP file, lowest byte first; whatever lies outside of the file is a fault. */
final class Bytes {
  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte[] array() {
    return bytes;
  }

  int two(long at) throws PackageFault {
    inside(at, 2);
    int i = (int) at;
    return (bytes[i] & 0xFF) | ((bytes[i + 1] & 0xFF) << 8);
  }

  long four(long at) throws PackageFault {
    return two(at) | ((long) two(at + 2) << 16);
  }

  /** Eight bytes; no length or offset of a file in memory needs more than 62 bits. */
  long eight(long at) throws PackageFault {
    long high = four(at + 4);
    if (high > Integer.MAX_VALUE / 2) {
      throw PackageFault.damaged("states a length that no file has");
    }
    return four(at) | (high << 32);
  }

  boolean is(long at, long signature) throws PackageFault {
    return at + 4 <= bytes.length && four(at) == signature;
  }

  void inside(long at, long length) throws PackageFault {
    if (at < 0 || length < 0 || at > bytes.length - length) {
      throw PackageFault.damaged("ends before a part of it does: it is cut off or damaged");
    }
  }
}

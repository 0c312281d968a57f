package org.sluice.format.zip;

/**
 * What the central directory says of a member.
 *
 * @param name with forward slashes
 * @param flags as written: bit 0 encrypted, bit 3 sizes follow the data, bit 11 names in UTF-8
 * @param method 0 stored, 8 deflated
 * @param time date and time as DOS wrote them
 * @param crc checksum of the inflated bytes
 * @param packed how many bytes it takes in the file
 * @param size how many bytes it inflates to
 * @param local where its local header begins
 * @param data where its bytes begin; known once the local header was read
 */
record Entry(
    String name,
    int flags,
    int method,
    long time,
    long crc,
    long packed,
    long size,
    long local,
    long data) {
  static final int STORED = 0;
  static final int DEFLATED = 8;
  static final int ENCRYPTED = 1;
  static final int SIZES_FOLLOW = 1 << 3;
  static final int UTF_8 = 1 << 11;

  Entry at(long begin) {
    return new Entry(name, flags, method, time, crc, packed, size, local, begin);
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  boolean sizesFollow() {
    return (flags & SIZES_FOLLOW) != 0;
  }

  long end() {
    return data + packed;
  }
}

package org.sluice.format.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The inflated bytes of a member: never more than were announced, and a fault where fewer come. */
final class MemberStream extends InputStream {
  private final Entry entry;
  private final Inflater inflater = new Inflater(true);
  private final InputStream in;
  private final CRC32 crc = new CRC32();
  private long count;

  MemberStream(Bytes bytes, Entry entry) {
    this.entry = entry;
    InputStream packed =
        new ByteArrayInputStream(bytes.array(), (int) entry.data(), (int) entry.packed());
    this.in =
        entry.method() == Entry.STORED
            ? packed
            : new InflaterInputStream(packed, inflater, 1 << 14);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int read;
    try {
      read = in.read(into, from, length);
    } catch (IOException e) {
      throw damaged();
    }
    if (read < 0) {
      if (count != entry.size() || crc.getValue() != entry.crc()) {
        throw damaged();
      }
      return -1;
    }
    count += read;
    if (count > entry.size()) {
      throw damaged();
    }
    crc.update(into, from, read);
    return read;
  }

  private static PackageFault damaged() {
    return PackageFault.damaged("has a member that cannot be unpacked: it is damaged");
  }

  @Override
  public void close() {
    inflater.end();
  }
}

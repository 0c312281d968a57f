package org.sluice.format.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a ZIP file without clock or host. New members are stored and not deflated: what a deflater
 * gives depends on the machine's library, and the same input must give the same copy everywhere.
 */
public final class ZipWriter {
  /** The first of January 1980, the earliest time that the format knows. */
  public static final long NO_TIME = 0x00210000;

  private static final int VERSION = 20;

  private final OutputStream out;
  private final List<Written> written = new ArrayList<>();
  private long position;

  private record Written(Entry entry, long local) {}

  /** A writer to a stream that it leaves open. */
  public ZipWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes a member. */
  public void member(String name, long time, Body body) throws IOException {
    CRC32 crc = new CRC32();
    Draft draft = new Draft();
    body.writeTo(new CheckedOutputStream(draft, crc));
    long size = draft.size();
    begin(new Entry(name, 0, Entry.STORED, time, crc.getValue(), size, size, 0, 0));
    if (draft.isWhole()) {
      draft.writeTo(out);
    } else {
      body.writeTo(out);
    }
    position += size;
  }

  /** Copies a member of another package with its packed bytes untouched. */
  void asItIs(Bytes source, Entry entry) throws IOException {
    begin(entry);
    out.write(source.array(), (int) entry.data(), (int) entry.packed());
    position += entry.packed();
  }

  /** Writes the directory and flushes; the writer is not used again. */
  public void finish() throws IOException {
    long directory = position;
    for (Written member : written) {
      four(0x02014B50);
      two(VERSION);
      described(member.entry());
      two(0);
      two(0);
      two(0);
      four(0);
      four(member.local());
      name(member.entry());
    }
    long length = position - directory;
    four(0x06054B50);
    four(0);
    two(written.size());
    two(written.size());
    four(length);
    four(directory);
    two(0);
    out.flush();
  }

  private void begin(Entry entry) throws IOException {
    written.add(new Written(entry, position));
    four(0x04034B50);
    described(entry);
    name(entry);
  }

  /** What both headers say in the same words, up to the length of the extra field. */
  private void described(Entry entry) throws IOException {
    two(VERSION);
    two(isAscii(entry.name()) ? 0 : Entry.UTF_8);
    two(entry.method());
    four(entry.time());
    four(entry.crc());
    four(entry.packed());
    four(entry.size());
    two(entry.name().getBytes(StandardCharsets.UTF_8).length);
    two(0);
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }

  private void name(Entry entry) throws IOException {
    byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
    out.write(name);
    position += name.length;
  }

  private void two(int number) throws IOException {
    out.write(number & 0xFF);
    out.write(number >>> 8 & 0xFF);
    position += 2;
  }

  private void four(long number) throws IOException {
    two((int) number & 0xFFFF);
    two((int) (number >>> 16) & 0xFFFF);
  }
}

package org.sluice.format.image;

import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/** Directories of tags as TIFF and Exif have them (TIFF 6.0; Exif 2.32, section 4.6). */
final class Exif {
  private static final int TAG = 12;

  private final Bytes bytes;
  private final long start;
  private final long end;
  private final boolean lowFirst;
  private long width;
  private long height;

  private Exif(Bytes bytes, long start, long end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.lowFirst = bytes.is(start, "II");
  }

  /** Looks through Exif data between two places, a TIFF file in small. */
  static void look(Bytes bytes, long start, long end, Traces traces) {
    Exif exif = new Exif(bytes, start, end);
    traces.hidden(Picture.METADATA, "metadata of a camera or program (Exif)");
    long next = exif.directory(exif.first(), traces);
    if (next != 0) {
      traces.hidden(
          Picture.METADATA, "a thumbnail, which may show what the picture no longer does");
    }
  }

  /** The same of a whole TIFF picture, whose further directories are pages. */
  static Picture tiff(Bytes bytes) {
    Exif exif = new Exif(bytes, 0, bytes.length());
    Traces traces = Traces.thatStay();
    long first = exif.first();
    if (!bytes.has(first, 2)) {
      Picture.cutOff(traces);
    } else if (exif.directory(first, traces) != 0) {
      traces.hidden("", "further pages");
    }
    return new Picture("tiff", "a TIFF image", exif.width, exif.height, traces);
  }

  private long first() {
    return start + bytes.u32(start + 4, lowFirst);
  }

  /** Looks through a directory; gives where the next one is said to start, 0 for nowhere. */
  private long directory(long at, Traces traces) {
    if (at < start || at + 2 > end) {
      return 0;
    }
    int tags = bytes.u16(at, lowFirst);
    for (int i = 0; i < tags; i++) {
      long tag = at + 2 + (long) TAG * i;
      if (tag + TAG > end) {
        return 0;
      }
      tag(bytes.u16(tag, lowFirst), value(tag), traces);
    }
    return bytes.u32(at + 2 + (long) TAG * tags, lowFirst);
  }

  private long value(long tag) {
    int shortType = 3;
    return bytes.u16(tag + 2, lowFirst) == shortType
        ? bytes.u16(tag + 8, lowFirst)
        : bytes.u32(tag + 8, lowFirst);
  }

  private void tag(int number, long value, Traces traces) {
    switch (number) {
      case 256 -> width = value;
      case 257 -> height = value;
      case 269, 270, 285, 37510, 40091, 40092, 40094, 40095 ->
          traces.hidden(Picture.METADATA, "metadata with a text");
      case 305 -> traces.hidden(Picture.METADATA, "metadata with the name of a program");
      case 306 -> traces.hidden(Picture.METADATA, "metadata with the date and time it was made");
      case 315, 316, 33432, 40093 ->
          traces.hidden(Picture.METADATA, "metadata with the name of a person or machine");
      case 330 -> traces.hidden("", "further pictures inside");
      case 700 -> traces.hidden(Picture.METADATA, "metadata with a description (XMP)");
      case 33723 -> traces.hidden(Picture.METADATA, "metadata with a description (IPTC)");
      case 34377 -> traces.hidden(Picture.METADATA, "layers or data of a picture editor");
      case 34665 -> traces.hidden(Picture.METADATA, "metadata of a camera or program (Exif)");
      case 34853 -> traces.hidden(Picture.METADATA, "the place where it was made (GPS)");
      default -> {}
    }
  }
}

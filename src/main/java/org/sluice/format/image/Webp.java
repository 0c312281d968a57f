package org.sluice.format.image;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/** A WebP picture: chunks in a RIFF container (RFC 9649). Other containers are known by name. */
final class Webp {
  private final Bytes bytes;
  private final Traces traces = Traces.thatStay();
  private long width;
  private long height;

  private Webp(Bytes bytes) {
    this.bytes = bytes;
  }

  static Optional<Picture> of(Bytes bytes) {
    if (!bytes.is(0, "RIFF") || !bytes.is(8, "WEBP")) {
      return Optional.empty();
    }
    Webp webp = new Webp(bytes);
    webp.chunks();
    return Optional.of(new Picture("webp", "a WebP image", webp.width, webp.height, webp.traces));
  }

  private void chunks() {
    long end = 8 + bytes.u32(4, true);
    long at = 12;
    while (at + 8 <= end && bytes.has(at, 8)) {
      chunk(bytes.latin1(at, 4), at + 8);
      long length = bytes.u32(at + 4, true);
      at += 8 + length + (length & 1);
    }
    if (end > bytes.length()) {
      Picture.cutOff(traces);
    }
    Picture.behind(bytes, end, traces);
  }

  private void chunk(String type, long at) {
    switch (type) {
      case "VP8X" -> size(1 + u24(at + 4), 1 + u24(at + 7));
      case "VP8 " -> size(bytes.u16(at + 6, true) & 0x3FFF, bytes.u16(at + 8, true) & 0x3FFF);
      case "VP8L" -> {
        long packed = bytes.u32(at + 1, true);
        size(1 + (packed & 0x3FFF), 1 + (packed >> 14 & 0x3FFF));
      }
      case "EXIF" -> traces.hidden(Picture.METADATA, "metadata of a camera or program (Exif)");
      case "XMP " -> traces.hidden(Picture.METADATA, "metadata with a description (XMP)");
      case "ANIM", "ANMF" -> traces.hidden("", "further frames of a moving picture");
      case "ICCP", "ALPH" -> {}
      default -> traces.hidden(Picture.METADATA, "metadata that some program added");
    }
  }

  private long u24(long at) {
    return bytes.u32(at, true) & 0xFFFFFF;
  }

  /** The first header counts: it is the canvas where there is one. */
  private void size(long wide, long high) {
    if (width == 0) {
      width = wide;
      height = high;
    }
  }
}

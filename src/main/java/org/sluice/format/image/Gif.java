package org.sluice.format.image;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/** A GIF picture: blocks cut into pieces of at most 255 bytes (GIF89a, sections 15 to 27). */
final class Gif {
  private final Bytes bytes;
  private final Traces traces = Traces.thatStay();
  private long at = 13;
  private int frames;

  private Gif(Bytes bytes) {
    this.bytes = bytes;
  }

  static Optional<Picture> of(Bytes bytes) {
    if (!bytes.is(0, "GIF87a") && !bytes.is(0, "GIF89a")) {
      return Optional.empty();
    }
    Gif gif = new Gif(bytes);
    gif.blocks();
    return Optional.of(
        new Picture("gif", "a GIF image", bytes.u16(6, true), bytes.u16(8, true), gif.traces));
  }

  private void blocks() {
    palette(bytes.u8(10));
    while (bytes.has(at, 1)) {
      int kind = bytes.u8(at++);
      if (kind == 0x3B) {
        Picture.behind(bytes, at, traces);
        return;
      }
      if (kind == 0x21) {
        extension();
      } else if (kind == 0x2C) {
        image();
      } else {
        break;
      }
    }
    Picture.cutOff(traces);
  }

  /** A table of colours follows where the highest bit says so. */
  private void palette(int flags) {
    if (flags >= 0x80) {
      at += 3L << ((flags & 7) + 1);
    }
  }

  private void image() {
    if (++frames > 1) {
      traces.hidden("", "further frames of a moving picture");
    }
    int flags = bytes.u8(at + 8);
    at += 9;
    palette(flags);
    at++;
    pieces();
  }

  private void extension() {
    int kind = bytes.u8(at++);
    if (kind == 0xFE) {
      traces.hidden(Picture.METADATA, "metadata with a text");
    } else if (kind == 0x01) {
      traces.hidden(Picture.METADATA, "metadata with a text");
    } else if (kind == 0xFF && !bytes.is(at + 1, "NETSCAPE2.0")) {
      traces.hidden(Picture.METADATA, "metadata that some program added");
    }
    pieces();
  }

  private void pieces() {
    while (bytes.has(at, 1)) {
      int length = bytes.u8(at);
      at += length + 1L;
      if (length == 0) {
        return;
      }
    }
  }
}

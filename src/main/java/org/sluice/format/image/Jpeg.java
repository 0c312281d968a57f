package org.sluice.format.image;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/** A JPEG picture: segments that a marker opens (ISO/IEC 10918-1, annex B). */
final class Jpeg {
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private final Bytes bytes;
  private final Traces traces = Traces.thatStay();
  private long width;
  private long height;

  private Jpeg(Bytes bytes) {
    this.bytes = bytes;
  }

  static Optional<Picture> of(Bytes bytes) {
    if (!bytes.is(0, "\u00FF\u00D8\u00FF")) {
      return Optional.empty();
    }
    Jpeg jpeg = new Jpeg(bytes);
    jpeg.segments();
    return Optional.of(new Picture("jpeg", "a JPEG image", jpeg.width, jpeg.height, jpeg.traces));
  }

  private void segments() {
    long at = 2;
    while (bytes.has(at, 2)) {
      if (bytes.u8(at) != 0xFF) {
        at++;
        continue;
      }
      int marker = bytes.u8(at + 1);
      if (marker == END) {
        Picture.behind(bytes, at + 2, traces);
        return;
      }
      if (standsAlone(marker)) {
        at += marker == 0xFF ? 1 : 2;
        continue;
      }
      long length = bytes.u16(at + 2, false);
      if (length < 2 || !bytes.has(at + 2, length)) {
        break;
      }
      segment(marker, at + 4, length - 2);
      at += 2 + length;
    }
    Picture.cutOff(traces);
  }

  /** Filling, escaped bytes of a scan, restarts, and the start of the picture. */
  private static boolean standsAlone(int marker) {
    return marker == 0xFF || marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
  }

  private void segment(int marker, long at, long length) {
    if (marker == SCAN || marker < 0xC0) {
      return;
    }
    if (marker <= 0xCF) {
      frame(marker, at);
    } else if (marker == 0xFE) {
      traces.hidden(Picture.METADATA, "metadata with a text");
    } else if (marker >= 0xE0 && marker <= 0xEF) {
      application(marker, at, length);
    }
  }

  /** Three of the markers are tables, the others open a frame: a byte, the height, the width. */
  private void frame(int marker, long at) {
    if (marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
      height = bytes.u16(at + 1, false);
      width = bytes.u16(at + 3, false);
    }
  }

  private void application(int marker, long at, long length) {
    if (bytes.is(at, "JFIF\0")) {
      if (bytes.u8(at + 12) > 0 && bytes.u8(at + 13) > 0) {
        thumbnail();
      }
    } else if (bytes.is(at, "JFXX\0")) {
      thumbnail();
    } else if (bytes.is(at, "Exif\0\0")) {
      Exif.look(bytes, at + 6, at + length, traces);
    } else if (bytes.is(at, "http://ns.adobe.com/x")) {
      traces.hidden(Picture.METADATA, "metadata with a description (XMP)");
    } else if (bytes.is(at, "Photoshop ")) {
      traces.hidden(Picture.METADATA, "metadata of a picture editor (IPTC)");
    } else if (bytes.is(at, "MPF\0")) {
      traces.hidden("", "further pictures inside");
    } else if (!bytes.is(at, "ICC_PROFILE\0") && !(marker == 0xEE && bytes.is(at, "Adobe"))) {
      traces.hidden(Picture.METADATA, "metadata that some program added");
    }
  }

  private void thumbnail() {
    traces.hidden(Picture.METADATA, "a thumbnail, which may show what the picture no longer does");
  }
}

package org.sluice.format.image;

import java.util.Optional;
import org.sluice.finding.Trace;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/** Pictures of newer kinds, known by name; what they carry beside pixels is not read. */
final class IsoPicture {
  private IsoPicture() {}

  static Optional<Picture> of(Bytes bytes) {
    if (bytes.is(4, "ftypavif") || bytes.is(4, "ftypavis")) {
      return named("avif", "an AVIF image");
    }
    if (bytes.is(4, "ftyphei") || bytes.is(4, "ftypmif1") || bytes.is(4, "ftyphev")) {
      return named("heic", "an HEIC image");
    }
    if (bytes.is(4, "JXL \r\n") || bytes.is(0, "\u00FF\n")) {
      return named("jxl", "a JPEG XL image");
    }
    return bytes.is(4, "jP  \r\n") ? named("jp2", "a JPEG 2000 image") : Optional.empty();
  }

  private static Optional<Picture> named(String format, String title) {
    Traces traces = Traces.thatStay();
    traces.add(Trace.Kind.UNREAD, Picture.METADATA, "metadata that were not read");
    return Optional.of(new Picture(format, title, 0, 0, traces));
  }
}

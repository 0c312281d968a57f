package org.sluice.format.image;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/** A TIFF picture: directories of tags; the large kind is known by name alone. */
final class Tiff {
  private Tiff() {}

  static Optional<Picture> of(Bytes bytes) {
    if (bytes.is(0, "II*\0") || bytes.is(0, "MM\0*")) {
      return Optional.of(Exif.tiff(bytes));
    }
    return bytes.is(0, "II+\0") || bytes.is(0, "MM\0+")
        ? Optional.of(new Picture("tiff", "a large TIFF image", 0, 0, Traces.thatStay()))
        : Optional.empty();
  }
}

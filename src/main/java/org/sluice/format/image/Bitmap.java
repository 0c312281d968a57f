package org.sluice.format.image;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/**
 * A bitmap of Windows: a file header that ends in a place, and a header that begins with its size.
 */
final class Bitmap {
  private static final int CORE = 12;
  private static final int FILE_HEADER = 14;

  private Bitmap() {}

  static Optional<Picture> of(Bytes bytes) {
    long header = bytes.u32(FILE_HEADER, true);
    if (!bytes.is(0, "BM") || bytes.find("\0", 0, 64) < 0) {
      return Optional.empty();
    }
    Traces traces = Traces.thatStay();
    long length = bytes.u32(2, true);
    if (length > bytes.length()) {
      Picture.cutOff(traces);
    } else if (length > FILE_HEADER + CORE) {
      Picture.behind(bytes, length, traces);
    }
    boolean core = header == CORE;
    long width = core ? bytes.u16(18, true) : bytes.u32(18, true);
    long height = core ? bytes.u16(20, true) : Math.abs((int) bytes.u32(22, true));
    return Optional.of(new Picture("bmp", "a bitmap image", width, height, traces));
  }
}

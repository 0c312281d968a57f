package org.sluice.format.image;

import java.util.Optional;
import org.sluice.finding.Trace;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/** A metafile of Windows: calls that draw, with coordinates and texts; known by name. */
final class Metafile {
  private Metafile() {}

  static Optional<Picture> of(Bytes bytes) {
    boolean enhanced = bytes.u32(0, true) == 1 && bytes.is(40, " EMF");
    boolean placeable = bytes.is(0, "\u00D7\u00CD\u00C6\u009A");
    if (!enhanced && !placeable) {
      return Optional.empty();
    }
    Traces traces = Traces.thatStay();
    traces.hidden("the drawing", "coordinates that give back what is drawn");
    traces.add(Trace.Kind.UNREAD, "", "drawing calls that were not read");
    String format = enhanced ? "emf" : "wmf";
    return Optional.of(new Picture(format, "a Windows metafile", 0, 0, traces));
  }
}

package org.sluice.format.image;

import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Traces;

/**
 * What a picture's headers tell.
 *
 * @param format as packs name it
 * @param title for people, with its article
 * @param width in pixels, 0 where no header tells
 * @param height in pixels, 0 where no header tells
 * @param traces what it carries beside its pixels
 */
record Picture(String format, String title, long width, long height, Traces traces) {
  /** The part of a file that metadata are in, in the words of findings. */
  static final String METADATA = "the picture's metadata";

  /** The picture itself, which no copy can be made of. */
  Decoded unread() {
    Traces all = Traces.thatStay();
    all.add(Trace.Kind.FIGURE, "", "a picture");
    traces.all().forEach(trace -> all.add(trace.kind(), trace.where(), trace.what()));
    String size = width > 0 && height > 0 ? " of " + width + " by " + height + " pixels" : "";
    return new Decoded.Unread(
        new Content("image", format, 0, all.all()),
        title
            + size
            + ": nobody can read figures from it; hand in the counts behind it as a table beside"
            + " it");
  }

  /** Notes bytes that stand behind the end of the picture, which viewers do not show. */
  static void behind(Bytes bytes, long end, Traces traces) {
    if (end >= bytes.length()) {
      return;
    }
    boolean archive = bytes.find("PK\u0003\u0004", end, bytes.length()) >= 0;
    traces.hidden("", archive ? "an archive behind the end of the picture" : "data behind its end");
  }

  /** Notes that the picture breaks off, so that what it holds was not read to the end. */
  static void cutOff(Traces traces) {
    traces.add(Trace.Kind.UNREAD, "", "a picture that breaks off");
  }
}

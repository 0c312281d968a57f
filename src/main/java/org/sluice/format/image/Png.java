package org.sluice.format.image;

import java.util.Optional;
import java.util.Set;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Traces;

/** A PNG picture: chunks of a length, a type, data and a check sum (ISO/IEC 15948). */
final class Png {
  private static final int SIGNATURE = 8;
  private static final int FRAME = 12;

  /** What a picture is drawn from, and colours and sizes. */
  private static final Set<String> DRAWN =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD",
          "hIST", "pHYs", "sPLT", "cICP", "mDCV", "cLLI");

  private Png() {}

  static Optional<Picture> of(Bytes bytes) {
    if (!bytes.is(0, "\u0089PNG")) {
      return Optional.empty();
    }
    Traces traces = Traces.thatStay();
    long width = 0;
    long height = 0;
    if (bytes.is(12, "IHDR")) {
      width = bytes.u32(16, false);
      height = bytes.u32(20, false);
    }
    chunks(bytes, traces);
    return Optional.of(new Picture("png", "a PNG image", width, height, traces));
  }

  private static void chunks(Bytes bytes, Traces traces) {
    long at = SIGNATURE;
    while (bytes.has(at, FRAME)) {
      long length = bytes.u32(at, false);
      String type = bytes.latin1(at + 4, 4);
      if (!bytes.has(at + 8, length + 4)) {
        break;
      }
      chunk(bytes, at + 8, length, type, traces);
      at += FRAME + length;
      if (type.equals("IEND")) {
        Picture.behind(bytes, at, traces);
        return;
      }
    }
    Picture.cutOff(traces);
  }

  private static void chunk(Bytes bytes, long at, long length, String type, Traces traces) {
    switch (type) {
      case "tEXt", "zTXt", "iTXt" -> text(bytes, at, length, traces);
      case "eXIf" -> Exif.look(bytes, at, at + length, traces);
      case "tIME" -> traces.hidden(Picture.METADATA, "metadata with the date and time it was made");
      case "acTL", "fcTL", "fdAT" -> traces.hidden("", "further frames of a moving picture");
      default -> {
        if (!DRAWN.contains(type)) {
          traces.hidden(Picture.METADATA, "metadata that some program added");
        }
      }
    }
  }

  /** A keyword, a zero byte, and a text; the name of a plotting program alone is no content. */
  private static void text(Bytes bytes, long at, long length, Traces traces) {
    if (Programs.signs(bytes.latin1(at, Math.min(length, Programs.LONGEST + 1)))) {
      return;
    }
    String what =
        switch (keyword(bytes.latin1(at, Math.min(length, 80)))) {
          case "Software" -> "metadata with the name of a program";
          case "Author" -> "metadata with an author's name";
          case "Creation Time", "date:create", "date:modify", "date:timestamp" ->
              "metadata with the date and time it was made";
          case "XML:com.adobe.xmp", "Raw profile type xmp" -> "metadata with a description (XMP)";
          case "Raw profile type exif", "Raw profile type APP1" ->
              "metadata of a camera or program (Exif)";
          case "Raw profile type iptc" -> "metadata with a description (IPTC)";
          default -> "metadata with a text";
        };
    traces.hidden(Picture.METADATA, what);
  }

  private static String keyword(String head) {
    int zero = head.indexOf('\0');
    return zero < 0 ? head : head.substring(0, zero);
  }
}

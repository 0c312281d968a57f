package org.sluice.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.bytes.Inflated;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/**
 * The names in a document's objects, gathered without following a reference: outside of streams,
 * and in the streams that hold objects, unpacked up to a bound (ISO 32000-1, sections 7.3 and 7.5).
 */
final class PdfObjects {
  /** How many page trees are asked for the number of pages; nothing but that number hangs on it. */
  private static final int MOST_NODES = 1_000;

  /** How far around the name of a page tree its number of pages is looked for. */
  private static final int DICTIONARY = 1 << 12;

  /** As many letters as one text in memory may have, and some to spare. */
  private static final int LARGEST = 1 << 30;

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "Text",
          "FreeText",
          "Popup",
          "Highlight",
          "Underline",
          "Squiggly",
          "StrikeOut",
          "Stamp",
          "Caret",
          "Ink",
          "FileAttachment",
          "Sound",
          "Movie",
          "Screen",
          "Redact",
          "Watermark");

  private final StringBuilder text = new StringBuilder();
  private final Set<String> names = new HashSet<>();
  private long unpacked;
  private int pageNodes;
  private long pageTree;
  private long pageObjects;
  private boolean annotated;
  private boolean damaged;
  private final Set<Limit> over = EnumSet.noneOf(Limit.class);
  private final Limits limits;

  private PdfObjects(Limits limits) {
    this.limits = limits;
  }

  static PdfObjects of(byte[] bytes, Limits limits) {
    PdfObjects objects = new PdfObjects(limits);
    objects.gather(bytes);
    objects.scan();
    return objects;
  }

  /** The number of pages as the page tree says, else the page objects met; 0 where unknown. */
  long pages() {
    return pageTree > 0 ? pageTree : pageObjects;
  }

  boolean hasName(String name) {
    return names.contains(name);
  }

  boolean holds(String piece) {
    return text.indexOf(piece) >= 0;
  }

  boolean hasAnnotation() {
    return annotated;
  }

  /** Whether object streams are left that could not be unpacked. */
  boolean isDamaged() {
    return damaged;
  }

  /** The limits that the document is over, so that not all of it was looked at. */
  Set<Limit> over() {
    return over;
  }

  private void gather(byte[] bytes) {
    Bytes view = Bytes.of(bytes);
    int at = 0;
    while (at < bytes.length) {
      int stream = view.find("stream", at, bytes.length);
      int end = stream < 0 ? -1 : view.find("endstream", stream, bytes.length);
      if (end < 0) {
        text.append(view.latin1(at, (long) bytes.length - at));
        return;
      }
      String head = view.latin1(at, (long) stream - at);
      text.append(head).append('\n');
      if (isObjectStream(head)) {
        unpack(bytes, start(view, stream + 6), end);
      }
      at = end + "endstream".length();
    }
  }

  private static boolean isObjectStream(String head) {
    int dictionary = head.lastIndexOf(" obj");
    return head.indexOf("ObjStm", Math.max(dictionary, 0)) >= 0;
  }

  private static int start(Bytes view, int at) {
    int start = view.u8(at) == '\r' ? at + 1 : at;
    return view.u8(start) == '\n' ? start + 1 : start;
  }

  private void unpack(byte[] bytes, int start, int end) {
    if (start >= end) {
      damaged = true;
      return;
    }
    long room = Math.min(limits.of(Limit.PDF_BYTES) - unpacked, LARGEST - text.length());
    byte[] stream = room <= 0 ? new byte[0] : Inflated.zlib(bytes, start, end, (int) room);
    if (room <= 0 || stream.length == room) {
      over.add(Limit.PDF_BYTES);
    } else {
      damaged |= stream.length == 0;
    }
    unpacked += stream.length;
    text.append(new String(stream, StandardCharsets.ISO_8859_1)).append('\n');
  }

  /** Looks at every name; a letter of a name may be written as its number behind a hash. */
  private void scan() {
    String type = "";
    for (int at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1)) {
      String name = name(at + 1);
      if (names.size() < limits.of(Limit.PDF_NAMES)) {
        names.add(name);
      } else if (!names.contains(name)) {
        over.add(Limit.PDF_NAMES);
      }
      if (type.equals("Type")) {
        page(name, at);
      } else if (type.equals("Subtype")) {
        annotated |= ANNOTATIONS.contains(name);
      }
      type = name;
    }
  }

  private void page(String type, int at) {
    if (type.equals("Page")) {
      pageObjects++;
    } else if (type.equals("Pages") && pageNodes++ < MOST_NODES) {
      int count = near(at);
      pageTree = count < 0 ? pageTree : Math.max(pageTree, number(count + 6));
    }
  }

  /** Where the number of pages stands in the dictionary around this place, -1 where it does not. */
  private int near(int at) {
    int from = Math.max(0, at - DICTIONARY);
    String around = text.substring(from, Math.min(text.length(), at + DICTIONARY));
    int here = at - from;
    int close = around.indexOf("endobj", here);
    int after = around.indexOf("/Count", here);
    if (after >= 0 && (close < 0 || after < close)) {
      return from + after;
    }
    int before = around.lastIndexOf("/Count", here);
    return before > around.lastIndexOf("<<", here) ? from + before : -1;
  }

  private long number(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    long number = 0;
    for (int i = at; i < Math.min(text.length(), at + 7); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        break;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  private String name(int from) {
    StringBuilder name = new StringBuilder();
    for (int at = from; at < text.length() && name.length() < 40; at++) {
      char c = text.charAt(at);
      if (c == '#' && at + 2 < text.length() && hex(at + 1) >= 0 && hex(at + 2) >= 0) {
        name.append((char) (hex(at + 1) * 16 + hex(at + 2)));
        at += 2;
      } else if (c <= ' ' || "()<>[]{}/%".indexOf(c) >= 0) {
        break;
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  private int hex(int at) {
    return Character.digit(text.charAt(at), 16);
  }
}

package org.sluice.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.OverLimit;

/** Kinds of file known by the bytes they begin with; an archive's members tell workbooks apart. */
enum Magic {
  RIFF("RIFF", Kind.IMAGE, "riff", "a sound, film or image in a RIFF container"),
  POSTSCRIPT("%!PS", Kind.DOCUMENT, "ps", "a PostScript document"),
  RICH_TEXT("{\\rtf", Kind.DOCUMENT, "rtf", "a rich text document"),
  OLE(
      "\u00D0\u00CF\u0011\u00E0",
      Kind.WORKBOOK,
      "ole",
      "a workbook or document of an older office suite"),
  GZIP("\u001F\u008B", Kind.ARCHIVE, "gzip", "gzip-compressed data"),
  BZIP2("BZh", Kind.ARCHIVE, "bzip2", "bzip2-compressed data"),
  XZ("\u00FD7zXZ\0", Kind.ARCHIVE, "xz", "xz-compressed data"),
  ZSTANDARD("(\u00B5/\u00FD", Kind.ARCHIVE, "zstd", "zstd-compressed data"),
  SEVEN_ZIP("7z\u00BC\u00AF", Kind.ARCHIVE, "7z", "a 7z archive"),
  UTF_32("\u00FF\u00FE\0\0", Kind.UTF_32_TEXT, "text", "UTF-32 text");

  /** A kind's word in the report, and what a person should do with such a file. */
  private enum Kind {
    IMAGE("image", "sluice reads tables; check it by eye"),
    DOCUMENT("document", "sluice reads tables; check it by eye"),
    WORKBOOK("workbook", "sluice does not read it yet; save each sheet as CSV, or check it by eye"),
    ARCHIVE("archive", "unpack it, and submit the files in it"),
    UTF_32_TEXT("text", "sluice does not read it; save it as UTF-8");

    private final String content;
    private final String advice;

    Kind(String content, String advice) {
      this.content = content;
      this.advice = advice;
    }

    private Decoded.Unread unread(String format, String title) {
      return Decoded.Unread.of(content, format, title + ": " + advice);
    }
  }

  /** How much of a file's end is searched for the names of an archive's members. */
  private static final int DIRECTORY = 1 << 16;

  private static final int SAMPLE = 4096;

  private final String start;
  private final Kind kind;
  private final String format;
  private final String title;

  Magic(String start, Kind kind, String format, String title) {
    this.start = start;
    this.kind = kind;
    this.format = format;
    this.title = title;
  }

  /** What the bytes are, if they begin like a known kind. */
  static Optional<Decoded.Unread> of(byte[] bytes) {
    if (begins(bytes, "PK\u0003\u0004")) {
      Zip zip = zip(bytes);
      return Optional.of(zip.kind.unread(zip.format, zip.title));
    }
    for (Magic magic : values()) {
      if (magic.matches(bytes)) {
        return Optional.of(magic.kind.unread(magic.format, magic.title));
      }
    }
    return Optional.empty();
  }

  /** A start of letters and digits alone could be a column's name, unless a zero byte follows. */
  private boolean matches(byte[] bytes) {
    return begins(bytes, start) && (!start.chars().allMatch(Magic::inName) || holdsZero(bytes));
  }

  private static boolean inName(int character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }

  private static boolean begins(byte[] bytes, String start) {
    return Bytes.of(bytes).is(0, start);
  }

  private static boolean holdsZero(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A document whose package has more than a limit allows; archives are never opened, so that no
   * limit is in their way.
   */
  static Optional<Decoded> unopened(byte[] bytes, OverLimit over) {
    Zip zip = zip(bytes);
    return zip.kind == Kind.ARCHIVE
        ? Optional.empty()
        : Optional.of(
            Decoded.Unread.of(
                zip.kind.content,
                zip.format,
                zip.title
                    + " that was not opened: it has "
                    + over.what()
                    + "; or hand in its tables as CSV"));
  }

  /** What a package is, by the names of its members. */
  private record Zip(Kind kind, String format, String title) {}

  private static Zip zip(byte[] bytes) {
    int from = Math.max(0, bytes.length - DIRECTORY);
    String names = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (names.contains("xl/workbook")) {
      return new Zip(Kind.WORKBOOK, "xlsx", "an Excel workbook");
    }
    if (names.contains("word/document") || names.contains("ppt/presentation")) {
      return new Zip(Kind.DOCUMENT, "docx", "an office document");
    }
    if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
      return new Zip(Kind.WORKBOOK, "ods", "an OpenDocument file");
    }
    return new Zip(Kind.ARCHIVE, "zip", "a ZIP archive");
  }
}

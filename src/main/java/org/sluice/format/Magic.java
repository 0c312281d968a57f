package org.sluice.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of binary file, known by the bytes they begin with. */
enum Magic {
  PNG("\u0089PNG\r\n", "image", "a PNG image"),
  JPEG("\u00FF\u00D8\u00FF", "image", "a JPEG image"),
  GIF("GIF8", "image", "a GIF image"),
  TIFF_LITTLE("II*\0", "image", "a TIFF image"),
  TIFF_BIG("MM\0*", "image", "a TIFF image"),
  WEBP("RIFF", "media", "an image or sound in a RIFF container"),
  PDF("%PDF-", "pdf", "a PDF document"),
  POSTSCRIPT("%!PS", "pdf", "a PostScript document"),
  RTF("{\\rtf", "document", "a rich text document"),
  OLE("\u00D0\u00CF\u0011\u00E0", "workbook", "an old office document or workbook"),
  GZIP("\u001F\u008B", "archive", "gzip-compressed data"),
  BZIP2("BZh", "archive", "bzip2-compressed data"),
  XZ("\u00FD7zXZ\0", "archive", "xz-compressed data"),
  ZSTD("\u0028\u00B5\u002F\u00FD", "archive", "zstd-compressed data"),
  SEVEN_ZIP("7z\u00BC\u00AF", "archive", "a 7z archive"),
  PARQUET("PAR1", "data", "a Parquet data file"),
  FEATHER("ARROW1", "data", "an Arrow data file"),
  FEATHER_1("FEA1", "data", "a Feather data file"),
  HDF5("\u0089HDF", "data", "an HDF5 data file"),
  SQLITE("SQLite format 3\0", "data", "an SQLite database"),
  NUMPY("\u0093NUMPY", "data", "a NumPy array"),
  R_DATA("RDX", "data", "an R data file"),
  STATA("<stata_dta>", "data", "a Stata data file"),
  SPSS("$FL2", "data", "an SPSS data file"),
  UTF_32("\u00FF\u00FE\0\0", "text", "UTF-32 text");

  private final byte[] start;
  private final String content;
  private final String title;

  Magic(String start, String content, String title) {
    this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    this.content = content;
    this.title = title;
  }

  /** What the bytes are, if they begin like a known kind. */
  static Optional<Decoded.Unread> of(byte[] bytes) {
    return Arrays.stream(values())
        .filter(magic -> begins(bytes, magic.start))
        .findFirst()
        .map(magic -> new Decoded.Unread(magic.content, magic.title + ": check it by eye"));
  }

  private static boolean begins(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}

package org.sluice.format.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The encodings that sluice reads and writes. */
public enum Encoding {
  /** UTF-8. */
  UTF_8("UTF-8", "UTF-8", "\u00EF\u00BB\u00BF"),
  /** UTF-16, low byte first. */
  UTF_16LE("UTF-16 LE", "UTF-16LE", "\u00FF\u00FE"),
  /** UTF-16, high byte first. */
  UTF_16BE("UTF-16 BE", "UTF-16BE", "\u00FE\u00FF"),
  /** The Western encoding of older spreadsheets; five of its bytes mean nothing. */
  WINDOWS_1252("Windows-1252", "windows-1252", "");

  private final String title;
  private final String charset;
  private final String mark;

  Encoding(String title, String charset, String mark) {
    this.title = title;
    this.charset = charset;
    this.mark = mark;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** Its character set in Java. */
  public Charset charset() {
    return Charset.forName(charset);
  }

  /** The byte order mark that a file may begin with; empty where the encoding has none. */
  byte[] mark() {
    return mark.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether the bytes begin with this encoding's byte order mark. */
  boolean marks(byte[] bytes) {
    int length = mark.length();
    return length > 0
        && bytes.length >= length
        && Arrays.equals(bytes, 0, length, mark(), 0, length);
  }
}

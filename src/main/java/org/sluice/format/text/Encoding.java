package org.sluice.format.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that sluice reads and writes. */
public enum Encoding {
  /** UTF-8. */
  UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  /** UTF-16, low byte first. */
  UTF_16LE("UTF-16 LE", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  /** UTF-16, high byte first. */
  UTF_16BE("UTF-16 BE", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  /** The Western encoding of older spreadsheets; five of its bytes mean nothing. */
  WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

  private final String title;
  private final Charset charset;
  private final byte[] mark;

  Encoding(String title, Charset charset, int... mark) {
    this.title = title;
    this.charset = charset;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** Its character set in Java. */
  public Charset charset() {
    return charset;
  }

  /** The byte order mark that a file may begin with; empty where the encoding has none. */
  byte[] mark() {
    return mark.clone();
  }

  /** Whether the bytes begin with this encoding's byte order mark. */
  boolean marks(byte[] bytes) {
    if (mark.length == 0 || bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

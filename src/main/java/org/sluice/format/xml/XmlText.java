package org.sluice.format.xml;

import java.io.IOException;

/** Text as it stands in XML. */
public final class XmlText {
  private XmlText() {}

  /** Whether XML can hold all letters of a text, and hold them on one line. */
  public static boolean holds(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF);
  }

  /** Writes what may stand between tags, where white space is kept by a reader. */
  static void between(String text, Appendable out) throws IOException {
    if (isPlain(text)) {
      out.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\n' || c == '\t') {
        out.append(c);
      } else {
        write(c, out);
      }
    }
  }

  /** Writes what may stand anywhere, in a value too, where a reader would change white space. */
  public static void anywhere(String text, Appendable out) throws IOException {
    if (isPlain(text)) {
      out.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      write(text.charAt(i), out);
    }
  }

  /** Whether nothing is escaped: nearly all texts of a workbook are figures. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"') {
        return false;
      }
    }
    return true;
  }

  private static void write(char c, Appendable out) throws IOException {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append("&#" + (int) c + ";");
      default -> out.append(c);
    }
  }
}

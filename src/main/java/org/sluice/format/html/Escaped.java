package org.sluice.format.html;

import org.sluice.format.text.EncodedText;

/** Text as it is written between tags. */
final class Escaped {
  private Escaped() {}

  /** Characters that the page's encoding does not have are written by their numbers. */
  static String text(String text, EncodedText encoding) {
    boolean plain = encoding.canEncode(text);
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                  if (plain || encoding.canEncode(Character.toString(c))) {
                    escaped.appendCodePoint(c);
                  } else {
                    escaped.append("&#").append(c).append(';');
                  }
                }
              }
            });
    return escaped.toString();
  }
}

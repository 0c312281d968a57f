package org.sluice.format;

import java.util.Locale;
import java.util.Set;

/**
 * Tables of HTML with few words around them and no page, as programs write them with a title before
 * the first tag.
 */
final class TablesInWords {
  /** More lines before the first table or behind the last are a text that holds markup. */
  private static final int FEW_LINES = 5;

  private static final String TABLE = "<table";
  private static final String CLOSED = "</table>";

  /** What a table of HTML holds first; a table of other markup holds other elements. */
  private static final Set<String> FIRST =
      Set.of("tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col");

  private final String text;

  private TablesInWords(String text) {
    this.text = text;
  }

  static boolean are(String text) {
    return new TablesInWords(text).hold();
  }

  private boolean hold() {
    int first = find(TABLE, 0);
    int last = first;
    for (int at = first; at >= 0; at = find(CLOSED, at + 1)) {
      last = at;
    }
    return last > first
        && beginsLineOrStandsBehindTag(first)
        && holdsParts(text.indexOf('>', first))
        && isFew(0, first)
        && isFew(last + CLOSED.length(), text.length());
  }

  private int find(String tag, int from) {
    int at = text.indexOf('<', from);
    while (at >= 0 && !text.regionMatches(true, at, tag, 0, tag.length())) {
      at = text.indexOf('<', at + 1);
    }
    return at;
  }

  private boolean beginsLineOrStandsBehindTag(int at) {
    int before = at - 1;
    while (before >= 0 && " \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ">\r\n".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether a part of a table of HTML follows the tag that ends here. */
  private boolean holdsParts(int end) {
    int at = end + 1;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int name = at + 1;
    while (name < text.length() && Character.isLetter(text.charAt(name))) {
      name++;
    }
    return end > 0
        && text.startsWith("<", at)
        && FIRST.contains(text.substring(at + 1, name).toLowerCase(Locale.ROOT));
  }

  /** Whether a part of the text is few lines and opens no quote, as a field of a CSV does. */
  private boolean isFew(int from, int to) {
    int lines = 0;
    int quotes = 0;
    boolean filled = false;
    for (int at = from; at < to && lines <= FEW_LINES; at++) {
      char c = text.charAt(at);
      boolean ends = c == '\n' || c == '\r';
      lines += !filled && !Character.isWhitespace(c) ? 1 : 0;
      filled = !ends && (filled || !Character.isWhitespace(c));
      quotes += c == '"' ? 1 : 0;
    }
    return lines <= FEW_LINES && quotes % 2 == 0;
  }
}

package org.sluice.format.html;

import java.util.Optional;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/** Looks over markup before it is parsed: a page's tree takes many times the room of its text. */
final class Markup {
  private Markup() {}

  /** The limit that a text is over, if it is over one. */
  static Optional<Limit> over(String source, Limits limits) {
    if (source.length() > limits.of(Limit.HTML_CHARACTERS)) {
      return Optional.of(Limit.HTML_CHARACTERS);
    }
    long elements = 0;
    long depth = 0;
    for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
      if (source.regionMatches(true, at, "<table", 0, 6)) {
        depth++;
      } else if (source.regionMatches(true, at, "</table", 0, 7)) {
        depth = Math.max(0, depth - 1);
      }
      elements += opens(source, at + 1) ? 1 : 0;
      if (depth > limits.of(Limit.HTML_DEPTH)) {
        return Optional.of(Limit.HTML_DEPTH);
      }
      if (elements > limits.of(Limit.HTML_ELEMENTS)) {
        return Optional.of(Limit.HTML_ELEMENTS);
      }
    }
    return Optional.empty();
  }

  private static boolean opens(String source, int at) {
    return at < source.length() && Character.isLetter(source.charAt(at));
  }
}

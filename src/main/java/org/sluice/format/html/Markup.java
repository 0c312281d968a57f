package org.sluice.format.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/** Whether a page is over a limit, before it is parsed and after. */
final class Markup {
  /** A table inside a table lies at least so much deeper, as a row's cell does. */
  private static final int LEVELS = 2;

  private Markup() {}

  /** A page, whose elements keep their places down to one level below the deepest. */
  static Document parsed(String source, Limits limits) {
    int levels = (int) limits.of(Limit.HTML_DEPTH) + 1;
    return Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(levels));
  }

  /** Whether elements of a page lie deeper than they may. */
  static boolean isTooDeep(Document page, Limits limits) {
    long deepest = limits.of(Limit.HTML_DEPTH);
    return NodeTraversor.filter(
            (node, depth) ->
                node instanceof Element && depth > deepest
                    ? FilterResult.STOP
                    : FilterResult.CONTINUE,
            page)
        == FilterResult.STOP;
  }

  /**
   * The limit that a text is over before it is parsed, if it is over one: a page's tree takes many
   * times the room of its text, and the parser a time that grows with the square of how deep tables
   * lie inside tables.
   */
  static Optional<Limit> over(String source, Limits limits) {
    if (source.length() > limits.of(Limit.HTML_CHARACTERS)) {
      return Optional.of(Limit.HTML_CHARACTERS);
    }
    long elements = 0;
    long tables = 0;
    long deepest = limits.of(Limit.HTML_DEPTH) / LEVELS;
    for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
      if (source.regionMatches(true, at, "<table", 0, 6)) {
        tables++;
      } else if (source.regionMatches(true, at, "</table", 0, 7)) {
        tables = Math.max(0, tables - 1);
      }
      elements += opens(source, at + 1) ? 1 : 0;
      if (tables > deepest) {
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

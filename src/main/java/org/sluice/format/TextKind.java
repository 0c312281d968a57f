package org.sluice.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.html.HtmlPage;
import org.sluice.format.json.JsonText;
import org.sluice.format.text.EncodedText;

/** Kinds of content that are no delimited text, known by how the text begins and what it holds. */
final class TextKind {
  private static final int HEAD = 4096;
  private static final int FEW_CONTROLS = 4;

  /** Elements of HTML that begin a page or a piece of one, and that other markup rarely has. */
  private static final Set<String> OPEN_PAGES =
      Set.of(
          "head",
          "body",
          "title",
          "meta",
          "style",
          "script",
          "table",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "span",
          "section",
          "article",
          "main",
          "header",
          "ul",
          "ol",
          "pre",
          "center",
          "br",
          "hr",
          "b",
          "strong",
          "blockquote");

  private TextKind() {}

  /** What the text is, if it is blank, binary after all, HTML, XML or JSON. */
  static Optional<Decoded> of(String path, EncodedText text, Limits limits) {
    String characters = text.characters();
    if (characters.isBlank()) {
      return unread("empty", "empty", "only white space: nothing to read");
    }
    if (isBinary(text)) {
      return unread(
          "binary", "binary", "binary data of an unknown kind: check it by eye, or leave it out");
    }
    return (opensOtherwise(characters) ? opened(path, text, limits) : Optional.<Decoded>empty())
        .or(
            () ->
                TablesInWords.are(characters)
                    ? Optional.of(HtmlPage.decode(text, limits))
                    : Optional.empty());
  }

  /** Markup or JSON, by the first words. */
  private static Optional<Decoded> opened(String path, EncodedText text, Limits limits) {
    String characters = text.characters();
    String head =
        characters
            .substring(0, Math.min(characters.length(), HEAD))
            .strip()
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<")) {
      return markup(head, text, limits);
    }
    return isJson(head, characters)
        ? Optional.of(JsonText.decode(path, text, limits))
        : Optional.empty();
  }

  /** Whether the first character that is no white space may open markup or JSON. */
  private static boolean opensOtherwise(String characters) {
    int first = 0;
    while (Character.isWhitespace(characters.charAt(first))) {
      first++;
    }
    return "<{[".indexOf(characters.charAt(first)) >= 0;
  }

  /**
   * Some control characters are a fault of a text; many, or beside undecodable bytes, are no text.
   */
  private static boolean isBinary(EncodedText text) {
    int controls = text.oddities().controls();
    return controls > 0
        && (text.damage().isPresent()
            || controls > Math.max(FEW_CONTROLS, text.characters().length() / 100));
  }

  private static Optional<Decoded> markup(String head, EncodedText text, Limits limits) {
    if (head.startsWith("<!doctype html") || head.contains("<html") || opensPage(head)) {
      return Optional.of(HtmlPage.decode(text, limits));
    }
    return head.startsWith("<?xml") || head.startsWith("<!")
        ? unread("xml", "xml", "an XML document: sluice does not read it; check it by eye")
        : Optional.empty();
  }

  /** A piece of a page, as tables are written to a file without a page around them. */
  private static boolean opensPage(String head) {
    int at = 0;
    while (head.startsWith("<!--", at) && head.indexOf("-->", at) >= 0) {
      at = head.indexOf("-->", at) + 3;
      while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
        at++;
      }
    }
    int end = Math.min(at + 1, head.length());
    while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
      end++;
    }
    boolean tag = end < head.length() && " \n\r\t/>".indexOf(head.charAt(end)) >= 0;
    return tag && head.startsWith("<", at) && OPEN_PAGES.contains(head.substring(at + 1, end));
  }

  /** A bracket that the text's last character closes, and behind it what JSON allows there. */
  private static boolean isJson(String head, String characters) {
    int last = characters.length() - 1;
    while (Character.isWhitespace(characters.charAt(last))) {
      last--;
    }
    char open = head.charAt(0);
    char close = characters.charAt(last);
    if (!(open == '{' && close == '}') && !(open == '[' && close == ']')) {
      return false;
    }
    String inside = head.substring(1).strip();
    return inside.isEmpty() || "\"{[]}-0123456789".indexOf(inside.charAt(0)) >= 0;
  }

  private static Optional<Decoded> unread(String kind, String format, String why) {
    return Optional.of(Decoded.Unread.of(kind, format, why));
  }
}

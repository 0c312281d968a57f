package org.sluice.format.html;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The attributes that copies of pages keep: what lays a table out, what a reader with another
 * tongue or hearing the page needs, and what shows. Each value is one of a few known ones, so that
 * no word or number of the page can hide in it. Names, addresses and colours go.
 */
final class KeptAttributes {
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
  private static final Set<String> SIDES =
      Set.of("left", "right", "center", "justify", "char", "top", "middle", "bottom", "baseline");

  /** Digits of the largest span that browsers heed. */
  private static final int SPAN_DIGITS = 5;

  /** The longest name of a tongue that is in use, as {@code zh-Hant-TW}. */
  private static final int LONGEST_TONGUE = 10;

  private KeptAttributes() {}

  /** What of an element's attributes is written in a copy, each with a blank before it. */
  static String of(Element element) {
    return written(element, Set.of());
  }

  /** What a cell keeps whose figure is withheld: how it is laid out. */
  static String ofTreated(Element cell) {
    return written(cell, Set.of("class", "value"));
  }

  private static String written(Element element, Set<String> without) {
    StringBuilder written = new StringBuilder();
    for (Attribute attribute : element.attributes()) {
      String name = name(attribute);
      if (!without.contains(name)) {
        kept(element, attribute).ifPresent(value -> add(written, name, value));
      }
    }
    return written.toString();
  }

  /** Whether a copy keeps every attribute of an element as it is. */
  static boolean keepsAll(Element element) {
    return element.attributes().asList().stream()
        .allMatch(one -> kept(element, one).filter(one.getValue()::equals).isPresent());
  }

  private static void add(StringBuilder written, String name, String value) {
    written.append(' ').append(name);
    if (!value.isEmpty()) {
      written.append("=\"").append(Entities.escape(value).replace("\"", "&quot;")).append('"');
    }
  }

  private static String name(Attribute attribute) {
    return attribute.getKey().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> kept(Element element, Attribute attribute) {
    String value = attribute.getValue();
    String lower = value.strip().toLowerCase(Locale.ROOT);
    return switch (name(attribute)) {
      case "colspan", "rowspan" ->
          Optional.of(value).filter(v -> CELLS.contains(element.normalName()) && isSpan(v));
      case "scope" -> Optional.of(value).filter(v -> SCOPES.contains(lower));
      case "align", "valign" -> Optional.of(value).filter(v -> SIDES.contains(lower));
      case "dir" -> Optional.of(value).filter(v -> Set.of("ltr", "rtl", "auto").contains(lower));
      case "border" -> Optional.of(value).filter(v -> Set.of("", "0", "1").contains(lower));
      case "lang" -> Optional.of(value).filter(KeptAttributes::isTongue);
      case "nowrap", "open" -> Optional.of("");
      case "style" -> Optional.of(value).filter(KeptAttributes::isLayout);
      case "class" -> Optional.of(CodeListing.known(element)).filter(v -> !v.isEmpty());
      case "value" -> Optional.of(value).filter(v -> Shown.showsValue(element));
      default -> Optional.empty();
    };
  }

  private static boolean isSpan(String value) {
    return !value.isEmpty()
        && value.length() <= SPAN_DIGITS
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isTongue(String value) {
    return value.length() <= LONGEST_TONGUE
        && value.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetter(c)))
        && !Telling.mayTell(value);
  }

  static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A colour or the length of a bar may be drawn from a figure; where the text stands is not. */
  private static boolean isLayout(String style) {
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      String[] parts = declaration.split(":", 2);
      boolean plain =
          parts.length == 2
              && Set.of("text-align", "vertical-align").contains(parts[0].strip())
              && SIDES.contains(parts[1].strip());
      if (!plain && !declaration.isBlank()) {
        return false;
      }
    }
    return true;
  }
}

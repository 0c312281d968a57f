package org.sluice.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Attributes that carry words or data which the page does not show. */
final class HiddenAttributes {
  private static final Set<String> WORDS =
      Set.of(
          "title",
          "alt",
          "abbr",
          "summary",
          "placeholder",
          "longdesc",
          "srcdoc",
          "label",
          "standby",
          "aria-label",
          "aria-description",
          "aria-valuenow",
          "aria-valuetext");

  private static final Set<String> SHOW_VALUE =
      Set.of("input", "option", "li", "progress", "meter", "button", "data", "param");

  /** Addresses whose data draw the page: pictures, letters, styles and programs. */
  private static final List<String> DRAWING =
      List.of(
          "data:image/",
          "data:font/",
          "data:text/css",
          "data:text/javascript",
          "data:application/x-font",
          "data:application/font",
          "data:application/vnd.ms-font",
          "data:application/javascript",
          "data:application/x-javascript");

  /** What a treated cell keeps: how it is laid out, and nothing that may tell its figure. */
  private static final Set<String> LAYOUT =
      Set.of("colspan", "rowspan", "align", "valign", "scope", "nowrap", "headers", "class");

  private HiddenAttributes() {}

  /** The attributes of an element that do not show and may tell a figure. */
  static List<Attribute> of(Element element) {
    List<Attribute> hidden = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      if (isHidden(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())) {
        hidden.add(attribute);
      }
    }
    return hidden;
  }

  private static boolean isHidden(Element element, String name, String value) {
    if (embedsData(value)) {
      return true;
    }
    if (name.equals("value")) {
      boolean shows =
          SHOW_VALUE.contains(element.normalName())
              && !element.attr("type").equalsIgnoreCase("hidden");
      return !shows && Telling.mayTell(value);
    }
    if (name.equals("label") && Set.of("option", "optgroup").contains(element.normalName())) {
      return false;
    }
    if (name.startsWith("on")) {
      return Telling.holdsDigit(value);
    }
    boolean program = Set.of("script", "link", "style", "meta").contains(element.normalName());
    return (WORDS.contains(name) || (name.startsWith("data-") && !program))
        && Telling.mayTell(value);
  }

  /** Whether an address holds data of its own, of a kind that draws nothing. */
  private static boolean embedsData(String value) {
    if (!value.regionMatches(true, 0, "data:", 0, 5)) {
      return false;
    }
    String start = value.substring(0, Math.min(value.length(), 40)).toLowerCase(Locale.ROOT);
    return DRAWING.stream().noneMatch(start::startsWith);
  }

  /** Whether a cell whose figure is withheld may keep an attribute. */
  static boolean mayStay(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    boolean spans = name.equals("colspan") || name.equals("rowspan");
    return spans
        || (LAYOUT.contains(name) && !Telling.mayTell(attribute.getValue()))
        || (name.equals("style") && isLayout(attribute.getValue()));
  }

  /** A colour or the length of a bar may be drawn from the figure; where the text stands is not. */
  private static boolean isLayout(String style) {
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      String property = declaration.split(":", 2)[0].strip();
      boolean plain =
          property.isEmpty()
              || Set.of("text-align", "vertical-align", "white-space").contains(property);
      if (!plain || Telling.holdsDigit(declaration)) {
        return false;
      }
    }
    return true;
  }
}

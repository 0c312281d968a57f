package org.sluice.format.html;

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

  /** Whose value shows, or is that of a choice that a reader's program makes. */
  private static final Set<String> VALUE_IS_NO_DATA =
      Set.of("input", "option", "progress", "meter", "button", "param");

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

  /** What programs write about themselves and the window, each with numbers of its own. */
  private static final List<String> PROGRAMS =
      List.of(
          "viewport",
          "generator",
          "progid",
          "originator",
          "date",
          "dcterms.date",
          "theme-color",
          "color-scheme",
          "msapplication-",
          "apple-",
          "format-detection",
          "referrer",
          "robots",
          "handheldfriendly",
          "mobileoptimized",
          "google-",
          "csrf-");

  private HiddenAttributes() {}

  /** Whether an element has an attribute that is no text of the page and may tell a figure. */
  static boolean mayTell(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (isHidden(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a page is described in words that may tell a figure. */
  static boolean describes(Element meta) {
    String name = (meta.attr("name") + meta.attr("property") + meta.attr("itemprop")).strip();
    return !name.isEmpty()
        && PROGRAMS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::startsWith)
        && Telling.mayTell(meta.attr("content"));
  }

  private static boolean isHidden(Element element, String name, String value) {
    if (embedsData(value)) {
      return true;
    }
    if (name.equals("value")) {
      boolean usual =
          VALUE_IS_NO_DATA.contains(element.normalName())
              && !element.attr("type").equalsIgnoreCase("hidden");
      return !usual && Telling.mayTell(value);
    }
    if (name.equals("start") && element.normalName().equals("ol")) {
      return Telling.mayTell(value) && !value.strip().equals("0") && !value.strip().equals("1");
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
}

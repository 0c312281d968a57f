package org.sluice.format.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What a reader of the page sees. Only an element's own attributes hide it: what a style sheet
 * hides may open at a click, as the panes of tabs do, and is read as if it showed.
 */
final class Shown {
  private static final Set<String> NO_TEXT = Set.of("script", "style", "svg", "iframe", "head");
  private static final Set<String> NEVER_SHOWN =
      Set.of("template", "datalist", "noframes", "noembed");

  /** Which part lines although the parser takes them for words of a line. */
  private static final Set<String> PART_LINES =
      Set.of("br", "option", "summary", "legend", "xmp", "li", "dt", "dd", "caption", "label");

  private static final Set<String> SHOW_VALUE = Set.of("input", "progress", "meter");

  static final String FOOTNOTE_MARKS = "gt_footnote_marks";
  private static final int LONGEST_FOOTNOTE_MARK = 3;

  /** How much of the text before a raised one is looked at. */
  private static final int NEAR = 16;

  private Shown() {}

  /** Whether an element and all that is in it does not show. */
  static boolean hides(Element element) {
    return element.hasAttr("hidden")
        || NEVER_SHOWN.contains(element.normalName())
        || (element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden"))
        || (element.normalName().equals("noscript") && isIn("head", element))
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || (element.hasAttr("style") && hides(element.attr("style")));
  }

  private static boolean isIn(String name, Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals(name);
  }

  private static boolean hides(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "") + ";";
    return plain.contains("display:none")
        || plain.contains("visibility:hidden")
        || plain.contains("visibility:collapse")
        || plain.contains("opacity:0;")
        || plain.contains("font-size:0;")
        || plain.contains("font-size:0p");
  }

  /** Whether an element's text is no text of the page: a program, a style, a drawing. */
  static boolean isNoText(Element element) {
    return NO_TEXT.contains(element.normalName());
  }

  /** The text of a cell or a caption, on one line; tables inside it are read by themselves. */
  static String text(Element root) {
    StringBuilder text = new StringBuilder();
    root.childNodes().forEach(node -> NodeTraversor.filter(new Collector(text), node));
    return tidy(text);
  }

  /** The text with each run of white space as one blank; no-break spaces are left. */
  static String tidy(CharSequence text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = !tidy.isEmpty();
      } else {
        if (space) {
          tidy.append(' ');
        }
        space = false;
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  /**
   * What a text node adds to the text before it: a raised footnote mark adds nothing, and neither
   * does a section that browsers take for a comment.
   */
  static void add(TextNode node, StringBuilder text) {
    if (node instanceof CDataNode) {
      return;
    }
    Optional<Element> raised = raised(node);
    if (raised.isEmpty()) {
      part(node, text);
      text.append(node.getWholeText());
      return;
    }
    String before = text.substring(Math.max(0, text.length() - NEAR)).strip();
    boolean power = before.endsWith("10");
    boolean mark = isMark(raised.get()) && !standsApart(node, text);
    if (power || before.isEmpty() || !mark) {
      text.append(power ? "^" : "").append(node.getWholeText());
    }
  }

  /** Marks follow what they mark, and few pages have ten of them: {@code Total <sup>65</sup>}. */
  private static boolean standsApart(TextNode raised, StringBuilder text) {
    String words = raised.getWholeText().strip();
    return words.length() > 1
        && !text.isEmpty()
        && words.chars().allMatch(Character::isDigit)
        && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** Whether a raised element holds no more than a mark; of a long one only the start is read. */
  private static boolean isMark(Element raised) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(
        (node, depth) -> {
          text.append(node instanceof TextNode words ? words.getWholeText().strip() : "");
          return text.length() > LONGEST_FOOTNOTE_MARK
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        },
        raised);
    return text.length() <= LONGEST_FOOTNOTE_MARK;
  }

  /**
   * Parts a number from the word before it, which is another element's: {@code in Alderby<b>7</b>}
   * states a number; and a lowered one from the number that it stands at.
   */
  private static void part(TextNode node, StringBuilder text) {
    Node before = node.previousSibling();
    while (before instanceof Comment || before instanceof CDataNode) {
      before = before.previousSibling();
    }
    String words = node.getWholeText();
    if (text.isEmpty() || words.isEmpty() || before instanceof TextNode) {
      return;
    }
    char left = text.charAt(text.length() - 1);
    char right = words.charAt(0);
    Element parent = node.parent();
    boolean lowered = parent != null && parent.normalName().equals("sub");
    if (Character.isLetter(left) ? Character.isDigit(right) : followsNumber(left, right, lowered)) {
      text.append(' ');
    }
  }

  private static boolean followsNumber(char left, char right, boolean lowered) {
    return Character.isDigit(left)
        && (Character.isLetter(right) || (lowered && Character.isDigit(right)));
  }

  /** Whether an element shows the value that is written in its tag. */
  static boolean showsValue(Element element) {
    return SHOW_VALUE.contains(element.normalName());
  }

  /** Whether words of an element and those around it stand on lines of their own. */
  static boolean partsLines(Element element) {
    return element.isBlock() || PART_LINES.contains(element.normalName());
  }

  /** The raised element that a text stands in: {@code 412<sup>a</sup>} is 412. */
  private static Optional<Element> raised(TextNode node) {
    for (Node up = node.parent(); up instanceof Element element; up = up.parent()) {
      if (element.normalName().equals("sup") || element.hasClass(FOOTNOTE_MARKS)) {
        return Optional.of(element);
      }
      if (element.isBlock()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Collects what shows of one node. */
  private record Collector(StringBuilder text) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words, text);
      } else if (node instanceof DataNode words) {
        text.append(words.getWholeData());
      } else if (node instanceof Element element) {
        if (isNoText(element) || hides(element) || element.normalName().equals("table")) {
          text.append(' ');
          return FilterResult.SKIP_ENTIRELY;
        }
        if (partsLines(element)) {
          text.append(' ');
        }
        if (element.normalName().equals("input")) {
          text.append(' ').append(element.attr("value"));
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && partsLines(element)) {
        text.append(' ');
      }
      return FilterResult.CONTINUE;
    }
  }
}

package org.sluice.format.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.sluice.finding.Trace;
import org.sluice.finding.Trace.Kind;

/**
 * What a page holds beside what it says, and the pieces that a copy leaves out for it. A copy
 * leaves out every comment, every script and every hidden element; only those that may tell a
 * figure are told of. Pictures are left out too: they may draw what the tables withhold.
 */
final class Beside implements NodeFilter {
  private static final Set<String> PICTURES =
      Set.of("img", "svg", "canvas", "object", "embed", "video", "audio");

  private final String source;
  private final Set<Trace> traces = new LinkedHashSet<>();
  private final List<Cut> cuts = new ArrayList<>();
  private int pictures;

  private Beside(String source) {
    this.source = source;
  }

  /** Survey of a page and its source. */
  static Beside of(Element page, String source) {
    Beside beside = new Beside(source);
    NodeTraversor.filter(beside, page);
    return beside;
  }

  List<Trace> traces() {
    return List.copyOf(traces);
  }

  List<Cut> cuts() {
    return cuts;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Comment || node instanceof XmlDeclaration) {
      comment(node);
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private void comment(Node node) {
    String words = node instanceof Comment comment ? comment.getData() : node.outerHtml();
    if (node instanceof Comment && Telling.commentMayTell(words)) {
      hidden(node, "a comment");
    }
    if (node instanceof Comment) {
      cut(node.sourceRange());
    }
  }

  private FilterResult element(Element element) {
    String name = element.normalName();
    if (Shown.hides(element)) {
      if (Telling.mayTell(element.wholeText()) || Telling.mayTell(element.data())) {
        hidden(element, "an element that does not show");
      }
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("script")) {
      if (Scripts.carriesData(element)) {
        hidden(element, "data in a script");
      }
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("iframe") || name.equals("frame")) {
      traces.add(new Trace(Kind.UNREAD, where(element), "a frame with another page", false));
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("meta") && element.attr("name").equalsIgnoreCase("author")) {
      hidden(element, "the author's name");
      cut(element.sourceRange());
    }
    if (PICTURES.contains(name)) {
      pictures++;
      traces.add(new Trace(Kind.FIGURE, "picture " + pictures, "a picture", false));
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    attributes(element);
    return FilterResult.CONTINUE;
  }

  private void attributes(Element element) {
    List<Attribute> hidden = HiddenAttributes.of(element);
    if (!hidden.isEmpty()) {
      hidden(element, "an attribute with words or data");
      cuts.add(SourceSpans.tag(element, source, attribute -> !hidden.contains(attribute)));
    }
  }

  private void hidden(Node node, String what) {
    traces.add(new Trace(Kind.HIDDEN, where(node), what, false));
  }

  /** Inside which part of the page something stands. */
  private static String where(Node node) {
    for (Node up = node; up != null; up = up.parent()) {
      if (up instanceof Element element && element.normalName().equals("table")) {
        return "a table";
      }
      if (up instanceof Element element && element.normalName().equals("head")) {
        return "the page's head";
      }
    }
    return "the page";
  }

  private void cut(Range range) {
    cuts.add(Cut.out(range.startPos(), range.endPos()));
  }

  /** An element whose end tag is not written ends where the copy cannot know. */
  private void cutWhole(Element element) {
    cuts.add(SourceSpans.whole(element));
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }
}

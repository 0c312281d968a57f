package org.sluice.format.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.sluice.finding.Trace;
import org.sluice.finding.Trace.Kind;

/**
 * What a page holds beside what it says, and the pieces that a copy leaves out for it. A copy
 * leaves out every comment, script, style sheet and hidden element, and all but a few tags and
 * attributes; only those that may tell a figure are told of. Pictures are left out too: they may
 * draw what the tables withhold.
 */
final class Beside implements NodeFilter {
  private static final Set<String> PICTURES =
      Set.of("img", "svg", "canvas", "object", "embed", "video", "audio");

  /** What only adds to a page from outside, or to one of its pictures. */
  private static final Set<String> FETCHED =
      Set.of("link", "base", "param", "source", "track", "map", "area");

  private static final Set<String> PROGRAMS = Set.of("script", "style");
  private static final Set<String> FRAMES = Set.of("iframe", "frame");

  private static final String CHARSET = "charset=";

  private final KeptTags tags;
  private final Set<Trace> traces = new LinkedHashSet<>();
  private final List<Cut> cuts = new ArrayList<>();
  private int pictures;

  private Beside(String source) {
    this.tags = new KeptTags(source);
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

  /** Whether a copy leaves an element out with all that is in it. */
  static boolean isLeftOut(Element element) {
    String name = element.normalName();
    return Shown.hides(element)
        || PROGRAMS.contains(name)
        || FRAMES.contains(name)
        || PICTURES.contains(name)
        || FETCHED.contains(name);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Comment || node instanceof CDataNode || node instanceof XmlDeclaration) {
      comment(node);
    }
    if (node instanceof DocumentType && node.sourceRange().isTracked()) {
      cuts.add(
          new Cut(node.sourceRange().startPos(), node.sourceRange().endPos(), "<!DOCTYPE html>"));
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private void comment(Node node) {
    String words = node instanceof Comment comment ? comment.getData() : node.outerHtml();
    if (!(node instanceof XmlDeclaration) && Telling.commentMayTell(words)) {
      hidden(node, "a comment");
    }
    cut(node.sourceRange());
  }

  private FilterResult element(Element element) {
    String name = element.normalName();
    if (Shown.hides(element)) {
      if (Telling.mayTell(element.wholeText()) || Telling.mayTell(element.data())) {
        hidden(element, "an element that does not show");
      } else if (element.normalName().equals("input")) {
        attributes(element);
      }
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("script")) {
      if (Scripts.carriesData(element)) {
        hidden(element, "data in a script");
      } else if (Scripts.holdsNumbers(element)) {
        traces.add(new Trace(Kind.UNREAD, where(element), "a script with numbers", false));
      }
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("style")) {
      if (StyleWords.mayTell(element.data())) {
        hidden(element, "words in a style sheet");
      }
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (FRAMES.contains(name)) {
      traces.add(new Trace(Kind.UNREAD, where(element), "a frame with another page", false));
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("meta")) {
      meta(element);
      return FilterResult.CONTINUE;
    }
    if (PICTURES.contains(name)) {
      pictures++;
      traces.add(new Trace(Kind.FIGURE, "picture " + pictures, "a picture", false));
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    attributes(element);
    if (FETCHED.contains(name)) {
      element.select("area").forEach(this::attributes);
      cutWhole(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    cuts.addAll(tags.cuts(element));
    return FilterResult.CONTINUE;
  }

  /** Of what is said about a page a copy only keeps how its letters are written. */
  private void meta(Element meta) {
    if (meta.attr("name").equalsIgnoreCase("author")) {
      hidden(meta, "the author's name");
    } else if (HiddenAttributes.describes(meta)) {
      hidden(meta, "words about the page");
    }
    attributes(meta);
    String charset = charset(meta);
    Range range = meta.sourceRange();
    String kept = KeptAttributes.isCharset(charset) ? "<meta charset=\"" + charset + "\">" : "";
    cuts.add(new Cut(range.startPos(), range.endPos(), kept));
  }

  /** The name of an encoding, as a page says it in one of two ways; empty where it says none. */
  private static String charset(Element meta) {
    if (meta.hasAttr("charset")) {
      return meta.attr("charset").strip();
    }
    String content = meta.attr("content").toLowerCase(Locale.ROOT);
    int at = content.lastIndexOf(CHARSET);
    return at < 0 ? "" : content.substring(at + CHARSET.length()).strip();
  }

  private void attributes(Element element) {
    if (HiddenAttributes.mayTell(element)) {
      hidden(element, "an attribute with words or data");
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
    Cut whole = SourceSpans.whole(element);
    cuts.add(new Cut(whole.start(), whole.end(), insteadOf(element)));
  }

  /** What a copy writes in place of an element that it leaves out: words stay apart. */
  static String insteadOf(Element element) {
    boolean between =
        element.previousSibling() instanceof TextNode && element.nextSibling() instanceof TextNode;
    return between ? " " : "";
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }
}

package org.sluice.format.html;

import java.util.BitSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeTraversor;

/** Where the parts of a page stand in its source, and whether that can be relied on. */
final class SourceSpans {
  private final String source;
  private final BitSet seen = new BitSet();
  private int last;
  private boolean inOrder = true;

  private SourceSpans(String source) {
    this.source = source;
  }

  /** Goes once through all that the parser made of the source. */
  static SourceSpans of(Document page, String source) {
    SourceSpans spans = new SourceSpans(source);
    NodeTraversor.traverse((node, depth) -> spans.see(node), page);
    return spans;
  }

  /** Whether every part stands in the source where it stands in the page. */
  boolean areInOrder() {
    return inOrder;
  }

  /**
   * Whether the parser dropped a piece of the source that holds a digit, as it drops an attribute
   * that is given twice.
   */
  boolean dropsDigits() {
    for (int i = seen.nextClearBit(0); i < source.length(); i = seen.nextClearBit(i + 1)) {
      if (Character.isDigit(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void see(Node node) {
    Range range = node.sourceRange();
    if (!range.isTracked() || range.isImplicit() || node instanceof Document) {
      return;
    }
    inOrder &= range.startPos() >= last;
    last = Math.max(last, range.startPos());
    if (node instanceof Element element) {
      int name = range.startPos() + 1 + element.tagName().length();
      seen.set(range.startPos(), Math.min(name, range.endPos()));
      for (Attribute attribute : element.attributes()) {
        Cut span = of(element, attribute);
        seen.set(span.start(), span.end());
      }
      tail(element);
    } else {
      seen.set(range.startPos(), range.endPos());
    }
  }

  private void tail(Element element) {
    Range end = element.endSourceRange();
    if (end.isTracked() && !end.isImplicit()) {
      int name = Math.min(end.endPos(), end.startPos() + 2 + element.tagName().length());
      seen.set(end.startPos(), Math.max(end.startPos(), name));
    }
  }

  /** An element from its start tag to behind its end tag, or to where the parser closed it. */
  static Cut whole(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    boolean closed = end.isTracked() && end.endPos() >= start.endPos();
    return Cut.out(start.startPos(), closed ? end.endPos() : start.endPos());
  }

  /** What is between an element's tags. */
  static Cut inside(Element element) {
    return Cut.out(element.sourceRange().endPos(), element.endSourceRange().startPos());
  }

  /** An element's start tag with all that the parser took up of it, spelled as it was. */
  static Cut tag(Element element, String source) {
    Range range = element.sourceRange();
    StringBuilder tag = new StringBuilder();
    tag.append(source, range.startPos(), range.startPos() + 1 + element.tagName().length());
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().chars().allMatch(SourceSpans::inName)) {
        Cut span = of(element, attribute);
        tag.append(' ').append(source.substring(span.start(), span.end()).strip());
      }
    }
    boolean closed = source.startsWith("/>", range.endPos() - 2);
    return new Cut(range.startPos(), range.endPos(), tag.append(closed ? " />" : ">").toString());
  }

  /** Other names come of quotes that are not closed. */
  private static boolean inName(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  /** An attribute with its quotes and the white space before it. */
  static Cut of(Element element, Attribute attribute) {
    Range.AttributeRange range = attribute.sourceRange();
    if (!range.nameRange().isTracked()) {
      return Cut.out(element.sourceRange().endPos(), element.sourceRange().endPos());
    }
    int limit = element.sourceRange().endPos();
    int end = range.valueRange().endPos();
    boolean quoted = end > range.nameRange().endPos() && end + 1 < limit;
    return Cut.out(range.nameRange().startPos() - 1, quoted ? end + 1 : end);
  }
}

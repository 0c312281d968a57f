package org.sluice.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * The tags that copies of pages keep. An element of another name may be a program's own, and its
 * name may tell something: a copy writes a plain one around its text.
 */
final class KeptTags {
  private static final Set<String> NAMES =
      Set.of(
          ("html head title body noscript main article section nav aside header footer address"
                  + " h1 h2 h3 h4 h5 h6 hgroup p div span br wbr hr pre xmp plaintext listing"
                  + " blockquote q cite ul ol li menu dir dl dt dd figure figcaption details summary"
                  + " dialog search a abbr acronym b bdi bdo big center code data del dfn em font i"
                  + " ins kbd label mark nobr s samp small strike strong sub sup time tt u var"
                  + " ruby rb rt rtc rp table caption colgroup col thead tbody tfoot tr td th form"
                  + " fieldset legend input button select optgroup option textarea output progress"
                  + " meter")
              .split(" ", -1));

  private final String source;

  KeptTags(String source) {
    this.source = source;
  }

  /** What a copy writes otherwise of an element's own tags. */
  List<Cut> cuts(Element element) {
    Range start = element.sourceRange();
    if (!start.isTracked() || start.isImplicit() || start.endPos() <= start.startPos()) {
      return List.of();
    }
    List<Cut> cuts = new ArrayList<>();
    if (!staysAsItIs(element)) {
      cuts.add(new Cut(start.startPos(), start.endPos(), start(element)));
    }
    Range end = element.endSourceRange();
    if (end.isTracked() && !end.isImplicit() && source.startsWith("</", end.startPos())) {
      String tag = "</" + name(element) + ">";
      if (!source.substring(end.startPos(), end.endPos()).equalsIgnoreCase(tag)) {
        cuts.add(new Cut(end.startPos(), end.endPos(), tag));
      }
    }
    return cuts;
  }

  /** A treated cell's start tag. */
  static String ofTreated(Element cell) {
    return "<" + cell.normalName() + KeptAttributes.ofTreated(cell) + ">";
  }

  /** Nothing but known attributes stands in the tag, and each only once. */
  private boolean staysAsItIs(Element element) {
    if (!NAMES.contains(element.normalName()) || !KeptAttributes.keepsAll(element)) {
      return false;
    }
    Cut whole = SourceSpans.tag(element, source);
    return bare(whole.instead()).equals(bare(source.substring(whole.start(), whole.end())));
  }

  private static String bare(String tag) {
    StringBuilder bare = new StringBuilder(tag.length());
    tag.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  private String start(Element element) {
    boolean closed = source.startsWith("/>", element.sourceRange().endPos() - 2);
    if (!NAMES.contains(element.normalName())) {
      return closed && element.childNodeSize() == 0 ? "" : "<" + name(element) + ">";
    }
    return "<" + name(element) + KeptAttributes.of(element) + (closed ? " />" : ">");
  }

  private static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return NAMES.contains(name) ? name : element.isBlock() ? "div" : "span";
  }
}

package org.sluice.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The tables of a page that show, those inside others too, and its printed blocks: a block in a
 * cell is that cell's text, and one in another block is a part of it.
 */
final class Parts implements NodeFilter {
  private static final Set<String> HOLD_BLOCKS = Set.of("td", "th", "caption", "pre");

  private final List<Element> tables = new ArrayList<>();
  private final List<Element> blocks = new ArrayList<>();
  private int holding;

  private Parts() {}

  static Parts of(Element page) {
    Parts parts = new Parts();
    NodeTraversor.filter(parts, page);
    return parts;
  }

  List<Element> tables() {
    return tables;
  }

  List<Element> blocks() {
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Shown.hides(element) || Shown.isNoText(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (name.equals("table")) {
      tables.add(element);
    } else if (name.equals("pre") && holding == 0) {
      blocks.add(element);
    }
    holding += HOLD_BLOCKS.contains(name) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    holding -=
        node instanceof Element element && HOLD_BLOCKS.contains(element.normalName()) ? 1 : 0;
    return FilterResult.CONTINUE;
  }
}

package org.sluice.format.html;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What a printed block says, in which every blank and line end counts. A piece that copies leave
 * out is what they write in place of it, and a table inside the block is read by itself.
 */
final class BlockText implements NodeFilter {
  private final StringBuilder text = new StringBuilder();

  private BlockText() {}

  static String of(Element block) {
    BlockText text = new BlockText();
    block.childNodes().forEach(node -> NodeTraversor.filter(text, node));
    return text.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words && !(node instanceof CDataNode)) {
      text.append(words.getWholeText());
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    if (Beside.isLeftOut(element)) {
      text.append(Beside.insteadOf(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      text.append('\n');
    } else if (Shown.partsLines(element)) {
      end();
    }
    if (Shown.showsValue(element)) {
      text.append(' ').append(element.attr("value"));
    }
    return element.normalName().equals("table")
        ? FilterResult.SKIP_ENTIRELY
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element
        && Shown.partsLines(element)
        && !element.normalName().equals("br")) {
      end();
    }
    return FilterResult.CONTINUE;
  }

  /** What follows stands on a line of its own. */
  private void end() {
    boolean open = !text.isEmpty() && "\r\n".indexOf(text.charAt(text.length() - 1)) < 0;
    text.append(open ? "\n" : "");
  }
}

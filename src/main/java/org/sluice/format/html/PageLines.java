package org.sluice.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.sluice.grid.Grid;

/** What a page says outside its tables and its printed blocks, a line for each block of words. */
final class PageLines implements NodeFilter {
  /** Words inside a table that are in no cell of it are lines of the page. */
  private static final Set<String> READ_ELSEWHERE = Set.of("td", "th", "caption", "pre");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private PageLines() {}

  /** The lines of the page, its title first. */
  static List<String> of(Element page) {
    PageLines lines = new PageLines();
    page.select("head > title").forEach(title -> lines.add(title.text()));
    NodeTraversor.filter(lines, page);
    lines.end();
    return lines.lines;
  }

  /** Lines as a grid of one column. */
  static Grid grid(String sheet, List<String> lines) {
    Grid.Builder grid = Grid.over(sheet, String.join("\n", lines));
    int start = 0;
    for (String line : lines) {
      grid.field(start, start + line.length(), false);
      grid.endRow();
      start += line.length() + 1;
    }
    return grid.build();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      Shown.add(words, line);
    } else if (node instanceof DataNode words) {
      line.append(words.getWholeData());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (Shown.partsLines(element)) {
        end();
      }
      if (Shown.isNoText(element) || Shown.hides(element) || READ_ELSEWHERE.contains(name)) {
        line.append(' ');
        return FilterResult.SKIP_ENTIRELY;
      }
      if (Shown.showsValue(element)) {
        line.append(' ').append(element.attr("value"));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && Shown.partsLines(element)) {
      end();
    }
    return FilterResult.CONTINUE;
  }

  private void end() {
    add(Shown.tidy(line));
    line.setLength(0);
  }

  private void add(String words) {
    if (!words.isEmpty()) {
      lines.add(words);
    }
  }
}

package org.sluice.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/**
 * A page as it was parsed: a grid for each table that shows ({@code table 1}), for each printed
 * block ({@code pre 1}), and one for the lines of words ({@code text}).
 */
public final class HtmlPage {
  /** Longer pages take more room than a secure room's machine has. */
  private static final int LONGEST = 64 << 20;

  private static final int DEEPEST = 256;

  private final String prefix;
  private final String source;
  private final Document page;
  private final Map<Place, Element> cells = new HashMap<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Trace> unread = new ArrayList<>();

  private HtmlPage(String prefix, String source, Document page) {
    this.prefix = prefix;
    this.source = source;
    this.page = page;
  }

  /** What a page holds, and what a copy of it is made from. */
  public static Decoded decode(EncodedText text) {
    if (text.characters().length() > LONGEST) {
      return Decoded.Unread.of(
          "html", "html", "an HTML page of more than 64 MB: hand in its tables as CSV");
    }
    if (isTooDeep(text.characters())) {
      return Decoded.Unread.of(
          "html", "html", "an HTML page of tables inside tables inside tables: check it by eye");
    }
    HtmlPage page = of(text.characters());
    Beside beside = Beside.of(page.page);
    List<Trace> traces = new ArrayList<>(beside.traces());
    traces.addAll(page.unread);
    if (SourceSpans.of(page.page, page.source).dropsDigits()) {
      traces.add(
          new Trace(Kind.HIDDEN, "the page", "a piece that browsers leave out as faulty", true));
    }
    if (page.grids.isEmpty()) {
      return new Decoded.Unread(
          new Content("html", "html", 0, traces),
          "an HTML page that says nothing: look at its pictures, or leave it out");
    }
    return new Decoded.Grids(
        new Content("html", "html", 0, traces),
        new HtmlSource(text, page, beside.cuts()),
        page.sheets(),
        List.of());
  }

  /**
   * The grids of a piece of HTML that stands inside another file.
   *
   * @param prefix what the names of its grids begin with
   */
  public static List<Grid> grids(String prefix, String html) {
    return isTooDeep(html) ? List.of() : of(prefix, html).grids;
  }

  /** The parser takes a time that grows with the square of how deep tables lie inside tables. */
  private static boolean isTooDeep(String source) {
    int depth = 0;
    int at = source.indexOf('<');
    while (at >= 0 && depth <= DEEPEST) {
      if (source.regionMatches(true, at, "<table", 0, 6)) {
        depth++;
      } else if (source.regionMatches(true, at, "</table", 0, 7)) {
        depth = Math.max(0, depth - 1);
      }
      at = source.indexOf('<', at + 1);
    }
    return depth > DEEPEST;
  }

  /** Parses a page; faulty markup is read as browsers read it. */
  static HtmlPage of(String source) {
    return of("", source);
  }

  private static HtmlPage of(String prefix, String source) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    HtmlPage page = new HtmlPage(prefix, source, Jsoup.parse(source, "", parser));
    page.read();
    return page;
  }

  private void read() {
    Parts parts = Parts.of(page);
    for (int i = 0; i < parts.tables().size(); i++) {
      table(prefix + "table " + (i + 1), parts.tables().get(i));
    }
    for (int i = 0; i < parts.blocks().size(); i++) {
      grids.add(PageLines.grid(prefix + "pre " + (i + 1), lines(parts.blocks().get(i))));
    }
    List<String> lines = PageLines.of(page);
    if (!lines.isEmpty()) {
      grids.add(PageLines.grid(prefix + "text", lines));
    }
  }

  private void table(String name, Element table) {
    SpannedTable spanned = SpannedTable.of(table);
    if (spanned.isTooLarge()) {
      unread.add(new Trace(Kind.UNREAD, name, "a table of more cells than are read", true));
    } else if (!spanned.rows().isEmpty()) {
      grids.add(TableGrid.of(name, table, spanned, cells));
    }
  }

  /** The lines of a printed block, as it shows. */
  private static List<String> lines(Element block) {
    return block.wholeText().lines().map(String::stripTrailing).toList();
  }

  Sheets sheets() {
    return new Sheets(grids);
  }

  String source() {
    return source;
  }

  /** The element whose text stands at a place of a table's grid. */
  Map<Place, Element> cells() {
    return cells;
  }

  SourceSpans spans() {
    return SourceSpans.of(page, source);
  }
}

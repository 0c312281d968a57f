package org.sluice.format.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Source;
import org.sluice.format.text.EncodedText;
import org.sluice.format.text.Encoding;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/**
 * A page as it was parsed: a grid for each table that shows ({@code table 1}), for each printed
 * block ({@code pre 1}), and one for the lines of words ({@code text}).
 */
public final class HtmlPage {
  private final String prefix;
  private final String source;
  private final Limits limits;
  private final Document page;
  private final Optional<HtmlPage> original;
  private final Set<Place> labels = new HashSet<>();
  private final Map<Place, Element> cells = new HashMap<>();
  private final Map<String, PrintedBlock> blocks = new LinkedHashMap<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Trace> unread = new ArrayList<>();

  private HtmlPage(String prefix, String source, Limits limits, Optional<HtmlPage> original) {
    this.limits = limits;
    this.original = original;
    this.prefix = prefix;
    this.source = source;
    this.page = Markup.parsed(source, limits);
  }

  /** What a page holds, and what a copy of it is made from. */
  public static Decoded decode(EncodedText text, Limits limits) {
    Optional<Limit> over = Markup.over(text.characters(), limits);
    if (over.isPresent()) {
      return Decoded.Unread.of("html", "html", unread(limits.told(over.get())));
    }
    HtmlPage page = of("", text.characters(), limits, Optional.empty());
    Beside beside = Beside.of(page.page, page.source);
    List<Trace> traces = page.traces(beside);
    if (page.grids.isEmpty()) {
      return new Decoded.Unread(
          new Content("html", "html", 0, traces),
          page.unread.isEmpty()
              ? "an HTML page that says nothing: look at its pictures, or leave it out"
              : unread(page.unread.get(0).what()));
    }
    return new Decoded.Grids(
        new Content("html", "html", 0, traces),
        new HtmlSource(text, page, beside.cuts()),
        page.sheets(),
        List.of());
  }

  private List<Trace> traces(Beside beside) {
    List<Trace> traces = new ArrayList<>(beside.traces());
    traces.addAll(unread);
    if (spans().dropsDigits()) {
      traces.add(
          new Trace(Kind.HIDDEN, "the page", "a piece that browsers leave out as faulty", true));
    }
    return traces;
  }

  private static String unread(String what) {
    return "an HTML page that was not read: it has " + what + "; or hand in its tables as CSV";
  }

  /**
   * A piece of HTML that stands inside another file.
   *
   * @param traces what it holds beside what it says, and what of it is over a limit
   * @param source what a copy of it is made from, in UTF-8; empty where its characters cannot be
   */
  public record Piece(List<Grid> grids, List<Trace> traces, Optional<Source> source) {
    /** Copies the lists. */
    public Piece {
      grids = List.copyOf(grids);
      traces = List.copyOf(traces);
    }
  }

  /**
   * What a piece of HTML holds.
   *
   * @param prefix what the names of its grids begin with
   */
  public static Piece piece(String prefix, String html, Limits limits) {
    Optional<Limit> over = Markup.over(html, limits);
    if (over.isPresent()) {
      String what = limits.told(over.get());
      Trace unread = new Trace(Kind.UNREAD, prefix.strip(), what, true);
      return new Piece(List.of(), List.of(unread), Optional.empty());
    }
    HtmlPage page = of(prefix, html, limits, Optional.empty());
    Beside beside = Beside.of(page.page, page.source);
    EncodedText text = EncodedText.of(html.getBytes(UTF_8));
    Source source = new HtmlSource(text, page, beside.cuts());
    boolean same = text.encoding() == Encoding.UTF_8 && text.characters().equals(html);
    return new Piece(
        page.grids, page.traces(beside), same ? Optional.of(source) : Optional.empty());
  }

  /** Parses a page; faulty markup is read as browsers read it. */
  private static HtmlPage of(
      String prefix, String source, Limits limits, Optional<HtmlPage> original) {
    HtmlPage page = new HtmlPage(prefix, source, limits, original);
    page.read();
    return page;
  }

  /**
   * A copy of this page; the cells that were labels are labels again, and printed blocks are cut as
   * they were.
   */
  Sheets reread(String copy) {
    return of(prefix, copy, limits, Optional.of(this)).sheets();
  }

  /** Whether a cell is a label of the rows that it spans; asked once of a page and its copies. */
  boolean isLabel(Place place, BooleanSupplier reads) {
    boolean label =
        original.map(page -> page.labels.contains(place)).orElseGet(reads::getAsBoolean);
    if (label) {
      labels.add(place);
    }
    return label;
  }

  private void read() {
    if (Markup.isTooDeep(page, limits)) {
      unread.add(new Trace(Kind.UNREAD, "", limits.told(Limit.HTML_DEPTH), true));
    }
    Parts parts = Parts.of(page);
    for (int i = 0; i < parts.tables().size(); i++) {
      table(prefix + "table " + (i + 1), parts.tables().get(i));
    }
    for (int i = 0; i < parts.blocks().size(); i++) {
      printed(prefix + "pre " + (i + 1), parts.blocks().get(i));
    }
    List<String> lines = PageLines.of(page);
    if (!lines.isEmpty()) {
      grids.add(PageLines.grid(prefix + "text", lines));
    }
  }

  private void printed(String name, Element element) {
    Optional<PrintedBlock> before = original.flatMap(page -> page.block(name));
    if (before.isPresent()) {
      grids.add(before.get().reread(element));
    } else {
      PrintedBlock block = PrintedBlock.of(name, element);
      blocks.put(name, block);
      grids.add(block.grid());
    }
  }

  private Optional<PrintedBlock> block(String name) {
    return Optional.ofNullable(blocks.get(name));
  }

  private void table(String name, Element table) {
    SpannedTable spanned = SpannedTable.of(table, limits.of(Limit.HTML_CELLS));
    if (spanned.isTooLarge()) {
      unread.add(new Trace(Kind.UNREAD, name, limits.told(Limit.HTML_CELLS), true));
    } else if (!spanned.rows().isEmpty()) {
      grids.add(TableGrid.of(name, table, spanned, this));
    }
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

  /** The printed blocks, by the names of their grids. */
  Map<String, PrintedBlock> blocks() {
    return blocks;
  }

  SourceSpans spans() {
    return SourceSpans.of(page, source);
  }
}

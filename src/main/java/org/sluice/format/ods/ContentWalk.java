package org.sluice.format.ods;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;
import org.sluice.format.tree.NodeReader;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/**
 * One walk over the content of a spreadsheet: a visitor is told what shows, and traces what does
 * not. Only one row at a time is held.
 */
final class ContentWalk {
  /** The most rows and columns that any spreadsheet program shows. */
  private static final int MOST_ROWS = 1 << 20;

  private static final int MOST_COLUMNS = 1 << 14;

  private static final Set<String> GROUPS =
      Set.of(
          "office:document-content",
          "office:body",
          "office:spreadsheet",
          "table:table-columns",
          "table:table-header-columns",
          "table:table-column-group",
          "table:table-rows",
          "table:table-header-rows",
          "table:table-row-group");

  private final XMLStreamReader xml;
  private final Traces traces;
  private final SheetVisitor visitor;
  private final Limits limits;
  private final NodeReader trees;
  private final CellReader cells;
  private final Set<String> hiddenStyles = new HashSet<>();
  private final Deque<Boolean> groups = new ArrayDeque<>();
  private final BitSet hiddenColumns = new BitSet();
  private String sheet = "";
  private boolean sheetHidden;
  private int sheets;
  private int rows;
  private int columns;

  private ContentWalk(XMLStreamReader xml, Limits limits, Traces traces, SheetVisitor visitor) {
    this.xml = xml;
    this.limits = limits;
    this.trees = new NodeReader(OpenNames.prefixes(), limits, Limit.SHEET_ELEMENTS);
    this.traces = traces;
    this.visitor = visitor;
    this.cells = new CellReader(traces);
  }

  /** Walks over the content of a package. */
  static void over(ZipPackage zip, Traces traces, SheetVisitor visitor)
      throws IOException, XMLStreamException {
    try (InputStream in = zip.open("content.xml")) {
      Limits limits = zip.limits();
      new ContentWalk(SafeXml.open(in, limits), limits, traces, visitor).walk();
    }
  }

  private void walk() throws IOException, XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(trees.name(xml));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(trees.name(xml));
      }
    }
  }

  private void start(String name) throws IOException, XMLStreamException {
    if (name.equals("table:table")) {
      groups.clear();
      begin(trees.element(xml));
    } else if (GROUPS.contains(name)) {
      groups.push(trees.element(xml).get("table:display").equals("false"));
    } else {
      Node node = trees.read(xml);
      switch (name) {
        case "office:automatic-styles" -> styles(node);
        case "table:table-column" -> column(node);
        case "table:table-row" -> row(node);
        default -> Aside.tell(node, sheet, traces);
      }
    }
  }

  private void end(String name) throws IOException {
    if (!name.equals("table:table")) {
      groups.poll();
      return;
    }
    if (!sheetHidden) {
      visitor.end();
    }
    sheet = "";
  }

  private void styles(Node styles) throws IOException {
    for (Node style : styles.children()) {
      boolean hides =
          style
              .child("style:table-properties")
              .filter(properties -> properties.get("table:display").equals("false"))
              .isPresent();
      if (hides) {
        hiddenStyles.add(style.get("style:name"));
      }
    }
    visitor.styles(styles);
  }

  private void begin(Node table) throws IOException {
    if (!sheet.isEmpty()) {
      throw new IOException("a sheet inside of a sheet");
    }
    if (++sheets > limits.of(Limit.SHEETS)) {
      throw limits.over(Limit.SHEETS);
    }
    String name = table.get("table:name");
    sheet = name.isBlank() ? "Sheet" + sheets : name;
    rows = 0;
    columns = 0;
    hiddenColumns.clear();
    sheetHidden =
        hiddenStyles.contains(table.get("table:style-name"))
            || table.get("table:display").equals("false");
    if (sheetHidden) {
      traces.hidden("", "a hidden sheet");
    } else {
      visitor.begin(sheet, table.get("table:style-name"));
    }
  }

  private static int repeated(Node node, String attribute, int most) {
    return Math.min(Math.max(1, node.number(attribute)), Math.max(1, most));
  }

  private void column(Node column) throws IOException {
    int repeated = repeated(column, "table:number-columns-repeated", MOST_COLUMNS - columns);
    if (isHidden(column)) {
      hiddenColumns.set(columns, columns + repeated);
    }
    columns += repeated;
    if (!sheetHidden) {
      visitor.column(column);
    }
  }

  private boolean isHidden(Node rowOrColumn) {
    String visibility = rowOrColumn.get("table:visibility");
    return visibility.equals("collapse") || visibility.equals("filter") || groups.contains(true);
  }

  private void row(Node row) throws IOException {
    if (sheet.isEmpty()) {
      throw new IOException("a row outside of a sheet");
    }
    int repeated = repeated(row, "table:number-rows-repeated", MOST_ROWS - rows);
    if (!sheetHidden) {
      shown(row, repeated);
    }
    rows += repeated;
    if (rows > MOST_ROWS) {
      throw new IOException("more rows than any program shows");
    }
  }

  private void shown(Node row, int repeated) throws IOException {
    boolean hidden = isHidden(row);
    List<OdsCell> shown = new ArrayList<>();
    int column = 0;
    for (Node cell : row.children()) {
      if (cell.is("table:table-cell") || cell.is("table:covered-table-cell")) {
        int alike = repeated(cell, "table:number-columns-repeated", MOST_COLUMNS - column);
        column = cells(cells.read(cell, sheet, alike), column, hidden, shown);
      }
    }
    visitor.row(new OdsRow(rows, repeated, row.get("table:style-name"), shown));
  }

  /** Adds alike cells, those in hidden places emptied; gives the next column. */
  private int cells(OdsCell cell, int column, boolean hidden, List<OdsCell> to) throws IOException {
    int end = column + cell.repeated();
    if (end > MOST_COLUMNS) {
      throw new IOException("more columns than any program shows");
    }
    int at = column;
    while (at < end) {
      boolean inHidden = hiddenColumns.get(at);
      int change = inHidden ? hiddenColumns.nextClearBit(at) : hiddenColumns.nextSetBit(at);
      int next = change < 0 ? end : Math.min(end, change);
      OdsCell piece = cell.times(next - at);
      boolean leave = hidden || inHidden;
      if (leave && !cell.isBlank()) {
        traces.hidden(sheet, hidden ? "a hidden row" : "a hidden column");
      }
      to.add(leave ? piece.emptied() : piece);
      at = next;
    }
    return end;
  }
}

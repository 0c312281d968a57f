package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;
import org.sluice.format.xlsx.Shown.Sight;
import org.sluice.format.xml.PlainXml;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/**
 * Writes the styles of a copy: looks as they are, number formats only where a number shows by one.
 */
final class StylesCopy {
  /** Codes below are the program's own and have no text in the file. */
  private static final int FIRST_CUSTOM = 164;

  private static final int PERCENT = 50_000;
  private static final int DAY = 50_001;
  private static final int TIME = 50_002;

  private final ZipPackage source;
  private final String part;
  private final Seen seen;
  private final Limits limits;
  private final Map<Integer, String> codes = new TreeMap<>();
  private final List<Cell> cells = new ArrayList<>();

  /** A style of cells: its number format, and its looks as pairs of names and values. */
  private record Cell(int format, List<String> looks, List<String> alignment) {}

  StylesCopy(ZipPackage source, String part, Seen seen, Limits limits) {
    this.source = source;
    this.part = part;
    this.seen = seen;
    this.limits = limits;
  }

  void write(OutputStream stream) throws IOException {
    codes.clear();
    cells.clear();
    try {
      collect();
      PlainXml out = new PlainXml(stream);
      out.begin("styleSheet").attribute("xmlns", CopiedParts.MAIN);
      formats(out);
      looks(out);
      cells(out);
      out.begin("cellStyles").begin("cellStyle").attribute("name", "Normal");
      out.attribute("xfId", "0").attribute("builtinId", "0");
      out.finish();
    } catch (XMLStreamException e) {
      throw new IOException("the styles can no longer be read", e);
    }
  }

  private void collect() throws IOException, XMLStreamException {
    try (InputStream in = source.open(part)) {
      XMLStreamReader xml = SafeXml.open(in, limits);
      Deque<String> path = new ArrayDeque<>();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          String parent = path.isEmpty() ? "" : path.peek();
          String element = xml.getLocalName();
          if (parent.equals("numFmts") && element.equals("numFmt")) {
            codes.put(Attributes.number(xml, "numFmtId", 0), Attributes.text(xml, "formatCode"));
          } else if (parent.equals("cellXfs") && element.equals("xf")) {
            cells.add(
                new Cell(
                    Attributes.number(xml, "numFmtId", 0),
                    AllowedXml.pairs(xml, AllowedXml.STYLES),
                    new ArrayList<>()));
          } else if (path.contains("cellXfs") && element.equals("alignment")) {
            cells
                .get(cells.size() - 1)
                .alignment()
                .addAll(AllowedXml.pairs(xml, AllowedXml.STYLES));
          }
          path.push(element);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          path.pop();
        }
      }
    }
  }

  private void formats(PlainXml out) throws IOException {
    Map<Integer, String> kept = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      int format = cells.get(i).format();
      if (seen.shows(i) && codes.containsKey(format)) {
        kept.put(format, codes.getOrDefault(format, ""));
      }
    }
    kept.put(PERCENT, "0." + "#".repeat(20) + "%");
    kept.put(DAY, "yyyy\\-mm\\-dd");
    kept.put(TIME, "yyyy\\-mm\\-dd\\ hh:mm:ss");
    out.begin("numFmts").attribute("count", Integer.toString(kept.size()));
    for (Map.Entry<Integer, String> format : kept.entrySet()) {
      out.begin("numFmt").attribute("numFmtId", Integer.toString(format.getKey()));
      out.attribute("formatCode", format.getValue()).end();
    }
    out.end();
  }

  /** Fonts, fills and borders, as they stand. */
  private void looks(PlainXml out) throws IOException, XMLStreamException {
    try (InputStream in = source.open(part)) {
      XMLStreamReader xml = SafeXml.open(in, limits);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          String element = xml.getLocalName();
          boolean left = element.equals("cellXfs") || element.equals("colors");
          if (!left && AllowedXml.STYLES.containsKey(element)) {
            AllowedXml.begin(xml, AllowedXml.STYLES, out);
          } else if (!element.equals("styleSheet")) {
            Skipping.element(xml);
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && !xml.getLocalName().equals("styleSheet")) {
          out.end();
        }
      }
    }
  }

  private void cells(PlainXml out) throws IOException {
    out.begin("cellXfs");
    if (cells.isEmpty()) {
      cells.add(new Cell(0, List.of(), List.of()));
    }
    for (int i = 0; i < cells.size(); i++) {
      int format = cells.get(i).format();
      boolean custom = format >= FIRST_CUSTOM || codes.containsKey(format);
      cell(cells.get(i), custom && !seen.shows(i) ? 0 : format, out);
    }
    CopiedStyles.added(
        seen,
        (style, sight) -> cell(cells.get(Math.min(style, cells.size() - 1)), format(sight), out));
    out.end();
  }

  private static int format(Sight sight) {
    return switch (sight) {
      case PERCENT -> PERCENT;
      case DAY -> DAY;
      case TIME -> TIME;
      default -> 0;
    };
  }

  private static void cell(Cell cell, int format, PlainXml out) throws IOException {
    out.begin("xf").attribute("numFmtId", Integer.toString(format));
    pairs(cell.looks(), out);
    out.attribute("xfId", "0").attribute("applyNumberFormat", "1");
    if (!cell.alignment().isEmpty()) {
      out.begin("alignment");
      pairs(cell.alignment(), out);
      out.end();
    }
    out.end();
  }

  private static void pairs(List<String> pairs, PlainXml out) throws IOException {
    for (int i = 0; i < pairs.size(); i += 2) {
      out.attribute(pairs.get(i), pairs.get(i + 1));
    }
  }
}

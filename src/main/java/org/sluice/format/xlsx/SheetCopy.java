package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;
import org.sluice.format.xlsx.Shown.Sight;
import org.sluice.format.xlsx.Workbook.Tab;
import org.sluice.format.xml.PlainXml;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;
import org.sluice.grid.Place;

/**
 * Writes a sheet that holds what the source shows and nothing else: texts in the cells themselves,
 * results instead of formulas, nothing in hidden cells.
 */
final class SheetCopy {
  private static final Set<String> ERRORS =
      Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");

  private final Tab tab;
  private final SheetReader.Cells cells;
  private final CopiedStyles styles;
  private final Limits limits;
  private final Map<Long, String> replacements;
  private final SheetRows rows = new SheetRows();
  private int replaced;

  SheetCopy(
      Tab tab,
      SheetReader.Cells cells,
      CopiedStyles styles,
      Map<Long, String> replacements,
      Limits limits) {
    this.tab = tab;
    this.cells = cells;
    this.styles = styles;
    this.replacements = replacements;
    this.limits = limits;
  }

  /** A cell's place on its sheet as one number. */
  static long key(int row, int column) {
    return (long) row * CellReader.COLUMNS + column;
  }

  void write(ZipPackage source, OutputStream stream) throws IOException {
    PlainXml out = new PlainXml(stream);
    out.begin("worksheet").attribute("xmlns", CopiedParts.MAIN);
    try (InputStream in = source.open(tab.part())) {
      XMLStreamReader xml = SafeXml.openLong(in, limits);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          element(xml, out);
        } else if (event == XMLStreamConstants.END_ELEMENT
            && !xml.getLocalName().equals("worksheet")) {
          out.end();
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("a sheet can no longer be read", e);
    }
    out.finish();
    if (replaced != replacements.size()) {
      throw new IllegalArgumentException("a place holds nothing that shows");
    }
  }

  private void element(XMLStreamReader xml, PlainXml out) throws IOException, XMLStreamException {
    String element = xml.getLocalName();
    if (element.equals("sheetData")) {
      out.begin(element);
      rows(xml, out);
      out.end();
    } else if (AllowedXml.SHEET.containsKey(element)) {
      if (element.equals("col")) {
        rows.column(xml);
      }
      AllowedXml.begin(xml, AllowedXml.SHEET, out);
    } else if (!element.equals("worksheet")) {
      Skipping.element(xml);
    }
  }

  private void rows(XMLStreamReader xml, PlainXml out) throws XMLStreamException, IOException {
    CellReader cell = new CellReader(xml, cells.strings(), limits);
    for (int event = xml.next(); !SheetReader.isEnd(event, xml); event = xml.next()) {
      if (event == XMLStreamConstants.END_ELEMENT) {
        out.end();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> {
            rows.begin(xml);
            cell.beginRow();
            AllowedXml.begin(xml, AllowedXml.SHEET, out);
          }
          case "c" -> {
            cell.read(rows.row());
            cell(cell, out);
          }
          default -> Skipping.element(xml);
        }
      }
    }
  }

  private void cell(CellReader cell, PlainXml out) throws IOException {
    Shown shown = SheetReader.shown(cell, cells.styles());
    boolean hidden =
        rows.isHidden() || rows.isHidden(cell.column()) || shown.sight() == Sight.NOTHING;
    out.begin("c").attribute("r", Place.letters(cell.column()) + (rows.row() + 1));
    int style = hidden ? cell.style() : styles.style(cell.style(), shown.sight());
    if (style > 0 && style < styles.size()) {
      out.attribute("s", Integer.toString(style));
    }
    if (!hidden && !shown.text().isEmpty()) {
      String replacement = replacements.get(key(rows.row(), cell.column()));
      if (replacement != null) {
        replaced++;
        text(replacement, out);
      } else {
        value(cell, shown, out);
      }
    }
    out.end();
  }

  private static void value(CellReader cell, Shown shown, PlainXml out) throws IOException {
    if (cell.isTruth()) {
      typed("b", shown.text().equals("TRUE") ? "1" : "0", out);
    } else if (cell.isNumber() && NumberFormat.isNumber(cell.value())) {
      boolean rounded = shown.sight() == Sight.ROUNDED;
      out.begin("v").text(rounded ? shown.copied() : NumberFormat.stored(cell.value())).end();
    } else if (ERRORS.contains(shown.text())) {
      typed("e", shown.text(), out);
    } else {
      text(shown.text(), out);
    }
  }

  private static void typed(String type, String value, PlainXml out) throws IOException {
    out.attribute("t", type).begin("v").text(value).end();
  }

  private static void text(String text, PlainXml out) throws IOException {
    out.attribute("t", "inlineStr").begin("is").begin("t").attribute("xml:space", "preserve");
    out.text(Escapes.write(text)).end().end();
  }
}

package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.decoded.Traces;
import org.sluice.format.xlsx.Shown.Sight;
import org.sluice.format.xlsx.Workbook.Tab;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;
import org.sluice.grid.Grid;

/** Reads what a sheet shows as a grid, in one pass, and tells what it does not show. */
final class SheetReader {
  private final Tab tab;
  private final Cells cells;
  private final Limits limits;
  private final Traces traces;
  private final SheetSigns signs;
  private final SheetRows rows = new SheetRows();
  private final GridMaker maker;

  /** What all sheets of a workbook share. */
  record Cells(Styles styles, SharedStrings strings, Seen seen, GridMaker.Budget budget) {}

  SheetReader(Tab tab, Cells cells, Limits limits, Traces traces) {
    this.tab = tab;
    this.cells = cells;
    this.limits = limits;
    this.traces = traces;
    this.signs = new SheetSigns(tab.name(), traces);
    this.maker = new GridMaker(tab.name(), cells.strings().size(), cells.budget());
  }

  Grid read(ZipPackage source) throws IOException, XMLStreamException {
    try (InputStream in = source.open(tab.part())) {
      XMLStreamReader xml = SafeXml.openLong(in, limits);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheetData")) {
          rows(xml);
        } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("col")) {
          rows.column(xml);
        } else {
          signs.event(event, xml);
        }
      }
    }
    return maker.grid();
  }

  private void rows(XMLStreamReader xml) throws XMLStreamException, Damaged, OverLimit {
    CellReader cell = new CellReader(xml, cells.strings(), limits);
    for (int event = xml.next(); !isEnd(event, xml); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> {
            rows.begin(xml);
            cell.beginRow();
          }
          case "c" -> {
            cell.read(rows.row());
            add(cell);
          }
          default -> Skipping.element(xml);
        }
      }
    }
  }

  static boolean isEnd(int event, XMLStreamReader xml) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sheetData");
  }

  private void add(CellReader cell) throws Damaged, OverLimit {
    Shown shown = shown(cell, cells.styles());
    if (rows.row() < 0) {
      throw new Damaged("has a cell outside of the rows");
    }
    if (cell.value().isEmpty()) {
      return;
    }
    if (rows.isHidden() || rows.isHidden(cell.column())) {
      traces.hidden(tab.name(), rows.isHidden() ? "hidden rows" : "hidden columns");
      return;
    }
    if (Formulas.isOfNumbersAlone(cell.formula())) {
      traces.hidden(tab.name(), "a formula of numbers that do not show");
    }
    if (shown.sight() == Sight.NOTHING) {
      traces.hidden(tab.name(), "cells whose format hides what is in them");
      return;
    }
    if (shown.sight() != Sight.PLAIN) {
      traces.hidden(tab.name(), "stored values with more digits than are shown");
    }
    if (cell.isNumber()) {
      cells.seen().number(cell.style(), shown.sight());
    }
    if (cell.shared() >= 0) {
      cells.strings().shows(cell.shared());
    }
    if (!shown.text().isEmpty()) {
      maker.add(rows.row(), cell.column(), shown.text(), cell.shared());
    }
  }

  /** What a cell shows, wherever it stands. */
  static Shown shown(CellReader cell, Styles styles) {
    if (styles.isWhite(cell.style())) {
      return new Shown("", Sight.NOTHING);
    }
    NumberFormat format = styles.format(cell.style());
    if (cell.isNumber()) {
      return cell.value().isEmpty() ? Shown.plain("") : format.of(cell.value());
    }
    boolean hidden = !cell.isTruth() && !format.showsText();
    return hidden ? new Shown("", Sight.NOTHING) : Shown.plain(cell.value());
  }
}

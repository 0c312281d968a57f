package org.sluice.format.ods;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.format.tree.Node;
import org.sluice.format.tree.NodeWriter;
import org.sluice.grid.Place;

/** Writes the sheets of a copy while its source is walked over, some cells with other texts. */
final class SheetWriter implements SheetVisitor {
  private final NodeWriter xml;
  private final Map<Place, String> replacements;
  private final Set<Place> replaced = new HashSet<>();
  private final Set<Integer> treatedRows = new HashSet<>();
  private String sheet = "";
  private boolean begun;

  SheetWriter(NodeWriter xml, Map<Place, String> replacements) {
    this.xml = xml;
    this.replacements = replacements;
  }

  /** The places that were written with other texts. */
  Set<Place> replaced() {
    return replaced;
  }

  @Override
  public void styles(Node styles) throws IOException {
    if (!begun) {
      document();
      xml.write(OdsLooks.of(styles));
    }
    body();
  }

  private void document() throws IOException {
    xml.declaration();
    xml.open(OpenNames.root("office:document-content"));
  }

  private void body() throws IOException {
    if (!begun) {
      xml.open(Node.element("office:body"));
      xml.open(Node.element("office:spreadsheet"));
      begun = true;
    }
  }

  /** Closes what the sheets stand in. */
  void finish() throws IOException {
    xml.close("office:spreadsheet");
    xml.close("office:body");
    xml.close("office:document-content");
  }

  @Override
  public void begin(String name, String style) throws IOException {
    if (!begun) {
      document();
      body();
    }
    sheet = name;
    treatedRows.clear();
    for (Place place : replacements.keySet()) {
      if (place.sheet().equals(name)) {
        treatedRows.add(place.row());
      }
    }
    xml.open(styled(Node.element("table:table").set("table:name", name), style));
  }

  private static Node styled(Node element, String style) {
    return style.isEmpty() ? element : element.set("table:style-name", style);
  }

  @Override
  public void column(Node column) throws IOException {
    Node written = Node.element("table:table-column");
    for (String name :
        new String[] {
          "table:style-name", "table:number-columns-repeated", "table:default-cell-style-name"
        }) {
      if (!column.get(name).isEmpty()) {
        written.set(name, column.get(name));
      }
    }
    xml.write(written);
  }

  @Override
  public void row(OdsRow row) throws IOException {
    boolean treated = false;
    for (int i = 0; i < row.repeated() && !treated && !treatedRows.isEmpty(); i++) {
      treated = treatedRows.contains(row.first() + i);
    }
    if (!treated) {
      one(row, row.first(), row.repeated());
      return;
    }
    for (int i = 0; i < row.repeated(); i++) {
      one(row, row.first() + i, 1);
    }
  }

  private void one(OdsRow row, int number, int repeated) throws IOException {
    Node element = styled(Node.element("table:table-row"), row.style());
    if (repeated > 1) {
      element.set("table:number-rows-repeated", String.valueOf(repeated));
    }
    xml.open(element);
    int column = 0;
    for (OdsCell cell : row.cells()) {
      cells(cell, number, column);
      column += cell.repeated();
    }
    xml.close("table:table-row");
  }

  /** Alike cells together, apart where one of them is to be replaced. */
  private void cells(OdsCell cell, int row, int column) throws IOException {
    if (!treatedRows.contains(row)) {
      write(cell);
      return;
    }
    int alike = 0;
    for (int i = 0; i < cell.repeated(); i++) {
      Place place = new Place(sheet, row, column + i);
      Optional<String> text = Optional.ofNullable(replacements.get(place));
      if (text.isPresent()) {
        write(cell.times(alike));
        write(cell.with(text.get()).times(1));
        replaced.add(place);
        alike = 0;
      } else {
        alike++;
      }
    }
    write(cell.times(alike));
  }

  @Override
  public void end() throws IOException {
    xml.close("table:table");
  }

  private void write(OdsCell cell) throws IOException {
    if (cell.repeated() == 0) {
      return;
    }
    Node written = Node.element(cell.element().name());
    cell.element().attributes().forEach(written::set);
    if (cell.repeated() > 1) {
      written.set("table:number-columns-repeated", String.valueOf(cell.repeated()));
    }
    if (!cell.shown().isEmpty()) {
      if (written.get("office:value-type").isEmpty()) {
        written.set("office:value-type", "string");
      }
      written.children().add(OdsText.paragraph(cell.shown()));
    }
    xml.write(written);
  }
}

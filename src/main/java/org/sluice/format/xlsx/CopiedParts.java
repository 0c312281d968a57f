package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sluice.format.xml.PlainXml;

/** The parts of a copy that hold nothing of the source but the names of its sheets. */
final class CopiedParts {
  /** The namespace of workbooks and their sheets. */
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final List<String> names;
  private final boolean from1904;
  private final boolean styled;
  private final boolean namedForPrograms;

  /**
   * Parts for these sheets.
   *
   * @param styled whether there are styles
   * @param namedForPrograms whether the source's kind may hold programs, whose files have another
   *     ending; the copy holds none and keeps the ending
   */
  CopiedParts(List<String> names, boolean from1904, boolean styled, boolean namedForPrograms) {
    this.names = List.copyOf(names);
    this.from1904 = from1904;
    this.styled = styled;
    this.namedForPrograms = namedForPrograms;
  }

  /** The member that holds a sheet, counted from one. */
  static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  void types(OutputStream stream) throws IOException {
    PlainXml out = new PlainXml(stream);
    out.begin("Types").attribute("xmlns", PACKAGE + "content-types");
    out.begin("Default").attribute("Extension", "rels");
    out.attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml").end();
    type(
        "xl/workbook.xml",
        namedForPrograms
            ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
            : TYPE + "sheet.main+xml",
        out);
    if (styled) {
      type("xl/styles.xml", TYPE + "styles+xml", out);
    }
    for (int i = 1; i <= names.size(); i++) {
      type(sheet(i), TYPE + "worksheet+xml", out);
    }
    out.finish();
  }

  private static void type(String part, String type, PlainXml out) throws IOException {
    out.begin("Override").attribute("PartName", "/" + part).attribute("ContentType", type).end();
  }

  void root(OutputStream stream) throws IOException {
    relations(List.of("officeDocument"), List.of("xl/workbook.xml"), stream);
  }

  void relations(OutputStream stream) throws IOException {
    List<String> types = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (int i = 1; i <= names.size(); i++) {
      types.add("worksheet");
      targets.add(sheet(i).substring("xl/".length()));
    }
    if (styled) {
      types.add("styles");
      targets.add("styles.xml");
    }
    relations(types, targets, stream);
  }

  private static void relations(List<String> types, List<String> targets, OutputStream stream)
      throws IOException {
    PlainXml out = new PlainXml(stream);
    out.begin("Relationships").attribute("xmlns", PACKAGE + "relationships");
    for (int i = 0; i < types.size(); i++) {
      out.begin("Relationship").attribute("Id", "rId" + (i + 1));
      out.attribute("Type", OFFICE + "/" + types.get(i)).attribute("Target", targets.get(i)).end();
    }
    out.finish();
  }

  void workbook(OutputStream stream) throws IOException {
    PlainXml out = new PlainXml(stream);
    out.begin("workbook").attribute("xmlns", MAIN).attribute("xmlns:r", OFFICE);
    if (from1904) {
      out.begin("workbookPr").attribute("date1904", "1").end();
    }
    out.begin("bookViews").begin("workbookView").end().end();
    out.begin("sheets");
    for (int i = 1; i <= names.size(); i++) {
      out.begin("sheet").attribute("name", names.get(i - 1));
      out.attribute("sheetId", Integer.toString(i)).attribute("r:id", "rId" + i).end();
    }
    out.finish();
  }
}

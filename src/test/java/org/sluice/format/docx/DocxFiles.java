package org.sluice.format.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.format.Packed;

/** Small Word documents made for a test. */
public final class DocxFiles {
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String SPACES =
      " xmlns:w='"
          + OPEN
          + "wordprocessingml/2006/main' xmlns:r='"
          + OPEN
          + "officeDocument/2006/relationships' xmlns:a='"
          + OPEN
          + "drawingml/2006/main'"
          + " xmlns:c='"
          + OPEN
          + "drawingml/2006/chart'";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private DocxFiles() {}

  /** A document with this body, and further members. */
  public static byte[] of(String body, String... members) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "[Content_Types].xml",
                "<Types xmlns='"
                    + OPEN
                    + "package/2006/content-types'><Default Extension='rels'"
                    + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Default Extension='xml' ContentType='application/xml'/><Override"
                    + " PartName='/word/document.xml' ContentType='"
                    + TYPE
                    + "'/></Types>",
                "_rels/.rels",
                relations("rId1", "officeDocument", "word/document.xml"),
                "word/document.xml",
                part("document", "<w:body>" + body + "</w:body>")));
    all.addAll(Arrays.asList(members));
    return Packed.of(all.toArray(String[]::new));
  }

  /** A part of this kind. */
  static String part(String kind, String inside) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:"
        + kind
        + SPACES
        + ">"
        + inside
        + "</w:"
        + kind
        + ">";
  }

  /** Relations: an id, a type and a target each. */
  static String relations(String... parts) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < parts.length; i += 3) {
      all.append("<Relationship Id='")
          .append(parts[i])
          .append("' Type='")
          .append(OPEN)
          .append("officeDocument/2006/relationships/")
          .append(parts[i + 1])
          .append("' Target='")
          .append(parts[i + 2])
          .append("'/>");
    }
    return "<Relationships xmlns='"
        + OPEN
        + "package/2006/relationships'>"
        + all
        + "</Relationships>";
  }

  public static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  public static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  public static String cell(String text) {
    return cellOf("", paragraph(text));
  }

  static String cellOf(String properties, String inside) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + inside + "</w:tc>";
  }

  public static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  static String run(String text) {
    return runOf("", text);
  }

  static String runOf(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r>";
  }
}

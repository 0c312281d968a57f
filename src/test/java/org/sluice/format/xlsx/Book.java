package org.sluice.format.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that a test can put anything anywhere. */
public final class Book {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN =
      "<%s xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\">";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private final StringBuilder workbook = new StringBuilder();
  private String beforeSheets = "";
  private String main =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  /** A workbook whose only sheet has these rows of XML. */
  public static Book of(String rows) {
    return new Book().sheet("Sheet1", "", "", rows, "");
  }

  /** Adds a sheet: its state, what stands before, in and after the data. */
  public Book sheet(String name, String state, String before, String rows, String after) {
    int number = sheets.size() + 1;
    sheets.add(
        "<sheet name=\""
            + name
            + "\" sheetId=\""
            + number
            + "\" "
            + state
            + " r:id=\"rId"
            + number
            + "\"/>");
    relation("xl/workbook.xml", "rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    return part(
        "xl/worksheets/sheet" + number + ".xml",
        MAIN.formatted("worksheet")
            + before
            + "<sheetData>"
            + rows
            + "</sheetData>"
            + after
            + "</worksheet>");
  }

  /** Adds the styles: number formats from 164 on, each with a style of cells of the same rank. */
  public Book formats(String... codes) {
    StringBuilder formats = new StringBuilder("<numFmts>");
    StringBuilder cells =
        new StringBuilder("<cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"/>");
    for (int i = 0; i < codes.length; i++) {
      String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
      formats.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + code + "\"/>");
      cells.append("<xf numFmtId=\"" + (164 + i) + "\" fontId=\"0\" fillId=\"0\"/>");
    }
    return styles(
        formats
            + "</numFmts><fonts><font><name val=\"Calibri\"/></font></fonts><fills><fill/></fills>"
            + "<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
            + cells
            + "</cellXfs>");
  }

  /** Adds styles as they stand. */
  public Book styles(String inside) {
    relation("xl/workbook.xml", "rIdStyles", "styles", "styles.xml");
    return part("xl/styles.xml", MAIN.formatted("styleSheet") + inside + "</styleSheet>");
  }

  /** Adds shared texts, each the inside of an {@code si}. */
  public Book strings(String... texts) {
    StringBuilder inside = new StringBuilder();
    for (String text : texts) {
      inside.append("<si>").append(text.startsWith("<") ? text : "<t>" + text + "</t>");
      inside.append("</si>");
    }
    relation("xl/workbook.xml", "rIdStrings", "sharedStrings", "sharedStrings.xml");
    return part("xl/sharedStrings.xml", MAIN.formatted("sst") + inside + "</sst>");
  }

  /** Adds XML to the workbook's main part, after its sheets. */
  public Book inWorkbook(String xml) {
    workbook.append(xml);
    return this;
  }

  /** Adds XML to the workbook's main part, before its sheets. */
  public Book beforeSheets(String xml) {
    beforeSheets = xml;
    return this;
  }

  /** Calls the workbook one that may hold programs. */
  public Book forPrograms() {
    main = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    return this;
  }

  /** Adds a part and a relation to it. */
  public Book related(String owner, String type, String name, String xml) {
    relation(owner, "rIdX" + parts.size(), type, "/" + name);
    return part(name, xml);
  }

  /** Adds a relation out of the package. */
  public Book outside(String owner, String type, String target) {
    relations(owner)
        .append("<Relationship Id=\"rIdO" + type + "\" Type=\"" + OFFICE + "/" + type)
        .append("\" Target=\"" + target + "\" TargetMode=\"External\"/>");
    return this;
  }

  /** Adds or replaces a part. */
  public Book part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private void relation(String owner, String id, String type, String target) {
    relations(owner)
        .append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type)
        .append("\" Target=\"" + target + "\"/>");
  }

  private StringBuilder relations(String owner) {
    return relations.computeIfAbsent(owner, o -> new StringBuilder());
  }

  /** The package. */
  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/xl/workbook.xml\" ContentType=\""
            + main
            + "\"/></Types>");
    put(
        all,
        "xl/workbook.xml",
        MAIN.formatted("workbook")
            + beforeSheets
            + "<sheets>"
            + String.join("", sheets)
            + "</sheets>"
            + workbook
            + "</workbook>");
    relation("", "rId1", "officeDocument", "xl/workbook.xml");
    relations.forEach(
        (owner, inside) -> {
          int slash = owner.lastIndexOf('/') + 1;
          put(
              all,
              owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels",
              "<Relationships"
                  + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  + inside
                  + "</Relationships>");
        });
    all.putAll(parts);
    return zip(all);
  }

  private static void put(Map<String, byte[]> all, String name, String xml) {
    all.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(1_000_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package org.sluice.format.ods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.format.Packed;

/** Small spreadsheets made for a test. */
public final class OdsFiles {
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String SPACES =
      " xmlns:office='"
          + OASIS
          + "office:1.0' xmlns:table='"
          + OASIS
          + "table:1.0'"
          + " xmlns:text='"
          + OASIS
          + "text:1.0' xmlns:style='"
          + OASIS
          + "style:1.0'"
          + " xmlns:draw='"
          + OASIS
          + "drawing:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " xmlns:meta='"
          + OASIS
          + "meta:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'";
  private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";

  private OdsFiles() {}

  /** A spreadsheet of this content, and further members. */
  public static byte[] of(String styles, String sheets, String... members) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "mimetype",
                MIME,
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest='"
                    + OASIS
                    + "manifest:1.0'"
                    + " manifest:version='1.3'><manifest:file-entry manifest:full-path='/'"
                    + " manifest:media-type='"
                    + MIME
                    + "'/><manifest:file-entry"
                    + " manifest:full-path='content.xml' manifest:media-type='text/xml'/>"
                    + "</manifest:manifest>",
                "content.xml",
                "<?xml version='1.0' encoding='UTF-8'?><office:document-content"
                    + SPACES
                    + " office:version='1.3'><office:automatic-styles>"
                    + styles
                    + "</office:automatic-styles><office:body><office:spreadsheet>"
                    + sheets
                    + "</office:spreadsheet></office:body></office:document-content>"));
    all.addAll(Arrays.asList(members));
    return Packed.of(all.toArray(String[]::new));
  }

  /** The document's properties with this inside. */
  static String meta(String inside) {
    return "<office:document-meta"
        + SPACES
        + "><office:meta>"
        + inside
        + "</office:meta></office:document-meta>";
  }

  public static String sheet(String name, String... rows) {
    return "<table:table table:name='"
        + name
        + "'><table:table-column/>"
        + String.join("", rows)
        + "</table:table>";
  }

  public static String row(String... cells) {
    return rowOf("", cells);
  }

  static String rowOf(String attributes, String... cells) {
    return "<table:table-row " + attributes + ">" + String.join("", cells) + "</table:table-row>";
  }

  public static String text(String text) {
    return "<table:table-cell office:value-type='string'><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  public static String number(String shown, String stored) {
    return "<table:table-cell office:value-type='float' office:value='"
        + stored
        + "'><text:p>"
        + shown
        + "</text:p></table:table-cell>";
  }
}

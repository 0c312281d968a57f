package org.sluice.format.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** A small document made for a test. */
public final class Pdf {
  private Pdf() {}

  /** A document of two pages with these objects too. */
  public static byte[] with(String objects) {
    return ("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
            + "2 0 obj <</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>> endobj\n"
            + "3 0 obj <</Type /Page /Parent 2 0 R>> endobj\n"
            + "4 0 obj <</Type /Page /Parent 2 0 R>> endobj\n"
            + objects
            + "\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n")
        .getBytes(ISO_8859_1);
  }

  /** A stream that holds objects, packed. */
  public static String packed(String objects) {
    Deflater deflater = new Deflater();
    deflater.setInput(objects.getBytes(ISO_8859_1));
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[4096];
    while (!deflater.finished()) {
      out.write(piece, 0, deflater.deflate(piece));
    }
    deflater.end();
    return "5 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\n"
        + out.toString(ISO_8859_1)
        + "\nendstream endobj\n";
  }
}

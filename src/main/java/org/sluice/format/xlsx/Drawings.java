package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/** Shapes that lie over a sheet. */
final class Drawings {
  private Drawings() {}

  /** Whether text is written in one of the shapes. */
  static boolean holdText(ZipPackage source, String part, Limits limits)
      throws IOException, XMLStreamException {
    if (!source.has(part)) {
      return false;
    }
    try (InputStream in = source.open(part)) {
      XMLStreamReader xml = SafeXml.open(in, limits);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("t")
            && !xml.getElementText().isBlank()) {
          return true;
        }
      }
    }
    return false;
  }
}

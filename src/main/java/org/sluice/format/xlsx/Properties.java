package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Traces;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/** What a workbook's properties say of people, and texts that somebody wrote there. */
final class Properties {
  /** What programs write where a person's name belongs. */
  private static final Set<String> PROGRAMS =
      Set.of("openpyxl", "xlsxwriter", "apache poi", "microsoft office user", "unknown creator");

  private Properties() {}

  static void read(ZipPackage source, String part, Limits limits, Traces traces)
      throws IOException, XMLStreamException {
    if (!source.has(part)) {
      return;
    }
    try (InputStream in = source.open(part)) {
      XMLStreamReader xml = SafeXml.open(in, limits);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          property(xml, traces);
        }
      }
    }
  }

  private static void property(XMLStreamReader xml, Traces traces) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "creator", "lastModifiedBy", "Manager", "Company" -> {
        String name = xml.getElementText().strip();
        if (!name.isEmpty() && !PROGRAMS.contains(name.toLowerCase(Locale.ROOT))) {
          traces.hidden(Workbook.ITSELF, "the author's name or company among its properties");
        }
      }
      case "title",
          "subject",
          "description",
          "keywords",
          "category",
          "contentStatus",
          "identifier",
          "HyperlinkBase" -> {
        if (!xml.getElementText().isBlank()) {
          traces.hidden(Workbook.ITSELF, "a title, subject or remark among its properties");
        }
      }
      default -> {}
    }
  }
}

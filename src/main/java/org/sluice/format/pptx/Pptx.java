package org.sluice.format.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.decoded.Traces;
import org.sluice.format.office.OpenXmlTraces;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/** Tells a presentation, and whether tables are on its slides. */
public final class Pptx {
  private Pptx() {}

  /** The presentation that this package is, if it is one. */
  public static Optional<Decoded> of(ZipPackage zip) {
    if (!zip.has("ppt/presentation.xml")) {
      return Optional.empty();
    }
    Traces traces = Traces.thatStay();
    OpenXmlTraces.look(zip, traces);
    for (String name : zip.names()) {
      if (name.startsWith("ppt/slides/slide")) {
        slide(zip, name, traces);
      }
    }
    return Optional.of(
        new Decoded.Unread(
            new Content("document", "pptx", 0, traces.all()),
            "a presentation: sluice does not read its slides; hand in their tables as CSV, and the"
                + " counts behind their figures"));
  }

  private static void slide(ZipPackage zip, String name, Traces traces) {
    try (InputStream in = zip.open(name)) {
      XMLStreamReader xml = SafeXml.open(in, zip.limits());
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml, traces);
        }
      }
    } catch (IOException | XMLStreamException e) {
      traces.add(
          Trace.Kind.UNREAD,
          "",
          OverLimit.in(e).map(OverLimit::what).orElse("a slide that is damaged"));
    }
  }

  private static void element(XMLStreamReader xml, Traces traces) {
    if (xml.getLocalName().equals("tbl")) {
      traces.add(Trace.Kind.UNREAD, "", "a table on a slide");
    } else if (xml.getLocalName().equals("sld")
        && "0".equals(xml.getAttributeValue(null, "show"))) {
      traces.hidden("", "a hidden slide");
    }
  }
}

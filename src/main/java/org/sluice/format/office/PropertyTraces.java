package org.sluice.format.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.decoded.Traces;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/** Tells which properties of a document say something. */
public final class PropertyTraces {
  /** Where a trace of a property is said to be. */
  public static final String WHERE = "the document's properties";

  private PropertyTraces() {}

  /**
   * Looks through a member that holds properties, if there is one of that name.
   *
   * @param telling what to say of an element with text in it, by its local name
   */
  public static void look(
      ZipPackage zip, String member, Map<String, String> telling, Traces traces) {
    if (!zip.has(member)) {
      return;
    }
    try (InputStream in = zip.open(member)) {
      XMLStreamReader xml = SafeXml.open(in, zip.limits());
      String element = "";
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          element = xml.getLocalName();
        } else if (event == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
          String what = telling.get(element);
          if (what != null) {
            traces.hidden(WHERE, what);
          }
        }
      }
    } catch (IOException | XMLStreamException e) {
      OverLimit.in(e)
          .ifPresentOrElse(
              over -> traces.add(Trace.Kind.UNREAD, WHERE, over.what()),
              () -> traces.hidden(WHERE, "properties that are damaged"));
    }
  }
}

package org.sluice.format.ods;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Traces;
import org.sluice.format.office.PropertyTraces;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/** Tells what an OpenDocument package holds beside its content, by its members. */
final class OpenTraces {
  private static final String AUTHOR = "properties with an author's name";
  private static final String DATE = "properties with the date and time it was made";
  private static final String TITLE = "properties with a title or description";

  private static final Map<String, String> TELLING =
      Map.of(
          "creator", AUTHOR,
          "initial-creator", AUTHOR,
          "printed-by", AUTHOR,
          "date", DATE,
          "creation-date", DATE,
          "title", TITLE,
          "subject", TITLE,
          "description", TITLE,
          "keyword", TITLE,
          "user-defined", "properties of its own");

  private OpenTraces() {}

  /** Looks through the members. */
  static void look(ZipPackage zip, Traces traces) {
    zip.names().forEach(name -> member(name, traces));
    if (zip.strays()) {
      traces.hidden("", "data between the members of its package");
    }
    PropertyTraces.look(zip, "meta.xml", TELLING, traces);
  }

  private static void member(String name, Traces traces) {
    if (name.startsWith("Basic/") || name.startsWith("Scripts/")) {
      traces.add(Kind.MACRO, "", "a macro");
    } else if (name.startsWith("Thumbnails/")) {
      traces.hidden(PropertyTraces.WHERE, "a thumbnail");
    } else if (name.startsWith("Pictures/")) {
      traces.add(Kind.FIGURE, "", "a picture");
    } else if (name.startsWith("Object") && name.contains("/")) {
      traces.add(Kind.FIGURE, "", "a chart or object");
      traces.hidden("", "the figures embedded in a chart or object");
    } else if (name.startsWith("Versions/") || name.startsWith("VersionList")) {
      traces.hidden("", "an earlier version of itself");
    } else if (name.endsWith(".rdf") && !name.equals("manifest.rdf")) {
      traces.hidden(PropertyTraces.WHERE, "metadata that some program added");
    }
  }

  /** Whether the list of members says how some of them were encrypted. */
  static boolean isLocked(ZipPackage zip) throws IOException, XMLStreamException {
    if (!zip.has("META-INF/manifest.xml")) {
      return false;
    }
    try (InputStream in = zip.open("META-INF/manifest.xml")) {
      XMLStreamReader xml = SafeXml.open(in, zip.limits());
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("encryption-data")) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.sluice.format.office;

import java.util.List;
import java.util.Map;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Traces;
import org.sluice.format.zip.ZipPackage;

/** Tells what a package of Office Open XML holds beside its text, by the names of its members. */
public final class OpenXmlTraces {
  private static final String DATE = "properties with the date and time it was made";

  /** Properties with something in them that tell of people, dates or content. */
  private static final Map<String, String> TELLING =
      Map.of(
          "creator", "properties with an author's name",
          "lastModifiedBy", "properties with an author's name",
          "Manager", "properties with an author's name",
          "Company", "properties with the name of an organisation",
          "title", "properties with a title or description",
          "subject", "properties with a title or description",
          "description", "properties with a title or description",
          "keywords", "properties with a title or description",
          "created", DATE,
          "modified", DATE);

  private OpenXmlTraces() {}

  /** Looks through the members of a package. */
  public static void look(ZipPackage zip, Traces traces) {
    zip.names().forEach(name -> member(name, traces));
    if (zip.strays()) {
      traces.hidden("", "data between the members of its package");
    }
    for (String member : List.of("docProps/core.xml", "docProps/app.xml")) {
      PropertyTraces.look(zip, member, TELLING, traces);
    }
  }

  private static void member(String name, Traces traces) {
    if (name.endsWith("vbaProject.bin") || name.contains("/activeX/")) {
      traces.add(Kind.MACRO, "", "a macro");
    } else if (name.contains("/comments") || name.endsWith("/people.xml")) {
      traces.hidden("", "comments");
    } else if (name.contains("/embeddings/")) {
      traces.hidden("", "an embedded file, such as the workbook behind a chart");
    } else if (name.contains("/charts/") || name.contains("/diagrams/")) {
      traces.add(Kind.FIGURE, "", "a chart");
      traces.hidden("", "the figures embedded in a chart");
    } else if (name.contains("/media/")) {
      traces.add(Kind.FIGURE, "", "a picture");
    } else if (name.startsWith("docProps/thumbnail")) {
      traces.hidden(PropertyTraces.WHERE, "a thumbnail");
    } else if (name.equals("docProps/custom.xml")) {
      traces.hidden(PropertyTraces.WHERE, "properties of its own");
    } else if (name.startsWith("customXml/")) {
      traces.hidden("", "properties kept as custom XML");
    } else if (name.contains("/glossary/")) {
      traces.hidden("", "building blocks of text");
    } else if (name.contains("/notesSlides/")) {
      traces.hidden("", "speaker notes");
    }
  }
}

package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/**
 * What a part of a package refers to.
 *
 * @param id the name by which the part calls it
 * @param type the last word of the relationship's type, the same in both editions of the standard
 * @param target the name of a member; an address where it is external
 * @param external whether it lies outside of the package
 */
record Relation(String id, String type, String target, boolean external) {
  /** The relations of a part, or of the package where the part's name is empty. */
  static List<Relation> of(ZipPackage source, String part, Limits limits)
      throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String member = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> relations = new ArrayList<>();
    if (!source.has(member)) {
      return relations;
    }
    try (InputStream in = source.open(member)) {
      XMLStreamReader xml = SafeXml.open(in, limits);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          relations.add(of(xml, part.substring(0, slash)));
        }
      }
    }
    return relations;
  }

  private static Relation of(XMLStreamReader xml, String folder) {
    boolean external = Attributes.text(xml, "TargetMode").equals("External");
    String type = Attributes.text(xml, "Type");
    String target = Attributes.text(xml, "Target");
    return new Relation(
        Attributes.text(xml, "Id"),
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolved(folder, target),
        external);
  }

  /** A target as a member's name; one that leads out of the package names no member. */
  private static String resolved(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}

package org.sluice.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;
import org.sluice.format.tree.NodeReader;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/** The parts of a document that show, found by its relations and never by their names. */
final class WordPackage {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Map<String, String> PREFIXES =
      Map.of(
          W,
          "w",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "w",
          R,
          "r",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
          "r",
          "http://schemas.openxmlformats.org/markup-compatibility/2006",
          "mc",
          "http://schemas.openxmlformats.org/package/2006/relationships",
          "rel",
          "http://www.w3.org/XML/1998/namespace",
          "xml");

  /** The relations whose parts show or say how others show, in the order of reading. */
  private static final List<String> READ =
      List.of("styles", "numbering", "footnotes", "endnotes", "header", "footer");

  private final ZipPackage zip;
  private final Traces traces;
  private final NodeReader trees;
  private final List<WordPart> parts = new ArrayList<>();

  private WordPackage(ZipPackage zip, Traces traces) {
    this.zip = zip;
    this.trees = new NodeReader(PREFIXES, zip.limits(), Limit.DOCUMENT_ELEMENTS);
    this.traces = traces;
  }

  /** Opens a document; what does not show is left out of its parts and told. */
  static WordPackage open(ZipPackage zip, Traces traces) throws IOException, XMLStreamException {
    WordPackage word = new WordPackage(zip, traces);
    word.read();
    return word;
  }

  /** The document first, then styles, numbering, notes, heads and feet. */
  List<WordPart> parts() {
    return parts;
  }

  private void read() throws IOException, XMLStreamException {
    String main = "word/document.xml";
    for (Node relation : relations("")) {
      if (type(relation).equals("officeDocument")) {
        main = target("", relation);
      }
    }
    Map<String, Node> roots = new HashMap<>();
    List<Node> relations = relations(main);
    for (Node relation : relations) {
      if (READ.contains(type(relation)) && !isOutside(relation)) {
        roots.put(relation.get("Id"), tree(target(main, relation)));
      }
    }
    Shown shown = new Shown(HiddenStyles.of(styles(relations, roots)), traces);
    parts.add(new WordPart("officeDocument", "", shown.part(tree(main))));
    for (String type : READ) {
      for (Node relation : relations) {
        Node root = roots.get(relation.get("Id"));
        if (root != null && type(relation).equals(type)) {
          parts.add(new WordPart(type, relation.get("Id"), shown.part(root)));
        }
      }
    }
    shown.tellFields();
  }

  private static Node styles(List<Node> relations, Map<String, Node> roots) {
    for (Node relation : relations) {
      Node root = roots.get(relation.get("Id"));
      if (root != null && type(relation).equals("styles")) {
        return root;
      }
    }
    return Node.element("w:styles");
  }

  private List<Node> relations(String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    if (!zip.has(name)) {
      return List.of();
    }
    List<Node> relations = new ArrayList<>();
    for (Node relation : tree(name).children()) {
      if (relation.is("rel:Relationship")) {
        relations.add(relation);
        if (isOutside(relation) && !type(relation).equals("hyperlink")) {
          traces.hidden("", "a link to an address outside");
        }
      }
    }
    return relations;
  }

  private static boolean isOutside(Node relation) {
    return relation.get("TargetMode").equals("External");
  }

  /** The last word of the relation's type, which both editions of the standard share. */
  private static String type(Node relation) {
    String type = relation.get("Type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** The member that a relation names, which may be written from the root or with steps up. */
  private static String target(String from, Node relation) {
    String target = relation.get("Target");
    String whole =
        target.startsWith("/")
            ? target.substring(1)
            : from.substring(0, from.lastIndexOf('/') + 1) + target;
    List<String> steps = new ArrayList<>();
    for (String step : whole.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private Node tree(String name) throws IOException, XMLStreamException {
    if (!zip.has(name)) {
      traces.stays(Trace.Kind.UNREAD, "", "a part that is missing");
      throw new IOException("a part is missing");
    }
    if (zip.size(name) > zip.limits().of(Limit.DOCUMENT_BYTES)) {
      throw zip.limits().over(Limit.DOCUMENT_BYTES);
    }
    try (InputStream in = zip.open(name)) {
      XMLStreamReader xml = SafeXml.open(in, zip.limits());
      xml.nextTag();
      Node root = trees.read(xml);
      finish(xml);
      return root;
    }
  }

  /** What follows the root is read too, so that a damaged member is known to be one. */
  private static void finish(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
  }
}

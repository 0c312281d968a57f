package org.sluice.format.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sluice.format.tree.Node;
import org.sluice.format.tree.NodeWriter;
import org.sluice.format.zip.ZipWriter;

/** Writes a document of these parts and nothing else. */
final class WordWriter {
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordWriter() {}

  static void write(List<WordPart> parts, OutputStream out) throws IOException {
    ZipWriter zip = new ZipWriter(out);
    member(zip, "[Content_Types].xml", types(parts));
    member(
        zip,
        "_rels/.rels",
        relations(List.of(relation("rId1", "officeDocument", "word/document.xml"))));
    member(zip, "word/_rels/document.xml.rels", related(parts));
    for (int i = 0; i < parts.size(); i++) {
      Node root = parts.get(i).root();
      root.set("xmlns:w", W);
      root.set("xmlns:r", RELATIONS);
      member(zip, "word/" + name(parts, i), root);
    }
    zip.finish();
  }

  private static String name(List<WordPart> parts, int i) {
    return i == 0 ? "document.xml" : parts.get(i).type() + i + ".xml";
  }

  private static Node types(List<WordPart> parts) {
    Node types = Node.element("Types").set("xmlns", PACKAGE + "content-types");
    types
        .children()
        .add(byDefault("rels", "application/vnd.openxmlformats-package.relationships+xml"));
    types.children().add(byDefault("xml", "application/xml"));
    for (int i = 0; i < parts.size(); i++) {
      String type = i == 0 ? "document.main" : parts.get(i).type();
      types
          .children()
          .add(
              Node.element("Override")
                  .set("PartName", "/word/" + name(parts, i))
                  .set("ContentType", TYPES + type + "+xml"));
    }
    return types;
  }

  private static Node related(List<WordPart> parts) {
    List<Node> relations = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      relations.add(relation(parts.get(i).id(), parts.get(i).type(), name(parts, i)));
    }
    return relations(relations);
  }

  private static Node relations(List<Node> relations) {
    return Node.element("Relationships", relations.toArray(Node[]::new))
        .set("xmlns", PACKAGE + "relationships");
  }

  private static Node relation(String id, String type, String target) {
    return Node.element("Relationship")
        .set("Id", id)
        .set("Type", RELATIONS + "/" + type)
        .set("Target", target);
  }

  private static void member(ZipWriter zip, String name, Node root) throws IOException {
    zip.member(
        name,
        ZipWriter.NO_TIME,
        out -> {
          Writer letters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          NodeWriter xml = new NodeWriter(letters);
          xml.declaration();
          xml.write(root);
          letters.flush();
        });
  }

  private static Node byDefault(String extension, String type) {
    return Node.element("Default").set("Extension", extension).set("ContentType", type);
  }
}

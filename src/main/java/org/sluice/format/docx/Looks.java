package org.sluice.format.docx;

import java.util.Map;
import java.util.Set;
import org.sluice.format.tree.Node;

/** How text looks: elements without text of their own, less who changed what and when. */
final class Looks {
  private static final Set<String> LEFT =
      Set.of(
          "w:ins",
          "w:del",
          "w:moveFrom",
          "w:moveTo",
          "w:cellIns",
          "w:cellDel",
          "w:cellMerge",
          "w:printerSettings",
          "w:numPicBullet",
          "w:lvlPicBulletId",
          "w:tblCaption",
          "w:tblDescription",
          "w:rsid",
          "w:divId");

  private static final Set<String> WHO = Set.of("w:author", "w:date", "w:initials");

  private Looks() {}

  /** The same element, less changes and unknown ones. */
  static Node of(Node element) {
    Node looks = Node.element(element.name());
    attributes(element, looks);
    for (Node child : element.children()) {
      String name = child.name();
      if (name.startsWith("w:") && !name.endsWith("Change") && !LEFT.contains(name)) {
        looks.children().add(of(child));
      }
    }
    return looks;
  }

  /** Gives an element the attributes of another that say how it looks. */
  static void attributes(Node from, Node to) {
    for (Map.Entry<String, String> attribute : from.attributes().entrySet()) {
      String name = attribute.getKey();
      boolean reference = name.equals("r:id") && from.name().endsWith("Reference");
      boolean look = name.startsWith("w:") && !name.startsWith("w:rsid") && !WHO.contains(name);
      if (look || reference || name.equals("xml:space")) {
        to.set(name, attribute.getValue());
      }
    }
  }
}

package org.sluice.format.ods;

import java.util.Map;
import java.util.Set;
import org.sluice.format.tree.Node;

/** How cells look: styles and number formats, and nothing that could hold text of its own. */
final class OdsLooks {
  private static final Set<String> SAY = Set.of("style", "fo", "number", "svg", "table", "office");

  private OdsLooks() {}

  /** The same element, less what is unknown. */
  static Node of(Node element) {
    Node looks = Node.element(element.name());
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      if (SAY.contains(prefix(attribute.getKey()))) {
        looks.set(attribute.getKey(), attribute.getValue());
      }
    }
    boolean letters = element.name().startsWith("number:");
    for (Node child : element.children()) {
      String prefix = prefix(child.name());
      if (prefix.equals("style") || prefix.equals("number")) {
        looks.children().add(of(child));
      } else if (letters && child.is(Node.TEXT)) {
        looks.children().add(child);
      }
    }
    return looks;
  }

  private static String prefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? "" : name.substring(0, colon);
  }
}

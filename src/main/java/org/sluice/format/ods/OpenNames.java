package org.sluice.format.ods;

import java.util.Map;
import java.util.TreeMap;
import org.sluice.format.tree.Node;

/** The name spaces of OpenDocument (OASIS, version 1.3, part 3) and the prefixes they have here. */
final class OpenNames {
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Map<String, String> SPACES =
      new TreeMap<>(
          Map.of(
              "office", OASIS + "office:1.0",
              "table", OASIS + "table:1.0",
              "text", OASIS + "text:1.0",
              "style", OASIS + "style:1.0",
              "number", OASIS + "datastyle:1.0",
              "fo", OASIS + "xsl-fo-compatible:1.0",
              "draw", OASIS + "drawing:1.0",
              "svg", OASIS + "svg-compatible:1.0",
              "manifest", OASIS + "manifest:1.0",
              "config", OASIS + "config:1.0"));

  private OpenNames() {}

  /** The prefix of each name space. */
  static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    SPACES.forEach((prefix, space) -> prefixes.put(space, prefix));
    return prefixes;
  }

  /** Gives a root element all that its contents may need. */
  static Node root(String name) {
    Node root = Node.element(name);
    for (String prefix : new String[] {"office", "table", "text", "style", "number", "fo", "svg"}) {
      root.set("xmlns:" + prefix, SPACES.getOrDefault(prefix, ""));
    }
    return root.set("office:version", "1.3");
  }

  /** The root element of the list of members. */
  static Node manifest() {
    return Node.element("manifest:manifest")
        .set("xmlns:manifest", SPACES.getOrDefault("manifest", ""))
        .set("manifest:version", "1.3");
  }
}

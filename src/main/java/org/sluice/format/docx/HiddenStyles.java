package org.sluice.format.docx;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sluice.format.tree.Node;

/** The styles whose text does not show, those based on them included. */
final class HiddenStyles {
  /** Longer chains of styles based on each other than this are nobody's. */
  private static final int LONGEST = 20;

  private HiddenStyles() {}

  static Set<String> of(Node styles) {
    Set<String> hidden = new HashSet<>();
    for (int round = 0; round < LONGEST; round++) {
      int before = hidden.size();
      for (Node style : styles.children()) {
        String base = style.child("w:basedOn").map(node -> node.get("w:val")).orElse("");
        Optional<Boolean> vanishes = style.child("w:rPr").flatMap(HiddenStyles::vanishes);
        if (style.is("w:style") && vanishes.orElse(hidden.contains(base))) {
          hidden.add(style.get("w:styleId"));
        }
      }
      if (hidden.size() == before) {
        return hidden;
      }
    }
    return hidden;
  }

  /** What these properties of a run say of it: hidden, shown, or nothing. */
  static Optional<Boolean> vanishes(Node properties) {
    return properties.child("w:vanish").map(HiddenStyles::isOn);
  }

  /** A switch is on unless it says otherwise. */
  static boolean isOn(Node property) {
    return !Set.of("0", "false", "off").contains(property.get("w:val"));
  }
}

package org.sluice.format.ods;

import org.sluice.format.tree.Node;

/**
 * A cell as it shows, or several alike beside each other.
 *
 * @param repeated how many, at least 1
 * @param shown its text as it is displayed
 * @param element what a copy writes around its text: the style, spans, and the stored value where
 *     that is no more than what is displayed
 */
record OdsCell(int repeated, String shown, Node element) {
  boolean isBlank() {
    return shown.isBlank();
  }

  /** The same cells, more or fewer of them. */
  OdsCell times(int other) {
    return new OdsCell(other, shown, element);
  }

  /** Cells of the same look without anything in them. */
  OdsCell emptied() {
    return with("");
  }

  /** Cells of the same look with another text. */
  OdsCell with(String text) {
    Node other = Node.element(element.name());
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (!name.startsWith("office:")) {
                other.set(name, value);
              }
            });
    return new OdsCell(repeated, text, other);
  }
}

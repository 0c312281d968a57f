package org.sluice.format.docx;

import org.sluice.format.tree.Node;

/**
 * A part of a document.
 *
 * @param type the last word of its relation's type: {@code header}, {@code footnotes} …
 * @param id of the relation that names it, empty for the document itself
 * @param root what shows of it
 */
record WordPart(String type, String id, Node root) {
  /** Whether it holds text of its own, and does not only say how other text looks. */
  boolean isText() {
    return !type.equals("styles") && !type.equals("numbering");
  }
}

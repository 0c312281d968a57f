package org.sluice.format.ods;

import org.sluice.format.tree.Node;

/** Text in OpenDocument: white space is one space, more of it is elements (part 3, section 6.1). */
final class OdsText {
  private static final int MOST_SPACES = 200;

  private OdsText() {}

  /** Adds what a paragraph shows. */
  static void gather(Node element, StringBuilder text) {
    for (Node child : element.children()) {
      switch (child.name()) {
        case Node.TEXT -> letters(child.text(), text);
        case "text:s" ->
            text.append(" ".repeat(Math.min(Math.max(1, child.number("text:c")), MOST_SPACES)));
        case "text:tab", "text:line-break" -> text.append(' ');
        case "office:annotation", "office:annotation-end" -> {}
        default -> gather(child, text);
      }
    }
  }

  private static void letters(String letters, StringBuilder text) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space) {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  /** A paragraph that shows this text. */
  static Node paragraph(String text) {
    Node paragraph = Node.element("text:p");
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean space = text.charAt(at) == ' ';
      while (end < text.length() && (text.charAt(end) == ' ') == space) {
        end++;
      }
      boolean plain = !space || (end - at == 1 && at > 0 && end < text.length());
      paragraph
          .children()
          .add(
              plain
                  ? Node.text(text.substring(at, end))
                  : Node.element("text:s").set("text:c", String.valueOf(end - at)));
      at = end;
    }
    return paragraph;
  }
}

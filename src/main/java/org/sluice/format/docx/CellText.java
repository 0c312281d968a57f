package org.sluice.format.docx;

import org.sluice.format.tree.Node;

/** The text of a paragraph or a cell, and how another is put in its place. */
final class CellText {
  private CellText() {}

  /** Runs joined, white space single, paragraphs apart by a space; nested tables left out. */
  static String of(Node element) {
    StringBuilder text = new StringBuilder();
    gather(element, text);
    return single(text);
  }

  private static void gather(Node element, StringBuilder text) {
    for (Node child : element.children()) {
      switch (child.name()) {
        case "w:t" -> words(child.allText(), text);
        case "w:tab", "w:br", "w:cr", "w:ptab" -> text.append(' ');
        case "w:noBreakHyphen" -> text.append('-');
        case "w:tbl", "w:pPr", "w:rPr", "w:softHyphen" -> {}
        case "w:p" -> {
          text.append(' ');
          gather(child, text);
        }
        default -> gather(child, text);
      }
    }
  }

  /** Parts a number from the word before it, which is another run's. */
  private static void words(String words, StringBuilder text) {
    if (!text.isEmpty() && !words.isEmpty()) {
      char left = text.charAt(text.length() - 1);
      char right = words.charAt(0);
      if (Character.isLetter(left) && Character.isDigit(right)) {
        text.append(' ');
      }
    }
    text.append(words);
  }

  private static String single(StringBuilder text) {
    StringBuilder single = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        space = single.length() > 0;
      } else {
        if (space) {
          single.append(' ');
        }
        space = false;
        single.append(c);
      }
    }
    return single.toString();
  }

  /** Puts this text into the first run of a cell, looking as it did, and empties the rest. */
  static void replace(Node cell, String text) {
    boolean written = false;
    for (Node paragraph : cell.children()) {
      if (paragraph.is("w:p")) {
        Node run = Node.element("w:r");
        paragraph
            .child("w:r")
            .flatMap(first -> first.child("w:rPr"))
            .ifPresent(run.children()::add);
        run.children().add(Node.element("w:t", Node.text(text)).set("xml:space", "preserve"));
        paragraph.children().removeIf(child -> !child.is("w:pPr"));
        if (!written) {
          paragraph.children().add(run);
          written = true;
        }
      }
    }
    if (!written) {
      throw new IllegalArgumentException("the cell has no paragraph");
    }
  }
}

package org.sluice.format.tree;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Writes trees as XML in UTF-8, the same tree always in the same letters. */
public final class NodeWriter {
  private final Writer out;

  /** A writer to a stream of letters that it leaves open. */
  public NodeWriter(Writer out) {
    this.out = out;
  }

  /** Writes what every document begins with. */
  public void declaration() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Opens an element that is closed later. */
  public void open(Node element) throws IOException {
    begin(element);
    out.write('>');
  }

  /** Closes an element. */
  public void close(String name) throws IOException {
    out.write("</");
    out.write(name);
    out.write('>');
  }

  /** Writes a whole tree. */
  public void write(Node node) throws IOException {
    if (node.is(Node.TEXT)) {
      escaped(node.text());
      return;
    }
    begin(node);
    if (node.children().isEmpty()) {
      out.write("/>");
      return;
    }
    out.write('>');
    for (Node child : node.children()) {
      write(child);
    }
    close(node.name());
  }

  private void begin(Node element) throws IOException {
    out.write('<');
    out.write(element.name());
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      out.write(' ');
      out.write(attribute.getKey());
      out.write("=\"");
      escaped(attribute.getValue());
      out.write('"');
    }
  }

  private void escaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\t', '\n', '\r' -> out.write("&#" + (int) c + ";");
        default -> out.write(c);
      }
    }
  }
}

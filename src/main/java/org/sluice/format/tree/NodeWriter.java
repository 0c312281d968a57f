package org.sluice.format.tree;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.sluice.format.xml.XmlText;

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
      XmlText.anywhere(node.text(), out);
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
      XmlText.anywhere(attribute.getValue(), out);
      out.write('"');
    }
  }
}

package org.sluice.format.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML in UTF-8, element by element, the same bytes for the same calls. Letters that XML
 * cannot hold must be escaped by the caller.
 */
public final class PlainXml {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins a document; the stream is left open. */
  public PlainXml(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Begins an element. */
  public PlainXml begin(String element) throws IOException {
    closeTag();
    out.write('<');
    out.write(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** Adds an attribute to the element just begun. */
  public PlainXml attribute(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    XmlText.anywhere(value, out);
    out.write('"');
    return this;
  }

  /** Adds text to the open element. */
  public PlainXml text(String text) throws IOException {
    closeTag();
    XmlText.between(text, out);
    return this;
  }

  /** Ends the element begun last. */
  public PlainXml end() throws IOException {
    String element = open.pop();
    if (inTag) {
      out.write("/>");
      inTag = false;
    } else {
      out.write("</");
      out.write(element);
      out.write('>');
    }
    return this;
  }

  /** Ends all open elements and flushes. */
  public void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    out.flush();
  }

  private void closeTag() throws IOException {
    if (inTag) {
      out.write('>');
      inTag = false;
    }
  }
}

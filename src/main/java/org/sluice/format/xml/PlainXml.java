package org.sluice.format.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML in UTF-8, element by element, the same bytes for the same calls. Letters that XML
 * cannot hold must be escaped by the caller.
 */
public final class PlainXml {
  private static final int FULL = 1 << 15;

  private final OutputStream stream;
  private StringBuilder out = new StringBuilder(FULL + 1024);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins a document; the stream is left open. */
  public PlainXml(OutputStream stream) {
    this.stream = stream;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Begins an element. */
  public PlainXml begin(String element) throws IOException {
    closeTag();
    if (out.length() >= FULL) {
      drain();
    }
    out.append('<');
    out.append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** Adds an attribute to the element just begun. */
  public PlainXml attribute(String name, String value) throws IOException {
    out.append(' ');
    out.append(name);
    out.append("=\"");
    XmlText.anywhere(value, out);
    out.append('"');
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
      out.append("/>");
      inTag = false;
    } else {
      out.append("</");
      out.append(element);
      out.append('>');
    }
    return this;
  }

  /** Ends all open elements and flushes. */
  public void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    drain();
    stream.flush();
  }

  private void drain() throws IOException {
    stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    // One letter that is not Latin makes a builder slow for all that it ever holds.
    out = new StringBuilder(FULL + 1024);
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }
}

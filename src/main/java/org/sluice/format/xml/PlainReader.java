package org.sluice.format.xml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads what is plain in large parts by itself: elements and attributes with plain names, and text.
 * At the first thing that is anything else, allowed or not, the JDK's parser takes over from there,
 * behind the tags that are open; so this reader refuses nothing, and passes nothing that is not
 * plain. Names and text are told as of any reader, spaces of names only by the parser.
 */
final class PlainReader extends StreamReaderDelegate {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"";
  private static final List<String> DECLARATIONS =
      List.of(DECLARATION + "?>", DECLARATION + " standalone=\"yes\"?>");

  private final XMLInputFactory factory;
  private final Window window;
  private final PlainTag tag;
  private final PlainText text;
  private final Deque<String> open = new ArrayDeque<>();
  private String declared = "";
  private String root = "";
  private String ended = "";
  private int event = START_DOCUMENT;
  private boolean handedOver;

  PlainReader(Reader in, XMLInputFactory factory) {
    this.factory = factory;
    this.window = new Window(in);
    this.tag = new PlainTag(window);
    this.text = new PlainText(window);
  }

  @Override
  public int next() throws XMLStreamException {
    if (!handedOver) {
      try {
        if (isPlain()) {
          return event;
        }
      } catch (IOException e) {
        throw new XMLStreamException(e.getMessage(), e);
      }
      handOver();
    }
    return super.next();
  }

  /** Goes on to the next event where that is plain. */
  private boolean isPlain() throws IOException {
    if (event == START_ELEMENT && tag.isEmpty()) {
      return ends();
    }
    window.mark();
    if (event == START_DOCUMENT) {
      skipDeclaration();
    }
    if (open.isEmpty() && !(declared + root).isEmpty()) {
      skipSpaces();
    }
    if (open.isEmpty() && !root.isEmpty()) {
      event = END_DOCUMENT;
      return window.isOver();
    }
    if (window.letter() != '<') {
      event = CHARACTERS;
      return !open.isEmpty() && text.read();
    }
    return window.letter(1) == '/'
        ? !open.isEmpty() && tag.end(open.element()) && ends()
        : begins();
  }

  private boolean begins() throws IOException {
    if (!tag.begin(root.isEmpty())) {
      return false;
    }
    if (root.isEmpty()) {
      root = window.text(0, window.offset());
    }
    open.push(tag.element());
    event = START_ELEMENT;
    return true;
  }

  private boolean ends() {
    ended = open.pop();
    event = END_ELEMENT;
    return true;
  }

  /** The declaration that nearly all parts begin with; any other is for the parser. */
  private void skipDeclaration() throws IOException {
    for (String declaration : DECLARATIONS) {
      int at = 0;
      while (at < declaration.length() && window.letter(at) == declaration.charAt(at)) {
        at++;
      }
      if (at == declaration.length()) {
        declared = declaration;
        window.skip(at);
        window.mark();
      }
    }
  }

  private void skipSpaces() throws IOException {
    while (PlainTag.isSpace(window.letter())) {
      window.skip(1);
      window.mark();
    }
  }

  /** Lets the parser read the open tags again and then all that is left. */
  private void handOver() throws XMLStreamException {
    StringBuilder again = new StringBuilder();
    int tags = open.size();
    while (open.size() > 1) {
      again.insert(0, "<" + open.pop() + ">");
    }
    again.insert(0, declared + root);
    if (open.isEmpty() && !root.isEmpty()) {
      again.append(root.endsWith("/>") ? "" : "</" + ended + ">");
      tags = 2;
    }
    Reader all = new Joined(List.of(new StringReader(again.toString()), window.rest()));
    XMLStreamReader parser = factory.createXMLStreamReader(all);
    for (int i = 0; i < tags; i++) {
      parser.next();
    }
    setParent(parser);
    handedOver = true;
  }

  @Override
  public boolean hasNext() throws XMLStreamException {
    return handedOver ? super.hasNext() : event != END_DOCUMENT;
  }

  @Override
  public int getEventType() {
    return handedOver ? super.getEventType() : event;
  }

  @Override
  public String getLocalName() {
    if (handedOver) {
      return super.getLocalName();
    }
    return event == END_ELEMENT ? ended : tag.element();
  }

  @Override
  public int getAttributeCount() {
    return handedOver ? super.getAttributeCount() : tag.attributes();
  }

  @Override
  public String getAttributeLocalName(int index) {
    return handedOver ? super.getAttributeLocalName(index) : tag.name(index);
  }

  @Override
  public String getAttributePrefix(int index) {
    return handedOver ? super.getAttributePrefix(index) : tag.prefix(index);
  }

  @Override
  public String getAttributeValue(int index) {
    return handedOver ? super.getAttributeValue(index) : tag.value(index);
  }

  @Override
  public boolean hasText() {
    return handedOver ? super.hasText() : event == CHARACTERS;
  }

  @Override
  public String getText() {
    return handedOver ? super.getText() : new String(text.letters(), text.start(), text.length());
  }

  @Override
  public char[] getTextCharacters() {
    return handedOver ? super.getTextCharacters() : text.letters();
  }

  @Override
  public int getTextStart() {
    return handedOver ? super.getTextStart() : text.start();
  }

  @Override
  public int getTextLength() {
    return handedOver ? super.getTextLength() : text.length();
  }
}

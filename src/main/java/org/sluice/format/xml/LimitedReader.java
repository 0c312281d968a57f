package org.sluice.format.xml;

import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/** Counts depth and attributes, and turns every failure of the parser into one kind. */
final class LimitedReader extends StreamReaderDelegate {
  private final XMLStreamReader reader;
  private final Limits limits;
  private final long deepest;
  private final long mostAttributes;
  private final long longest;
  private int depth;

  LimitedReader(XMLStreamReader reader, Limits limits) {
    super(reader);
    this.reader = reader;
    this.limits = limits;
    this.deepest = limits.of(Limit.XML_DEPTH);
    this.mostAttributes = limits.of(Limit.XML_ATTRIBUTES);
    this.longest = limits.of(Limit.TEXT_CHARACTERS);
  }

  @Override
  public int next() throws XMLStreamException {
    int event;
    try {
      event = reader.next();
    } catch (NoSuchElementException e) {
      throw new XMLStreamException("the document is over", e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new XMLStreamException("no XML", e);
    }
    switch (event) {
      case START_ELEMENT -> begin();
      case END_ELEMENT -> depth--;
      case DTD, ENTITY_REFERENCE, ENTITY_DECLARATION, NOTATION_DECLARATION ->
          throw new XMLStreamException("a document type or an entity");
      default -> {}
    }
    return event;
  }

  private void begin() throws XMLStreamException {
    depth++;
    if (depth > deepest) {
      throw limits.overInXml(Limit.XML_DEPTH);
    }
    if (reader.getAttributeCount() > mostAttributes) {
      throw limits.overInXml(Limit.XML_ATTRIBUTES);
    }
  }

  /** Goes to the next element begun or ended, through this reader's limits. */
  @Override
  public int nextTag() throws XMLStreamException {
    int event = next();
    while (event != START_ELEMENT && event != END_ELEMENT) {
      event = next();
    }
    return event;
  }

  /** The text up to the element's end, through this reader's limits. */
  @Override
  public String getElementText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = next(); event != END_ELEMENT; event = next()) {
      if (event == START_ELEMENT) {
        throw new XMLStreamException("an element where text is expected");
      }
      if (event == CHARACTERS || event == CDATA || event == SPACE) {
        if (text.length() + reader.getTextLength() > longest) {
          throw limits.overInXml(Limit.TEXT_CHARACTERS);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }
}

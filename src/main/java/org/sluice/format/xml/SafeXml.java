package org.sluice.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;

/**
 * The one way to read XML: no document type, no entity, nothing external. The JDK's own parser, and
 * for long parts a plain one before it that hands over to it at the first thing that is not plain.
 */
public final class SafeXml {
  /** One a thread, because the factory is not said to be safe for several. */
  private static final ThreadLocal<XMLInputFactory> FACTORY =
      ThreadLocal.withInitial(SafeXml::factory);

  private SafeXml() {}

  /**
   * Opens a document.
   *
   * @return a reader that throws {@link XMLStreamException} and nothing else, at a document type,
   *     at an entity, over a limit and where the text is no XML
   */
  public static XMLStreamReader open(InputStream in, Limits limits) throws XMLStreamException {
    try {
      return new LimitedReader(FACTORY.get().createXMLStreamReader(decoded(in)), limits);
    } catch (RuntimeException e) {
      throw new XMLStreamException("no XML", e);
    }
  }

  /**
   * Opens a document that may be long and is mostly plain, such as a sheet of a million cells.
   * Tells the same as {@link #open}, except for the spaces of names.
   */
  public static XMLStreamReader openLong(InputStream in, Limits limits) throws XMLStreamException {
    return new LimitedReader(new PlainReader(decoded(in), FACTORY.get()), limits);
  }

  /**
   * Packages may hold XML in UTF-8 and UTF-16 alone. The parser is handed letters, because it
   * writes to the console where bytes are not in the encoding that it found.
   */
  private static Reader decoded(InputStream in) throws XMLStreamException {
    try {
      PushbackInputStream bytes = new PushbackInputStream(in, 2);
      byte[] first = bytes.readNBytes(2);
      bytes.unread(first);
      boolean wide =
          first.length == 2 && (first[0] & 0xFE) == 0xFE && (first[0] ^ first[1]) == 0x01;
      return new InputStreamReader(
          bytes,
          (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException e) {
      throw new XMLStreamException("the part cannot be unpacked", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLReporter((message, error, related, location) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }
}

package org.sluice.format.xml;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;

/** The one way to read XML: the JDK's own parser, no document type, no entity, nothing external. */
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
      return new LimitedReader(FACTORY.get().createXMLStreamReader(in), limits);
    } catch (RuntimeException e) {
      throw new XMLStreamException("no XML", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }
}

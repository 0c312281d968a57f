package org.sluice.format.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/** Builds trees from a stream of XML, up to a number of nodes. */
public final class NodeReader {
  private static final String UNKNOWN = "?:";

  private final Map<String, String> prefixes;
  private final Limits limits;
  private final Limit limit;
  private long left;

  /**
   * A reader of trees.
   *
   * @param prefixes the format's prefix of each name space that it knows
   * @param limit says how many nodes all trees together may have
   */
  public NodeReader(Map<String, String> prefixes, Limits limits, Limit limit) {
    this.prefixes = prefixes;
    this.limits = limits;
    this.limit = limit;
    this.left = limits.of(limit);
  }

  /** The name of the element that the stream stands at, with the format's prefix. */
  public String name(XMLStreamReader xml) {
    return named(xml.getNamespaceURI(), xml.getLocalName());
  }

  /**
   * The tree of the element that the stream stands at; leaves the stream at the element's end.
   *
   * @throws XMLStreamException also where there are more nodes than may be
   */
  public Node read(XMLStreamReader xml) throws XMLStreamException {
    Node root = element(xml);
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Node child = element(xml);
          open.element().children().add(child);
          open.push(child);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          count();
          open.element().children().add(Node.text(xml.getText()));
        }
        default -> {}
      }
    }
    return root;
  }

  /** The element that the stream stands at, without what is in it. */
  public Node element(XMLStreamReader xml) throws XMLStreamException {
    count();
    Node node = Node.element(name(xml));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      String local = xml.getAttributeLocalName(i);
      boolean bare = space == null || space.isEmpty();
      node.set(bare ? local : named(space, local), xml.getAttributeValue(i));
    }
    return node;
  }

  private void count() throws XMLStreamException {
    if (--left < 0) {
      throw limits.overInXml(limit);
    }
  }

  private String named(@Nullable String space, String local) {
    String prefix = space == null ? null : prefixes.get(space);
    return prefix == null ? UNKNOWN + local : prefix + ":" + local;
  }
}

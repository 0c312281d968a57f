package org.sluice.format.svg;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Traces;

/**
 * The shapes of a drawing. All give back what they draw; a cloud of alike marks may be a scatter of
 * people, a record each.
 */
final class Shapes {
  /** As many marks of one kind as make a listing of records. */
  private static final int CLOUD = 20;

  private final Map<String, Integer> marks = new HashMap<>();
  private final Limits limits;
  private boolean lengths;
  private boolean over;

  Shapes(Limits limits) {
    this.limits = limits;
  }

  /** Notes an element, if it is a shape. */
  void met(String name, XMLStreamReader xml) {
    switch (name) {
      case "rect", "path", "line", "polyline", "polygon" -> lengths = true;
      case "circle", "ellipse" -> mark(name);
      case "use" -> use(xml);
      default -> {}
    }
  }

  /** A repeated shape at a place of its own; letters that are drawn so are none. */
  private void use(XMLStreamReader xml) {
    String shape = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("href")) {
        shape = xml.getAttributeValue(i);
      }
    }
    boolean placed =
        xml.getAttributeValue(null, "x") != null && xml.getAttributeValue(null, "y") != null;
    if (placed && !shape.startsWith("#glyph")) {
      mark(shape);
    }
  }

  private void mark(String kind) {
    if (marks.size() < limits.of(Limit.DRAWING_KINDS) || marks.containsKey(kind)) {
      marks.merge(kind, 1, Integer::sum);
    } else {
      over = true;
    }
  }

  /** Tells of them by kind, never how many. */
  void tell(Traces traces) {
    if (over) {
      traces.add(Trace.Kind.UNREAD, "", limits.told(Limit.DRAWING_KINDS));
    }
    if (lengths) {
      traces.add(Trace.Kind.FIGURE, "", "shapes whose exact lengths give back what they draw");
    }
    if (!marks.isEmpty()) {
      traces.add(Trace.Kind.FIGURE, "", "marks at exact places");
    }
    if (marks.values().stream().anyMatch(count -> count >= CLOUD)) {
      traces.hidden("", "a cloud of marks at exact places, each of which may be one person");
    }
  }
}

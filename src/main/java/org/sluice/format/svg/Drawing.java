package org.sluice.format.svg;

import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Traces;
import org.sluice.format.lines.TextLines;

/** One walk over a drawing: what it shows as text, and what else it tells. */
final class Drawing {
  private static final String PROPERTIES = "the drawing's properties";

  private final Traces traces = Traces.thatStay();
  private final TextLines texts = new TextLines("text");
  private final Limits limits;
  private final Shapes shapes;
  private final StringBuilder open = new StringBuilder();
  private int depth;
  private int hiddenFrom;
  private int textFrom;

  Drawing(Limits limits) {
    this.limits = limits;
    this.shapes = new Shapes(limits);
    traces.add(Trace.Kind.FIGURE, "", "a drawing");
  }

  Traces traces() {
    shapes.tell(traces);
    return traces;
  }

  TextLines texts() {
    return texts;
  }

  /**
   * Reads the whole drawing.
   *
   * @throws XMLStreamException where it is no well-formed XML, or over a limit; what came before
   *     was read
   */
  void read(String text) throws XMLStreamException {
    XMLStreamReader xml = DrawingXml.open(text);
    try {
      walk(xml);
    } catch (RuntimeException e) {
      throw new XMLStreamException("the parser gave up", e);
    }
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
        case XMLStreamConstants.COMMENT -> remark(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            traces.add(Trace.Kind.UNREAD, "", "entities, which were not opened");
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    depth++;
    if (depth > limits.of(Limit.XML_DEPTH)) {
      throw limits.overInXml(Limit.XML_DEPTH);
    }
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      attribute(xml.getAttributeLocalName(i), prefix(xml, i), value, name.equals("a"));
    }
    element(name);
    shapes.met(name, xml);
    if (textFrom > 0 && isPlaced(xml)) {
      open.append(' ');
    }
  }

  /** Whether what follows stands at a place of its own, so that it is another word. */
  private static boolean isPlaced(XMLStreamReader xml) {
    return xml.getAttributeValue(null, "x") != null
        || xml.getAttributeValue(null, "y") != null
        || xml.getAttributeValue(null, "dy") != null;
  }

  private static String prefix(XMLStreamReader xml, int attribute) {
    String prefix = xml.getAttributePrefix(attribute);
    return prefix == null ? "" : prefix;
  }

  private void element(String name) {
    switch (name) {
      case "text", "foreignobject" -> textFrom = textFrom == 0 ? depth : textFrom;
      case "image" -> traces.add(Trace.Kind.FIGURE, "", "an embedded picture");
      case "script", "handler" -> traces.add(Trace.Kind.MACRO, "", "a script");
      case "iframe", "object", "embed" -> traces.hidden("", "an embedded page or file");
      case "metadata" -> {
        traces.hidden(PROPERTIES, "metadata such as dates and programs");
        hide();
      }
      case "title", "desc" -> {
        title();
        hide();
      }
      case "style" -> hide();
      default -> {}
    }
  }

  /** A drawing's own title is a property; one of a shape shows its figure when pointed at. */
  private void title() {
    if (depth <= 2) {
      traces.hidden(PROPERTIES, "metadata with a title or description");
    } else if (textFrom == 0) {
      traces.hidden("", "titles or descriptions that show only when pointed at");
    }
  }

  private void attribute(String name, String prefix, String value, boolean anchor) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("on")) {
      traces.add(Trace.Kind.MACRO, "", "a script");
    } else if (lower.startsWith("data-")) {
      if (!lower.equals("data-name")) {
        traces.hidden("", "data in attributes of its shapes");
      }
    } else if (lower.startsWith("aria-label") || lower.equals("aria-description")) {
      if (depth > 1) {
        traces.hidden("", "texts for screen readers");
      }
    } else if (prefix.equals("inkscape") || prefix.equals("sodipodi")) {
      traces.hidden(PROPERTIES, "metadata that some program added");
    } else if (lower.equals("href") || lower.equals("src")) {
      reference(value.strip().toLowerCase(Locale.ROOT), anchor);
    } else if (hides(lower, value)) {
      hide();
    }
  }

  private void reference(String address, boolean anchor) {
    if (address.startsWith("javascript:")) {
      traces.add(Trace.Kind.MACRO, "", "a script");
    } else if (address.startsWith("data:") && !address.startsWith("data:image/")) {
      traces.hidden("", "an embedded file");
    } else if (!address.startsWith("#") && !address.startsWith("data:") && !anchor) {
      traces.hidden("", "a link to an address outside");
    }
  }

  private static boolean hides(String name, String value) {
    return switch (name) {
      case "display" -> value.equals("none");
      case "visibility" -> value.equals("hidden") || value.equals("collapse");
      case "opacity", "fill-opacity", "font-size" -> isZero(value);
      case "style" -> hidesByStyle(value.toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  private static boolean hidesByStyle(String value) {
    for (String part : value.split(";", -1)) {
      int colon = part.indexOf(':');
      String name = colon < 0 ? "" : part.substring(0, colon).strip();
      String set = part.substring(colon + 1).strip();
      if ((name.equals("display") && set.equals("none"))
          || (name.equals("visibility") && set.equals("hidden"))
          || ((name.equals("opacity") || name.equals("font-size")) && isZero(set))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Programs that draw letters as shapes write beside them what they say, so that remarks are read
   * like texts.
   */
  private void remark(String text) {
    traces.hidden(PROPERTIES, "remarks among its metadata");
    if (text.chars().anyMatch(Character::isDigit)) {
      texts.add(text);
    }
  }

  private static boolean isZero(String value) {
    return value.equals("0") || value.equals("0.0") || value.equals("0px") || value.equals("0%");
  }

  private void hide() {
    hiddenFrom = hiddenFrom == 0 ? depth : hiddenFrom;
  }

  private void characters(XMLStreamReader xml) {
    if (hiddenFrom > 0 && textFrom > 0 && !xml.isWhiteSpace()) {
      traces.hidden("", "texts that do not show");
    } else if (textFrom > 0) {
      open.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
    if (hiddenFrom > 0 && xml.getText().contains("@import")) {
      traces.hidden("", "a link to an address outside");
    }
  }

  private void end() {
    if (textFrom == depth) {
      texts.add(open);
      open.setLength(0);
      textFrom = 0;
    }
    if (hiddenFrom == depth) {
      hiddenFrom = 0;
    }
    depth--;
  }
}

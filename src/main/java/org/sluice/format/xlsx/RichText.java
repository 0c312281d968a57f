package org.sluice.format.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/**
 * The text of a string with or without runs of other type. Raised figures become raised letters:
 * they are marks of notes, and would otherwise read as digits of the number before them.
 */
final class RichText {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RichText() {}

  /** Reads up to the end of the element that the reader stands on. */
  static String read(XMLStreamReader xml, Limits limits) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean raised = false;
    int phonetic = 0;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "rPh" -> phonetic++;
          case "r" -> raised = false;
          case "vertAlign" -> raised = Attributes.text(xml, "val").equals("superscript");
          case "t" -> {
            String run = Escapes.read(xml.getElementText());
            depth--;
            if (phonetic == 0) {
              text.append(raised ? raised(run) : run);
              if (text.length() > limits.of(Limit.TEXT_CHARACTERS)) {
                throw limits.overInXml(Limit.TEXT_CHARACTERS);
              }
            }
          }
          default -> {}
        }
      }
    }
    return text.toString();
  }

  private static String raised(String run) {
    StringBuilder raised = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}

package org.sluice.format.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;

/** Reads one cell of a sheet after the other; what was read stands until the next. */
final class CellReader {
  /** One more than the last column and the last row that a sheet can have. */
  static final int COLUMNS = 16_384;

  static final int ROWS = 1_048_576;

  private final XMLStreamReader xml;
  private final SharedStrings strings;
  private final Limits limits;
  private int column;
  private int style;
  private int shared;
  private String type = "";
  private String value = "";
  private String formula = "";

  CellReader(XMLStreamReader xml, SharedStrings strings, Limits limits) {
    this.xml = xml;
    this.strings = strings;
    this.limits = limits;
  }

  /** Zero-based. */
  int column() {
    return column;
  }

  int style() {
    return style;
  }

  /** The number of a shared text, -1 where the cell has none. */
  int shared() {
    return shared;
  }

  /** Whether the value is a number and not a text, an error or a truth. */
  boolean isNumber() {
    return type.isEmpty() || type.equals("n");
  }

  boolean isTruth() {
    return type.equals("b");
  }

  /** The value as stored, or its text; empty where there is none. */
  String value() {
    return value;
  }

  /** The formula's text; a blank where there is one without text of its own. */
  String formula() {
    return formula;
  }

  /** A row begins. */
  void beginRow() {
    column = -1;
  }

  /**
   * Reads the cell whose beginning the reader stands on, up to its end.
   *
   * @param row zero-based, to compare with what the cell says
   */
  void read(int row) throws XMLStreamException, Damaged {
    style = 0;
    type = "";
    shared = -1;
    value = "";
    formula = "";
    int next = column + 1;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String text = xml.getAttributeValue(i);
      switch (xml.getAttributeLocalName(i)) {
        case "r" -> next = column(text, row);
        case "s" -> style = Attributes.number(text, 0);
        case "t" -> type = text;
        default -> {}
      }
    }
    if (next <= column || next >= COLUMNS) {
      throw new Damaged("has cells that are not in order");
    }
    column = next;
    content();
    if (type.equals("s") && !value.isEmpty()) {
      shared = Attributes.number(value.trim(), -1);
      value = strings.text(shared);
    } else if (isTruth()) {
      value = value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
    } else if (isNumber()) {
      value = value.trim();
    } else if (type.equals("str")) {
      value = Escapes.read(value);
    }
  }

  private void content() throws XMLStreamException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> value = RichText.read(xml, limits);
          case "f" -> {
            formula = xml.getElementText();
            formula = formula.isEmpty() ? " " : formula;
          }
          default -> Skipping.element(xml);
        }
      }
    }
  }

  /** The column of a reference such as AB12, whose row must be the one that it stands in. */
  private static int column(String reference, int row) throws Damaged {
    int at = 0;
    int column = 0;
    while (at < reference.length() && at < 3 && isLetter(reference.charAt(at))) {
      column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
      at++;
    }
    int stated = Attributes.number(reference.substring(at), 0);
    if (column == 0 || stated != row + 1) {
      throw new Damaged("has a cell whose place is not where it stands");
    }
    return column - 1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}

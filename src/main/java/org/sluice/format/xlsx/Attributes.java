package org.sluice.format.xlsx;

import javax.xml.stream.XMLStreamReader;

/** Attributes of the element that a reader stands on, by their names without prefix. */
final class Attributes {
  private static final int MOST_DIGITS = 8;

  private Attributes() {}

  /** The text of an attribute, empty where it is absent. */
  static String text(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether an attribute is there and says yes. */
  static boolean is(XMLStreamReader xml, String name) {
    String text = text(xml, name);
    return text.equals("1") || text.equals("true") || text.equals("on");
  }

  /** Whether an attribute is there and is zero, in whatever way it is written. */
  static boolean isZero(XMLStreamReader xml, String name) {
    String text = text(xml, name);
    return !text.isEmpty() && text.chars().allMatch(c -> c == '0' || c == '.');
  }

  /** A whole number from 0 to 99,999,999, else what stands for its absence. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    return number(text(xml, name), otherwise);
  }

  static int number(String text, int otherwise) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return otherwise;
      }
      number = 10 * number + digit;
    }
    return text.isEmpty() || text.length() > MOST_DIGITS ? otherwise : number;
  }
}

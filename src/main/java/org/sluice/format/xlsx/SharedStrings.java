package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/** The texts that cells refer to by number, and which of them show. */
final class SharedStrings {
  private final List<String> texts = new ArrayList<>();
  private final BitSet shown = new BitSet();

  private SharedStrings() {}

  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(ZipPackage source, String part, Limits limits)
      throws IOException, XMLStreamException {
    SharedStrings strings = new SharedStrings();
    try (InputStream in = source.open(part)) {
      XMLStreamReader xml = SafeXml.open(in, limits);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          if (strings.texts.size() >= limits.of(Limit.CELLS)) {
            throw limits.over(Limit.CELLS);
          }
          strings.texts.add(RichText.read(xml, limits));
        }
      }
    }
    return strings;
  }

  int size() {
    return texts.size();
  }

  /** The text of this number. */
  String text(int number) throws Damaged {
    if (number < 0 || number >= texts.size()) {
      throw new Damaged("has a cell whose text is not there");
    }
    return texts.get(number);
  }

  void shows(int number) {
    shown.set(number);
  }

  /** Whether a text is kept that no cell shows: what cells held before often survives there. */
  boolean holdsOthers() {
    if (shown.cardinality() == texts.size()) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    shown.stream().forEach(number -> seen.add(texts.get(number)));
    for (int i = shown.nextClearBit(0); i < texts.size(); i = shown.nextClearBit(i + 1)) {
      if (!texts.get(i).isBlank() && !seen.contains(texts.get(i))) {
        return true;
      }
    }
    return false;
  }
}

package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/**
 * The list of a workbook's sheets, and what else its main part says.
 *
 * @param part the main part's name
 * @param sheets in the order of their tabs
 * @param from1904 whether days are counted from 1904 instead of 1900
 * @param names names with what they stand for, without those that the program makes itself
 * @param signs other things that the main part holds, by the elements' names
 */
record Workbook(
    String part, List<Tab> sheets, boolean from1904, List<DefinedName> names, Set<String> signs) {
  /** Copies the collections. */
  Workbook {
    sheets = List.copyOf(sheets);
    names = List.copyOf(names);
    signs = Set.copyOf(signs);
  }

  /**
   * A sheet.
   *
   * @param part the member that holds it
   * @param type worksheet, chartsheet, dialogsheet, xlMacrosheet …
   */
  record Tab(String name, boolean hidden, String part, String type) {
    boolean shows() {
      return !hidden && type.equals("worksheet");
    }
  }

  /** A name and the formula that it stands for. */
  record DefinedName(String name, boolean hidden, String formula) {}

  /** Where a trace is that belongs to no sheet. */
  static final String ITSELF = "the workbook";

  private static final Set<String> SIGNS =
      Set.of("absPath", "fileSharing", "customWorkbookViews", "webPublishing", "smartTagTypes");

  /** Sheets that show, in order. */
  List<Tab> shown() {
    return sheets.stream().filter(Tab::shows).toList();
  }

  static Workbook read(ZipPackage source, String part, Limits limits)
      throws IOException, XMLStreamException {
    Map<String, Relation> relations = new TreeMap<>();
    for (Relation relation : Relation.of(source, part, limits)) {
      relations.put(relation.id(), relation);
    }
    List<Tab> sheets = new ArrayList<>();
    List<DefinedName> names = new ArrayList<>();
    Set<String> signs = new HashSet<>();
    boolean from1904 = false;
    try (InputStream in = source.open(part)) {
      XMLStreamReader xml = SafeXml.open(in, limits);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String element = xml.getLocalName();
          switch (element) {
            case "workbookPr" -> from1904 |= Attributes.is(xml, "date1904");
            case "sheet" -> sheets.add(tab(xml, relations));
            case "definedName" -> names.add(name(xml));
            default -> {
              if (SIGNS.contains(element)) {
                signs.add(element);
              }
            }
          }
        }
      }
    }
    checked(sheets, limits);
    return new Workbook(part, sheets, from1904, names, signs);
  }

  private static Tab tab(XMLStreamReader xml, Map<String, Relation> relations) throws Damaged {
    String id = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")) {
        id = xml.getAttributeValue(i);
      }
    }
    Relation relation = relations.get(id);
    if (relation == null || relation.external()) {
      throw new Damaged("lists a sheet that it does not hold");
    }
    String state = Attributes.text(xml, "state");
    boolean hidden = !state.isEmpty() && !state.equals("visible");
    return new Tab(Attributes.text(xml, "name"), hidden, relation.target(), relation.type());
  }

  private static DefinedName name(XMLStreamReader xml) throws XMLStreamException {
    String name = Attributes.text(xml, "name");
    boolean hidden = Attributes.is(xml, "hidden");
    return new DefinedName(name, hidden, xml.getElementText());
  }

  private static void checked(List<Tab> sheets, Limits limits) throws Damaged, OverLimit {
    if (sheets.size() > limits.of(Limit.SHEETS)) {
      throw limits.over(Limit.SHEETS);
    }
    Set<String> names = new HashSet<>();
    Set<String> parts = new HashSet<>();
    for (Tab tab : sheets) {
      if (tab.name().isEmpty() || !names.add(tab.name().toLowerCase(Locale.ROOT))) {
        throw new Damaged("has two sheets of one name, or one without");
      }
      if (!parts.add(tab.part())) {
        throw new Damaged("shows one sheet under two names");
      }
    }
  }
}

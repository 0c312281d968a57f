package org.sluice.format.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.xml.PlainXml;

/**
 * Elements and attributes that a copy may carry over from its source: those about looks, by name,
 * with short values of letters, digits and few signs. What is not listed stays behind.
 */
final class AllowedXml {
  private static final int LONGEST = 40;

  private static final Set<String> COLOUR = Set.of("rgb", "theme", "tint", "indexed", "auto");
  private static final Set<String> VALUE = Set.of("val");
  private static final Set<String> NONE = Set.of();

  /** Parts of a sheet beside its cells. */
  static final Map<String, Set<String>> SHEET =
      Map.ofEntries(
          Map.entry("sheetPr", NONE),
          Map.entry("tabColor", COLOUR),
          Map.entry("pageSetUpPr", Set.of("fitToPage")),
          Map.entry("sheetViews", NONE),
          Map.entry(
              "sheetView",
              Set.of(
                  "showGridLines",
                  "showRowColHeaders",
                  "rightToLeft",
                  "zoomScale",
                  "workbookViewId")),
          Map.entry("pane", Set.of("xSplit", "ySplit", "topLeftCell", "activePane", "state")),
          Map.entry("sheetFormatPr", Set.of("baseColWidth", "defaultColWidth", "defaultRowHeight")),
          Map.entry("cols", NONE),
          Map.entry("col", Set.of("min", "max", "width", "style", "hidden", "customWidth")),
          Map.entry("row", Set.of("r", "s", "customFormat", "ht", "customHeight", "hidden")),
          Map.entry("mergeCells", NONE),
          Map.entry("mergeCell", Set.of("ref")),
          Map.entry("pageMargins", Set.of("left", "right", "top", "bottom", "header", "footer")));

  /** Parts of the styles, without number formats. */
  static final Map<String, Set<String>> STYLES =
      Map.ofEntries(
          Map.entry("fonts", NONE),
          Map.entry("font", NONE),
          Map.entry("b", VALUE),
          Map.entry("i", VALUE),
          Map.entry("u", VALUE),
          Map.entry("strike", VALUE),
          Map.entry("vertAlign", VALUE),
          Map.entry("sz", VALUE),
          Map.entry("color", COLOUR),
          Map.entry("name", VALUE),
          Map.entry("family", VALUE),
          Map.entry("charset", VALUE),
          Map.entry("scheme", VALUE),
          Map.entry("fills", NONE),
          Map.entry("fill", NONE),
          Map.entry("patternFill", Set.of("patternType")),
          Map.entry("fgColor", COLOUR),
          Map.entry("bgColor", COLOUR),
          Map.entry("borders", NONE),
          Map.entry("border", Set.of("diagonalUp", "diagonalDown")),
          Map.entry("left", Set.of("style")),
          Map.entry("right", Set.of("style")),
          Map.entry("start", Set.of("style")),
          Map.entry("end", Set.of("style")),
          Map.entry("top", Set.of("style")),
          Map.entry("bottom", Set.of("style")),
          Map.entry("diagonal", Set.of("style")),
          Map.entry("cellStyleXfs", NONE),
          Map.entry("cellXfs", NONE),
          Map.entry(
              "xf",
              Set.of(
                  "fontId",
                  "fillId",
                  "borderId",
                  "applyFont",
                  "applyFill",
                  "applyBorder",
                  "applyAlignment",
                  "quotePrefix")),
          Map.entry(
              "alignment",
              Set.of(
                  "horizontal",
                  "vertical",
                  "textRotation",
                  "wrapText",
                  "indent",
                  "shrinkToFit",
                  "readingOrder")),
          Map.entry("colors", NONE),
          Map.entry("indexedColors", NONE),
          Map.entry("rgbColor", Set.of("rgb")));

  private AllowedXml() {}

  /** Begins the element that the reader stands on, with the attributes that are allowed. */
  static void begin(XMLStreamReader xml, Map<String, Set<String>> allowed, PlainXml out)
      throws IOException {
    String element = xml.getLocalName();
    out.begin(element);
    List<String> pairs = pairs(xml, allowed);
    for (int i = 0; i < pairs.size(); i += 2) {
      out.attribute(pairs.get(i), pairs.get(i + 1));
    }
  }

  /** The allowed attributes of an element, names and values in turn. */
  static List<String> pairs(XMLStreamReader xml, Map<String, Set<String>> allowed) {
    String element = xml.getLocalName();
    Set<String> names = allowed.getOrDefault(element, NONE);
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      boolean own = prefix == null || prefix.isEmpty();
      String value = xml.getAttributeValue(i);
      if (own && names.contains(xml.getAttributeLocalName(i)) && isPlain(element, value)) {
        pairs.add(xml.getAttributeLocalName(i));
        pairs.add(value);
      }
    }
    return pairs;
  }

  /** Names of types are words; all other values are numbers, colours and words of the format. */
  private static boolean isPlain(String element, String value) {
    boolean name = element.equals("name");
    return value.length() <= LONGEST
        && value
            .chars()
            .allMatch(
                c ->
                    name
                        ? Character.isLetter(c) || c == ' ' || c == '-'
                        : (c < 0x80 && Character.isLetterOrDigit(c))
                            || c == ':'
                            || c == '.'
                            || c == '-');
  }
}

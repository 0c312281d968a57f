package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/** What the styles of cells do to what shows: their number formats, and white text on white. */
final class Styles {
  /** The most styles of cells; the program itself allows 65,490. */
  private final Map<Integer, String> codes = new HashMap<>(BuiltInFormats.CODES);

  private final List<NumberFormat> formats = new ArrayList<>();
  private final BitSet white = new BitSet();
  private final BitSet whiteFonts = new BitSet();
  private final BitSet colouredFills = new BitSet();
  private final boolean from1904;
  private final Limits limits;
  private int fonts;
  private int fills;

  private Styles(boolean from1904, Limits limits) {
    this.limits = limits;
    this.from1904 = from1904;
  }

  static Styles none(boolean from1904, Limits limits) {
    return new Styles(from1904, limits);
  }

  static Styles read(ZipPackage source, String part, boolean from1904, Limits limits)
      throws IOException, XMLStreamException {
    Styles styles = new Styles(from1904, limits);
    try (InputStream in = source.open(part)) {
      styles.read(SafeXml.open(in, limits));
    }
    return styles;
  }

  /** How many styles of cells there are. */
  int size() {
    return formats.size();
  }

  /** The number format of a style; a style that is not there is the first one. */
  NumberFormat format(int style) {
    return formats.isEmpty() ? BuiltInFormats.GENERAL : formats.get(known(style));
  }

  /** Whether text in cells of this style is white on white. */
  boolean isWhite(int style) {
    return white.get(known(style));
  }

  private int known(int style) {
    return style < formats.size() ? style : 0;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException, OverLimit {
    Deque<String> path = new ArrayDeque<>();
    Map<Integer, NumberFormat> made = new HashMap<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String parent = path.isEmpty() ? "" : path.peek();
        begin(xml, parent, made);
        path.push(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        path.pop();
      }
    }
  }

  private void begin(XMLStreamReader xml, String parent, Map<Integer, NumberFormat> made)
      throws OverLimit {
    switch (parent + "/" + xml.getLocalName()) {
      case "numFmts/numFmt" ->
          codes.put(Attributes.number(xml, "numFmtId", 0), Attributes.text(xml, "formatCode"));
      case "fonts/font" -> fonts++;
      case "font/color" -> whiteFonts.set(Math.max(0, fonts - 1), isWhite(xml));
      case "fills/fill" -> fills++;
      case "fill/patternFill" -> {
        String pattern = Attributes.text(xml, "patternType");
        colouredFills.set(Math.max(0, fills - 1), !pattern.isEmpty() && !pattern.equals("none"));
      }
      case "fill/gradientFill" -> colouredFills.set(Math.max(0, fills - 1));
      case "patternFill/fgColor" -> {
        if (isWhite(xml)) {
          colouredFills.clear(Math.max(0, fills - 1));
        }
      }
      case "cellXfs/xf" -> style(xml, made);
      default -> {}
    }
  }

  private void style(XMLStreamReader xml, Map<Integer, NumberFormat> made) throws OverLimit {
    if (formats.size() >= limits.of(Limit.STYLES)) {
      throw limits.over(Limit.STYLES);
    }
    int font = Attributes.number(xml, "fontId", 0);
    int fill = Attributes.number(xml, "fillId", 0);
    white.set(formats.size(), whiteFonts.get(font) && !colouredFills.get(fill));
    int format = Attributes.number(xml, "numFmtId", 0);
    String code = codes.getOrDefault(format, "General");
    formats.add(made.computeIfAbsent(format, id -> NumberFormat.of(code, from1904)));
  }

  private static boolean isWhite(XMLStreamReader xml) {
    boolean tinted = !Attributes.text(xml, "tint").isEmpty();
    return Attributes.text(xml, "rgb").equalsIgnoreCase("FFFFFFFF")
        || (Attributes.text(xml, "theme").equals("0") && !tinted)
        || Attributes.text(xml, "indexed").equals("9")
        || Attributes.text(xml, "indexed").equals("1");
  }
}

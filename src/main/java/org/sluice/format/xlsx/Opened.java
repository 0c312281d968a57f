package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limits;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.ZipPackage;

/**
 * What a workbook's sheets are read with.
 *
 * @param stylesPart the member that holds the styles, where there is one
 */
record Opened(
    ZipPackage source, Workbook workbook, Optional<String> stylesPart, SheetReader.Cells cells) {
  static Opened of(ZipPackage source, Limits limits) throws IOException, XMLStreamException {
    String main = part(Relation.of(source, "", limits), "officeDocument").orElse("xl/workbook.xml");
    Workbook workbook = Workbook.read(source, main, limits);
    List<Relation> relations = Relation.of(source, main, limits);
    Optional<String> stylesPart = part(relations, "styles");
    Optional<String> stringsPart = part(relations, "sharedStrings");
    boolean from1904 = workbook.from1904();
    Styles styles =
        stylesPart.isPresent()
            ? Styles.read(source, stylesPart.get(), from1904, limits)
            : Styles.none(from1904, limits);
    SharedStrings strings =
        stringsPart.isPresent()
            ? SharedStrings.read(source, stringsPart.get(), limits)
            : SharedStrings.none();
    return new Opened(
        source,
        workbook,
        stylesPart,
        new SheetReader.Cells(styles, strings, new Seen(), new GridMaker.Budget(limits)));
  }

  /** Whether the package calls its main part one that may hold programs. */
  boolean mayHoldPrograms(Limits limits) throws IOException, XMLStreamException {
    if (!source.has("[Content_Types].xml")) {
      return false;
    }
    try (InputStream in = source.open("[Content_Types].xml")) {
      XMLStreamReader xml = SafeXml.open(in, limits);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && Attributes.text(xml, "PartName").equals("/" + workbook.part())) {
          return Attributes.text(xml, "ContentType").contains("macroEnabled");
        }
      }
    }
    return false;
  }

  private static Optional<String> part(List<Relation> relations, String type) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type) && !relation.external())
        .map(Relation::target)
        .findFirst();
  }
}

package org.sluice.format.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Source;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;
import org.sluice.format.xml.XmlText;
import org.sluice.format.zip.ZipPackage;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** A Word document as a source of copies, which are written anew from what shows of it. */
final class WordSource implements Source {
  private final byte[] bytes;
  private final Limits limits;

  WordSource(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  @Override
  public Optional<String> uncopyable() {
    return Optional.empty();
  }

  @Override
  public Sheets reread(byte[] copy) {
    try {
      return new Sheets(WordTables.of(parts(copy), limits).grids());
    } catch (IOException | XMLStreamException e) {
      return new Sheets(List.of());
    }
  }

  @Override
  public boolean canWrite(String replacement) {
    return XmlText.holds(replacement);
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    List<WordPart> parts;
    try {
      parts = parts(bytes);
      Map<Place, Node> cells = WordTables.of(parts, limits).cells();
      replacements.forEach((place, text) -> replace(cells, place, text));
    } catch (XMLStreamException e) {
      throw new IOException("the source can no longer be read", e);
    }
    WordWriter.write(parts, out);
  }

  private static void replace(Map<Place, Node> cells, Place place, String text) {
    Node cell = cells.get(place);
    if (cell == null || WordTables.isCovered(cell)) {
      throw new IllegalArgumentException("no cell of a table stands at that place");
    }
    CellText.replace(cell, text);
  }

  private List<WordPart> parts(byte[] document) throws IOException, XMLStreamException {
    ZipPackage zip = ZipPackage.open(document, limits);
    return WordPackage.open(zip, Traces.thatCopiesLeaveOut()).parts();
  }
}

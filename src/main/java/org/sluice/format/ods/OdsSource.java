package org.sluice.format.ods;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Source;
import org.sluice.format.decoded.Traces;
import org.sluice.format.xml.XmlText;
import org.sluice.format.zip.ZipPackage;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/** A spreadsheet as a source of copies, which are written anew from what shows of it. */
final class OdsSource implements Source {
  private final byte[] bytes;
  private final Limits limits;

  OdsSource(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  @Override
  public Optional<String> uncopyable() {
    return Optional.empty();
  }

  @Override
  public Sheets reread(byte[] copy) {
    GridVisitor grids = new GridVisitor(limits);
    try {
      ContentWalk.over(ZipPackage.open(copy, limits), Traces.thatCopiesLeaveOut(), grids);
    } catch (IOException | XMLStreamException e) {
      return new Sheets(List.of());
    }
    return new Sheets(grids.all());
  }

  @Override
  public boolean canWrite(String replacement) {
    return XmlText.holds(replacement);
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    OdsWriter.write(ZipPackage.open(bytes, limits), replacements, out);
  }
}

package org.sluice.format.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.decoded.Traces;
import org.sluice.format.office.OpenXmlTraces;
import org.sluice.format.zip.PackageFault;
import org.sluice.format.zip.ZipPackage;
import org.sluice.grid.Sheets;

/** Reads a Word document: a grid a table, and its paragraphs as lines of the grid {@code text}. */
public final class Docx {
  private static final String TITLE = "a Word document";

  private Docx() {}

  /** The document that this package is, if it is one. */
  public static Optional<Decoded> of(byte[] bytes, ZipPackage zip) {
    if (!zip.has("[Content_Types].xml")
        || zip.names().stream().noneMatch(name -> name.startsWith("word/"))) {
      return Optional.empty();
    }
    Traces traces = Traces.thatCopiesLeaveOut();
    OpenXmlTraces.look(zip, traces);
    try {
      return Optional.of(read(bytes, zip, traces));
    } catch (PackageFault e) {
      return Optional.of(unread(zip, traces, "its package " + e.getMessage()));
    } catch (IOException | XMLStreamException e) {
      return Optional.of(unread(zip, traces, OverLimit.told(e).orElse("it is damaged")));
    }
  }

  private static Decoded read(byte[] bytes, ZipPackage zip, Traces traces)
      throws IOException, XMLStreamException {
    WordPackage word = WordPackage.open(zip, traces);
    WordTables tables = WordTables.of(word.parts(), zip.limits());
    Content content = content(zip, traces.all());
    if (tables.grids().isEmpty()) {
      return new Decoded.Unread(
          content, TITLE + " that shows neither tables nor text: check it by eye");
    }
    return new Decoded.Grids(
        content, new WordSource(bytes, zip.limits()), new Sheets(tables.grids()), List.of());
  }

  private static Decoded unread(ZipPackage zip, Traces traces, String why) {
    List<Trace> all = new ArrayList<>(traces.all());
    all.add(new Trace(Trace.Kind.UNREAD, "", "parts that were not read", true));
    return new Decoded.Unread(
        content(zip, all), TITLE + " that was not read: " + why + "; hand in its tables as CSV");
  }

  private static Content content(ZipPackage zip, List<Trace> traces) {
    boolean macros = zip.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    return new Content("document", macros ? "docm" : "docx", 0, traces);
  }
}

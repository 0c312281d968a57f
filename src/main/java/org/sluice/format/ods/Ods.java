package org.sluice.format.ods;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.decoded.Traces;
import org.sluice.format.zip.PackageFault;
import org.sluice.format.zip.ZipPackage;
import org.sluice.grid.Sheets;

/** Reads an OpenDocument spreadsheet: a grid a sheet; documents of other kinds are named. */
public final class Ods {
  private static final String KIND = "application/vnd.oasis.opendocument.";
  private static final String SHEETS = KIND + "spreadsheet";
  private static final String TITLE = "an OpenDocument spreadsheet";

  private Ods() {}

  /** The document that this package is, if it is one. */
  public static Optional<Decoded> of(byte[] bytes, ZipPackage zip) {
    String type = type(zip);
    if (!type.startsWith(KIND)) {
      return Optional.empty();
    }
    Traces traces = Traces.thatCopiesLeaveOut();
    OpenTraces.look(zip, traces);
    if (!type.startsWith(SHEETS)) {
      return Optional.of(other(type, traces));
    }
    try {
      return Optional.of(read(bytes, zip, traces));
    } catch (PackageFault e) {
      return Optional.of(unread(traces, "its package " + e.getMessage()));
    } catch (IOException | XMLStreamException e) {
      return Optional.of(unread(traces, OverLimit.told(e).orElse("it is damaged")));
    }
  }

  /** The package says itself what it is, in a member of that name. */
  private static String type(ZipPackage zip) {
    if (!zip.has("mimetype")) {
      return "";
    }
    try (InputStream in = zip.open("mimetype")) {
      return new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static Decoded read(byte[] bytes, ZipPackage zip, Traces traces)
      throws IOException, XMLStreamException {
    if (OpenTraces.isLocked(zip)) {
      return unread(traces, "it is locked with a password");
    }
    GridVisitor grids = new GridVisitor(zip.limits());
    ContentWalk.over(zip, traces, grids);
    Content content = new Content("workbook", "ods", 0, traces.all());
    return grids.isBlank()
        ? new Decoded.Unread(content, TITLE + " that shows nothing: check it by eye")
        : new Decoded.Grids(
            content, new OdsSource(bytes, zip.limits()), new Sheets(grids.all()), List.of());
  }

  private static Decoded unread(Traces traces, String why) {
    List<Trace> all = new ArrayList<>(traces.all());
    all.add(new Trace(Trace.Kind.UNREAD, "", "sheets that were not read", true));
    return new Decoded.Unread(
        new Content("workbook", "ods", 0, all),
        TITLE + " that was not read: " + why + "; hand in its sheets as CSV");
  }

  private static Decoded other(String type, Traces traces) {
    boolean text = type.startsWith(KIND + "text");
    return new Decoded.Unread(
        new Content("document", text ? "odt" : "odf", 0, traces.all()),
        (text ? "an OpenDocument text" : "an OpenDocument drawing or presentation")
            + ": sluice does not read it; hand in its tables as CSV, and the counts behind its"
            + " figures");
  }
}

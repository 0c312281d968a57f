package org.sluice.format.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.sluice.finding.Content;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.decoded.Traces;
import org.sluice.format.xlsx.Workbook.Tab;
import org.sluice.format.zip.PackageFault;
import org.sluice.format.zip.ZipPackage;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;

/** Reads a workbook of Office Open XML. */
public final class Xlsx {
  private static final String KIND = "workbook";
  private static final String MAIN_PART = "xl/workbook.";

  private Xlsx() {}

  /** What the bytes are, if they are a workbook of any age or a damaged one. */
  public static Optional<Decoded> of(byte[] bytes, Limits limits) {
    if (OldWorkbook.begins(bytes)) {
      return OldWorkbook.of(bytes);
    }
    Bytes view = Bytes.of(bytes);
    if (!view.is(0, "PK\u0003\u0004")) {
      return Optional.empty();
    }
    try {
      ZipPackage source = ZipPackage.open(bytes, limits);
      return source.names().stream().anyMatch(name -> name.startsWith(MAIN_PART))
          ? Optional.of(decode(source, limits))
          : Optional.empty();
    } catch (PackageFault | OverLimit e) {
      // A package that does not open is a workbook if it names a workbook's main part.
      return view.find(MAIN_PART, 0, bytes.length) < 0 ? Optional.empty() : Optional.of(unread(e));
    }
  }

  /** Decodes a whole workbook, or says why it cannot be read. */
  static Decoded decode(byte[] bytes, Limits limits) {
    try {
      return decode(ZipPackage.open(bytes, limits), limits);
    } catch (PackageFault | OverLimit e) {
      return unread(e);
    }
  }

  private static Decoded decode(ZipPackage source, Limits limits) {
    try {
      return read(source, limits);
    } catch (IOException | XMLStreamException e) {
      return unread(e);
    }
  }

  private static Decoded.Unread unread(Exception fault) {
    String why =
        OverLimit.told(fault)
            .map(over -> over + "; or split it, or save each table as CSV")
            .orElseGet(() -> damage(fault) + "; open it, save it anew and look at it by eye");
    return Decoded.Unread.of(KIND, "xlsx", "an Excel workbook: not read, because " + why);
  }

  private static String damage(Exception fault) {
    if (fault instanceof PackageFault) {
      return "the file " + fault.getMessage();
    }
    if (fault instanceof Damaged) {
      return "it " + fault.getMessage();
    }
    return fault instanceof XMLStreamException
        ? "a part of it is no XML that sluice would open"
        : "it is damaged";
  }

  private static Decoded read(ZipPackage source, Limits limits)
      throws IOException, XMLStreamException {
    if (source.has("xl/workbook.bin")) {
      return Decoded.Unread.of(
          KIND, "xlsb", "an Excel workbook in binary form: save it as .xlsx, or check it by eye");
    }
    Opened opened = Opened.of(source, limits);
    Workbook workbook = opened.workbook();
    Traces traces = Traces.thatCopiesLeaveOut();
    List<Grid> grids = new ArrayList<>();
    for (Tab tab : workbook.shown()) {
      grids.add(new SheetReader(tab, opened.cells(), limits, traces).read(source));
    }
    boolean allTextsShow =
        !traces.holdHidden() && workbook.sheets().stream().noneMatch(Tab::hidden);
    new PackageTraces(source, workbook, limits, traces).collect();
    if (allTextsShow && opened.cells().strings().holdsOthers()) {
      traces.hidden(Workbook.ITSELF, "old texts that no cell shows any more");
    }
    boolean programs = opened.mayHoldPrograms(limits);
    Content content = new Content(KIND, programs ? "xlsm" : "xlsx", 0, traces.all());
    return new Decoded.Grids(
        content, new XlsxSource(opened, programs, limits), new Sheets(grids), List.of());
  }
}

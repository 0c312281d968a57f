package org.sluice.format.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.sluice.finding.Content;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
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
    return Words.begin(bytes, "PK\u0003\u0004") && isWorkbook(bytes, limits)
        ? Optional.of(decode(bytes, limits))
        : Optional.empty();
  }

  /** A package that does not open is a workbook if it names a workbook's main part. */
  private static boolean isWorkbook(byte[] bytes, Limits limits) {
    try {
      ZipPackage source = ZipPackage.open(bytes, limits);
      return source.names().stream().anyMatch(name -> name.startsWith(MAIN_PART));
    } catch (PackageFault e) {
      return Words.hold(bytes, MAIN_PART);
    }
  }

  /** Decodes a whole workbook, or says why it cannot be read. */
  static Decoded decode(byte[] bytes, Limits limits) {
    try {
      return read(bytes, limits);
    } catch (PackageFault e) {
      return unread("the file " + e.getMessage(), e.kind() == PackageFault.Kind.LIMIT);
    } catch (Damaged e) {
      return unread("it " + e.getMessage(), false);
    } catch (XMLStreamException e) {
      return unread("a part of it is no XML that sluice would open", false);
    } catch (IOException e) {
      return unread("it is damaged", false);
    }
  }

  private static Decoded.Unread unread(String why, boolean limit) {
    String advice =
        limit
            ? "split it, or save each table as CSV"
            : "open it, save it anew and look at it by eye";
    return Decoded.Unread.of(
        KIND, "xlsx", "an Excel workbook: not read, because " + why + "; " + advice);
  }

  private static Decoded read(byte[] bytes, Limits limits) throws IOException, XMLStreamException {
    ZipPackage source = ZipPackage.open(bytes, limits);
    if (source.has("xl/workbook.bin")) {
      return Decoded.Unread.of(
          KIND, "xlsb", "an Excel workbook in binary form: save it as .xlsx, or check it by eye");
    }
    Opened opened = Opened.of(source, limits);
    Workbook workbook = opened.workbook();
    TraceList traces = new TraceList();
    List<Grid> grids = new ArrayList<>();
    for (Tab tab : workbook.shown()) {
      grids.add(new SheetReader(tab, opened.cells(), limits, traces).read(source));
    }
    boolean allTextsShow =
        !traces.holdsHidden() && workbook.sheets().stream().noneMatch(Tab::hidden);
    new PackageTraces(source, workbook, limits, traces).collect();
    if (allTextsShow && opened.cells().strings().holdsOthers()) {
      traces.hidden(TraceList.WORKBOOK, "old texts that no cell shows any more");
    }
    boolean programs = opened.mayHoldPrograms(limits);
    Content content = new Content(KIND, programs ? "xlsm" : "xlsx", bytes.length, traces.list());
    return new Decoded.Grids(
        content, new XlsxSource(opened, programs, limits), new Sheets(grids), List.of());
  }
}

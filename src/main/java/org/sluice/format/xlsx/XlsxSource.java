package org.sluice.format.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Source;
import org.sluice.format.xlsx.Workbook.Tab;
import org.sluice.format.zip.ZipWriter;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/**
 * A workbook as a source of copies. A copy is a new package: sheets that show, with what shows on
 * them, their looks, and nothing else. No part of the source is carried along unseen.
 */
record XlsxSource(Opened opened, boolean namedForPrograms, Limits limits) implements Source {
  @Override
  public Optional<String> uncopyable() {
    return opened.workbook().shown().isEmpty()
        ? Optional.of("the workbook shows no sheet")
        : Optional.empty();
  }

  @Override
  public Sheets reread(byte[] copy) {
    return Xlsx.decode(copy, limits) instanceof Decoded.Grids grids
        ? grids.sheets()
        : new Sheets(List.of());
  }

  /** Texts of cells are written in Unicode, and what XML cannot hold is escaped. */
  @Override
  public boolean canWrite(String replacement) {
    return replacement.length() <= limits.of(Limit.TEXT_CHARACTERS);
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    if (uncopyable().isPresent()) {
      throw new IllegalStateException("the workbook shows no sheet");
    }
    List<Tab> tabs = opened.workbook().shown();
    Map<String, Map<Long, String>> bySheet = bySheet(replacements, tabs);
    CopiedStyles styles = new CopiedStyles(opened.cells().styles(), opened.cells().seen());
    Optional<String> stylesPart = opened.stylesPart();
    CopiedParts parts =
        new CopiedParts(
            tabs.stream().map(Tab::name).toList(),
            opened.workbook().from1904(),
            stylesPart.isPresent(),
            namedForPrograms);
    ZipWriter zip = new ZipWriter(out);
    zip.member("[Content_Types].xml", ZipWriter.NO_TIME, parts::types);
    zip.member("_rels/.rels", ZipWriter.NO_TIME, parts::root);
    zip.member("xl/workbook.xml", ZipWriter.NO_TIME, parts::workbook);
    zip.member("xl/_rels/workbook.xml.rels", ZipWriter.NO_TIME, parts::relations);
    if (stylesPart.isPresent()) {
      StylesCopy copy =
          new StylesCopy(opened.source(), stylesPart.get(), opened.cells().seen(), limits);
      zip.member("xl/styles.xml", ZipWriter.NO_TIME, copy::write);
    }
    for (int i = 0; i < tabs.size(); i++) {
      Tab tab = tabs.get(i);
      Map<Long, String> texts = bySheet.getOrDefault(tab.name(), Map.of());
      zip.member(
          CopiedParts.sheet(i + 1),
          ZipWriter.NO_TIME,
          stream ->
              new SheetCopy(tab, opened.cells(), styles, texts, limits)
                  .write(opened.source(), stream));
    }
    zip.finish();
  }

  private static Map<String, Map<Long, String>> bySheet(
      Map<Place, String> replacements, List<Tab> tabs) {
    Map<String, Map<Long, String>> bySheet = new HashMap<>();
    tabs.forEach(tab -> bySheet.put(tab.name(), new HashMap<>()));
    replacements.forEach(
        (place, text) -> {
          Map<Long, String> texts = bySheet.get(place.sheet());
          if (texts == null) {
            throw new IllegalArgumentException("no sheet of that name shows");
          }
          texts.put(SheetCopy.key(place.row(), place.column()), text);
        });
    return bySheet;
  }
}

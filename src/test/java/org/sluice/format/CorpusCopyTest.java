package org.sluice.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;

/** Real outputs, where a folder of them is given by {@code -Dsluice.corpus}. */
class CorpusCopyTest {
  private static List<Path> corpus(String extension) throws IOException {
    String folder = System.getProperty("sluice.corpus", "");
    assumeFalse(folder.isEmpty(), "no corpus: give its folder by -Dsluice.corpus");
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(extension))
          .filter(file -> !file.toString().contains("LICENSES"))
          .sorted()
          .toList();
    }
  }

  private static Decoded decode(Path file) {
    try {
      return Formats.decode(file.toString(), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyCsvIsReadAsCommonsCsvReadsItAndCopiedByteForByte() throws IOException {
    for (Path file : corpus(".csv")) {
      assertThat(decode(file))
          .as(file.toString())
          .isInstanceOfSatisfying(
              Decoded.Grids.class,
              grids -> {
                assertThat(grids.source().uncopyable()).as(file.toString()).isEmpty();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                  grids.source().copy(Map.of(), out);
                  assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
                } catch (IOException unreadable) {
                  throw new UncheckedIOException(unreadable);
                }
              });
    }
  }

  @Test
  void everyLogIsReadAsPrintedTextOrNamedAndCopiedByteForByte() throws IOException {
    for (Path file : corpus(".log")) {
      if (decode(file) instanceof Decoded.Grids grids) {
        assertThat(grids.content().format()).as(file.toString()).isEqualTo("text");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        grids.source().copy(Map.of(), out);
        assertThat(out.toByteArray()).as(file.toString()).isEqualTo(Files.readAllBytes(file));
      }
    }
  }

  @Test
  void copiesOfPagesWorkbooksAndDataStructuresShowTheSameAndHideNothing() throws IOException {
    int copied = 0;
    for (String extension : List.of(".html", ".json", ".xlsx")) {
      for (Path file : corpus(extension)) {
        if (decode(file) instanceof Decoded.Grids grids && grids.source().uncopyable().isEmpty()) {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          grids.source().copy(Map.of(), out);
          Decoded copy = Formats.decode(file.toString(), out.toByteArray());
          assertThat(copy).as(file.toString()).isInstanceOf(Decoded.Grids.class);
          assertThat(shown(((Decoded.Grids) copy).sheets()))
              .as(file.toString())
              .isEqualTo(shown(grids.sheets()));
          assertThat(copy.content().traces())
              .as(file.toString())
              .allMatch(trace -> trace.kind() == Trace.Kind.FIGURE || trace.inCopy());
          copied++;
        }
      }
    }
    assertThat(copied).isGreaterThan(15);
  }

  /** Every text of every sheet with its place. */
  private static Map<String, String> shown(Sheets sheets) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Grid grid : sheets.grids()) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.width(row); column++) {
          shown.put(grid.place(row, column).a1(), grid.text(row, column));
        }
      }
    }
    return shown;
  }
}

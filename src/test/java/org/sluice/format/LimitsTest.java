package org.sluice.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.ods.OdsFiles;
import org.sluice.format.pdf.Pdf;
import org.sluice.grid.Grid;

/** A file with more than a limit allows is told by the limit's name, and just inside it is read. */
class LimitsTest {
  private static final String XLSX = "xlsx/input/applications.xlsx";
  private static final String ODS = "ods/input/hearings.ods";
  private static final String DOCX = "docx/input/hearings.docx";
  private static final String TABLE = "<table><tr><th>area</th><td>12</td></tr></table>";

  /** A file, a limit, and the least number under which nothing of it is left unread. */
  static Stream<Arguments> files() {
    return Stream.of(
        row("a.json", text("[[[12, 13]]]"), Limit.JSON_DEPTH, 3),
        row("a.json", text("{\"a\": 12, \"b\": 13}"), Limit.JSON_CHARACTERS, 18),
        row("a.json", text("{\"a\": 12345, \"b\": 13}"), Limit.JSON_DIGITS, 5),
        row("a.json", text("{\"a\": [[1, 2]], \"b\": [[3, 4]]}"), Limit.JSON_TABLES, 2),
        row("a.json", text("{\"a\": [[1, 2]], \"b\": [[3, 4]]}"), Limit.JSON_CELLS, 4),
        row("a.json", text("[{\"a\": 1}, {\"b\": 2}]"), Limit.JSON_CELLS, 6),
        row("a.json", statistics(), Limit.JSON_CELLS, 8),
        row("a.ipynb", notebook(TABLE), Limit.HTML_DEPTH, 6),
        row("a.ipynb", notebook(TABLE), Limit.HTML_CELLS, 3),
        row("a.html", text(TABLE), Limit.HTML_CHARACTERS, TABLE.length()),
        row("a.html", text(TABLE), Limit.HTML_ELEMENTS, 4),
        row("a.html", text("<table><tr><td>" + TABLE), Limit.HTML_DEPTH, 10),
        row("a.html", text("<table><tr><td colspan=5>12</table>"), Limit.HTML_CELLS, 6),
        row("a.svg", drawing("<g><text>n = 12</text></g>"), Limit.XML_DEPTH, 3),
        row("a.svg", drawing("<g><g/></g>"), Limit.XML_DEPTH, 3),
        row("a.svg", drawing("<circle/><ellipse/>"), Limit.DRAWING_KINDS, 2));
  }

  /** The same of what is more than text. */
  static Stream<Arguments> packages() {
    return Stream.of(
        row("a.pdf", Pdf.with(""), Limit.PDF_NAMES, 8),
        row("a.pdf", Pdf.with(Pdf.packed("/Type /Page")), Limit.PDF_BYTES, 12),
        row("a.ods", ods(2), Limit.SHEETS, 2),
        row("a.xlsx", example(XLSX), Limit.PARTS, parts(XLSX)),
        row("a.ods", example(ODS), Limit.PARTS, parts(ODS)),
        row("a.docx", example(DOCX), Limit.PARTS, parts(DOCX)),
        row("a.xlsx", zip("xl/workbook.xml", 2_000_000), Limit.PART_BYTES, 0),
        row("a.docx", zip("word/document.xml", 2_000_000), Limit.PACKAGE_BYTES, 0),
        row("a.docx", zip("word/document.xml", 2_000_000), Limit.INFLATION, 0));
  }

  /** Limits that these examples are over where they are 1. */
  static Stream<Arguments> examples() {
    return Stream.of(
            List.of(XLSX, Limit.SHEETS, Limit.CELLS, Limit.STYLES, Limit.TEXT_CHARACTERS),
            List.of(XLSX, Limit.XML_DEPTH, Limit.XML_ATTRIBUTES, Limit.PART_BYTES),
            List.of(ODS, Limit.CELLS, Limit.SHEET_ELEMENTS, Limit.XML_DEPTH),
            List.of(ODS, Limit.XML_ATTRIBUTES, Limit.PART_BYTES, Limit.PACKAGE_BYTES),
            List.of(DOCX, Limit.DOCUMENT_BYTES, Limit.DOCUMENT_ELEMENTS, Limit.CELLS),
            List.of(DOCX, Limit.XML_DEPTH, Limit.XML_ATTRIBUTES, Limit.PACKAGE_BYTES))
        .flatMap(row -> row.stream().skip(1).map(limit -> row(row.get(0), limit)));
  }

  @ParameterizedTest
  @MethodSource({"files", "packages"})
  void whatIsOverALimitIsToldByItsName(String path, byte[] bytes, Limit limit, long inside) {
    long tight = inside == 0 ? 1 : inside - 1;
    Limits limits = Limits.standard().with(limit, tight);
    assertThat(told(path, bytes, limits)).contains("more than", option(limit));
    if (inside > 0) {
      Limits wider = Limits.standard().with(limit, inside);
      assertThat(told(path, bytes, wider)).doesNotContain("--limit");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleThatIsOverALimitIsToldByItsName(String example, Limit limit) {
    Decoded decoded = Formats.decode("a", example(example), Limits.standard().with(limit, 1));
    assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    assertThat(((Decoded.Unread) decoded).why()).contains("it has ", option(limit));
    assertThat(told(example, example(example), Limits.standard())).doesNotContain("--limit");
  }

  @Test
  void aTableBelowTooManyElementsIsToldBesideOneThatWasRead() {
    byte[] page = text(TABLE + "<div>".repeat(600) + TABLE);
    assertThat(Formats.decode("a.html", page)).isInstanceOf(Decoded.Grids.class);
    assertThat(told("a.html", page, Limits.standard())).contains(option(Limit.HTML_DEPTH));
    Limits deeper = Limits.standard().with(Limit.HTML_DEPTH, 606);
    assertThat(told("a.html", page, deeper)).doesNotContain("--limit");
    assertThat(((Decoded.Grids) Formats.decode("a.html", page, deeper)).sheets().grids())
        .extracting(Grid::sheet)
        .containsExactly("table 1", "table 2");
  }

  @Test
  void tablesInsideTablesAreLeftBeforeTheyTakeLong() {
    byte[] page = text("<table><tr><td>".repeat(300_000));
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> told("a.html", page, Limits.standard())))
        .contains(option(Limit.HTML_DEPTH));
  }

  @Test
  void everyLimitIsTried() {
    List<Limit> tried =
        Stream.of(files(), packages(), examples())
            .flatMap(rows -> rows)
            .flatMap(row -> Arrays.stream(row.get()))
            .filter(Limit.class::isInstance)
            .map(Limit.class::cast)
            .toList();
    assertThat(Limit.values())
        .allMatch(
            limit -> tried.contains(limit) || limit == Limit.STYLE_ELEMENTS,
            "is tried here, or where copies are");
  }

  @Test
  void anArchiveIsNotOpenedUnderAnyLimit() {
    Limits limits = Limits.standard().with(Limit.PARTS, 1);
    assertThat(told("a.zip", zip("a.csv", 10), limits)).contains("unpack it");
  }

  @Test
  void aLimitIsNeitherNothingNorWithoutEnd() {
    assertThatThrownBy(() -> Limits.standard().with(Limit.CELLS, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Limits.standard().with(Limit.JSON_DEPTH, 301))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDeepestThatMayBeSetIsRead() {
    long deepest = Limit.JSON_DEPTH.most();
    Limits limits = Limits.standard().with(Limit.JSON_DEPTH, deepest);
    String json = "{\"a\":".repeat((int) deepest) + "12" + "}".repeat((int) deepest);
    assertThat(Formats.decode("a.json", text(json), limits)).isInstanceOf(Decoded.Grids.class);
    assertThat(told("a.json", text("[" + json + "]"), limits))
        .contains("it has more than 300 levels")
        .doesNotContain("--limit");
  }

  @Test
  void onlyWhatDiffersIsASetting() {
    Limits limits =
        Limits.standard()
            .with(Limit.SHEETS, 5)
            .with(Limit.PARTS, 7)
            .with(Limit.CELLS, Limit.CELLS.usual());
    assertThat(limits.settings()).containsExactly("parts=7", "sheets=5");
    assertThat(limits.with(Limit.PARTS, 10_000).settings()).containsExactly("sheets=5");
  }

  private static Arguments row(Object... values) {
    return Arguments.of(values);
  }

  private static String option(Limit limit) {
    return "`--limit " + limit.title() + "=N` opens more";
  }

  /** Everything that is said of what was not read. */
  private static String told(String path, byte[] bytes, Limits limits) {
    Decoded decoded = Formats.decode(path, bytes, limits);
    String traces =
        decoded.content().traces().stream()
            .filter(trace -> trace.kind() == Trace.Kind.UNREAD)
            .map(Trace::what)
            .collect(Collectors.joining("; "));
    return decoded instanceof Decoded.Unread unread ? unread.why() + "; " + traces : traces;
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] statistics() {
    return text(
        "{\"id\": [\"area\"], \"size\": [3], \"value\": [1, 2, 3], \"dimension\": {\"area\": {}}}");
  }

  private static byte[] notebook(String html) {
    return text(
        "{\"nbformat\": 4, \"cells\": [{\"outputs\": [{\"data\": {\"text/html\": \""
            + html
            + "\", \"text/plain\": \"12\"}}]}]}");
  }

  private static byte[] drawing(String inside) {
    return text("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>");
  }

  private static byte[] example(String name) {
    try {
      return Files.readAllBytes(Path.of("examples").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] ods(int sheets) {
    StringBuilder tables = new StringBuilder();
    for (int i = 0; i < sheets; i++) {
      tables.append("<table:table table:name='s").append(i).append("'><table:table-row>");
      tables.append("<table:table-cell><text:p>12</text:p></table:table-cell>");
      tables.append("</table:table-row></table:table>");
    }
    return OdsFiles.of("", tables.toString());
  }

  private static int parts(String name) {
    byte[] bytes = example(name);
    return (bytes[bytes.length - 12] & 0xFF) + 256 * (bytes[bytes.length - 11] & 0xFF);
  }

  private static byte[] zip(String name, int zeros) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[zeros]);
      zip.putNextEntry(new ZipEntry("b"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package org.sluice.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.format.data.DataSets;
import org.sluice.format.docx.DocxFiles;
import org.sluice.format.image.Pictures;
import org.sluice.format.ods.OdsFiles;
import org.sluice.format.pdf.Pdf;
import org.w3c.dom.NodeList;

/**
 * The examples that no text editor can write are written here, with {@code
 * -Dsluice.examples=write}; their copies are opened by other readers than ours.
 */
class OfficeExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final String[][] HEARINGS = {
    {"court_area", "first_hearing", "case_management", "final_hearing", "total"},
    {"Alderby", "112", "64", "41", "217"},
    {"Brackwater", "38", "6", "12", "56"},
    {"Cawsey", "95", "23", "17", "135"},
    {"Total", "245", "93", "70", "408"}
  };

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("ods/input/hearings.ods", ods()),
        Arguments.of("docx/input/hearings.docx", docx()),
        Arguments.of(
            "figures/input/hearings.png",
            Pictures.png(Pictures.chunk("tEXt", "Comment\0Brackwater: six"))),
        Arguments.of("figures/input/hearings.svg", svg()),
        Arguments.of(
            "figures/input/report.pdf", Pdf.with("9 0 obj <</Type /EmbeddedFile>> endobj")),
        Arguments.of(
            "figures/input/cohort.rds", DataSets.gzip("X\n\0\0\0\3data".getBytes(ISO_8859_1))));
  }

  /** Traps: a comment and a hidden row that tell the small count, and an exact share. */
  private static byte[] ods() {
    List<String> rows = new ArrayList<>();
    for (String[] line : HEARINGS) {
      List<String> cells = new ArrayList<>();
      for (String text : line) {
        cells.add(
            Character.isDigit(text.charAt(0)) ? OdsFiles.number(text, text) : OdsFiles.text(text));
      }
      rows.add(OdsFiles.row(cells.toArray(String[]::new)));
    }
    rows.add(
        "<table:table-row table:visibility='collapse'>"
            + OdsFiles.text("of which in Brackwater: six sibling groups")
            + "</table:table-row>");
    rows.add(
        OdsFiles.row(
            "<table:table-cell office:value-type='string'><office:annotation><text:p>check:"
                + " Brackwater has six</text:p></office:annotation><text:p>Source: invented"
                + "</text:p></table:table-cell>"));
    return OdsFiles.of(
        "",
        OdsFiles.sheet("Hearings", rows.toArray(String[]::new)),
        "Thumbnails/thumbnail.png",
        new String(Pictures.png(), ISO_8859_1));
  }

  /** Traps: a figure cut into two runs, its earlier value as a tracked change, and a comment. */
  private static byte[] docx() {
    List<String> rows = new ArrayList<>();
    for (String[] line : HEARINGS) {
      List<String> cells = new ArrayList<>();
      for (String text : line) {
        cells.add(
            text.equals("112")
                ? "<w:tc><w:p><w:r><w:t>11</w:t></w:r><w:r><w:t>2</w:t></w:r></w:p></w:tc>"
                : text.equals("6")
                    ? "<w:tc><w:p><w:del w:id='1' w:author='A. Clerk'><w:r><w:delText>six"
                        + "</w:delText></w:r></w:del><w:r><w:t>6</w:t></w:r></w:p></w:tc>"
                    : DocxFiles.cell(text));
      }
      rows.add(DocxFiles.row(cells.toArray(String[]::new)));
    }
    return DocxFiles.of(
        DocxFiles.paragraph("Hearings by court area and kind of hearing")
            + DocxFiles.table(rows.toArray(String[]::new))
            + DocxFiles.paragraph("Source: invented"),
        "word/comments.xml",
        "<comments>Brackwater has six</comments>",
        "docProps/core.xml",
        "<cp xmlns:dc='d'><dc:creator>A. Clerk</dc:creator></cp>");
  }

  private static byte[] svg() {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 120\">\n"
            + "<rect x=\"10\" y=\"8\" width=\"40\" height=\"112\"/>\n"
            + "<rect x=\"60\" y=\"114\" width=\"40\" height=\"6\"/>\n"
            + "<g><title>Brackwater: six</title>"
            + "<text x=\"60\" y=\"110\">Brackwater 6</text></g>\n"
            + "<text x=\"10\" y=\"6\">Alderby 112</text>\n</svg>\n")
        .getBytes(UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void theExampleIsAsItIsWrittenHere(String path, byte[] bytes) throws IOException {
    Path file = EXAMPLES.resolve(path);
    if ("write".equals(System.getProperty("sluice.examples"))) {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void anotherReaderOpensTheCopyOfTheDocumentAndFindsNoWithheldFigure() throws IOException {
    byte[] copy = Files.readAllBytes(EXAMPLES.resolve("docx/expected/redacted/hearings.docx"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
      assertThat(document.getTables()).hasSize(1);
      String text = document.getTables().get(0).getText();
      assertThat(text.lines().toList()).hasSize(5);
      assertThat(text).contains("112", "[c]");
      assertThat(text.split("\\s+")).doesNotContain("6");
    }
    assertThat(Packed.members(copy).toString()).doesNotContain("six", "Clerk", ">6<");
  }

  @Test
  void anotherReaderOpensTheCopyOfTheSpreadsheetAndFindsNoWithheldFigure() throws Exception {
    byte[] copy = Files.readAllBytes(EXAMPLES.resolve("ods/expected/redacted/hearings.ods"));
    NodeList cells =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    Packed.members(copy).getOrDefault("content.xml", "").getBytes(UTF_8)))
            .getElementsByTagName("table:table-cell");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cells.getLength(); i++) {
      texts.add(cells.item(i).getTextContent());
    }
    assertThat(texts).contains("Alderby", "112", "[c]").doesNotContain("6");
    assertThat(Packed.members(copy).toString()).doesNotContain("six", "\"6\"");
  }
}

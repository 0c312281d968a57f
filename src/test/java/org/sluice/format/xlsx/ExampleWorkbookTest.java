package org.sluice.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * The workbook of the example and its copy. It holds small counts, shares with more digits than
 * show, and what does not show at all. {@code -Dsluice.examples=write} writes it anew.
 */
class ExampleWorkbookTest {
  private static final Path SOURCE = Path.of("examples/xlsx/input/applications.xlsx");
  private static final Path COPY = Path.of("examples/xlsx/expected/redacted/applications.xlsx");

  private static final String[][] APPLICATIONS = {
    {"Area", "Q1", "Q2", "Q3", "Q4"},
    {"Alderby", "31", "28", "35", "40"},
    {"Brackwater", "22", "3", "27", "30"},
    {"Cawsey", "45", "51", "48", "39"},
    {"Dunmere", "18", "24", "6", "21"},
    {"Elmsford", "60", "57", "62", "58"},
    {"Total", "176", "163", "178", "188"},
  };
  private static final String[][] HEARINGS = {
    {"Court", "Hearings", "Held late", "Share held late"},
    {"Northgate", "120", "54", "0.45"},
    {"Southgate", "80", "30", "0.375"},
    {"Eastgate", "160", "70", "0.4375"},
    {"Westgate", "64", "22", "0.34375"},
  };
  private static final String[][] WORKINGS = {{"Left out by hand", "4711"}};

  @Test
  void theExampleIsWhatIsMadeHere() throws IOException {
    byte[] made = book().bytes();
    if ("write".equals(System.getProperty("sluice.examples"))) {
      Files.createDirectories(SOURCE.getParent());
      Files.write(SOURCE, made);
    }
    assertThat(Members.all(Files.readAllBytes(SOURCE))).isEqualTo(Members.all(made));
  }

  @Test
  void theCopyHoldsNothingThatDoesNotShow() throws IOException {
    String copy = Members.all(Files.readAllBytes(COPY));
    assertThat(Members.all(Files.readAllBytes(SOURCE))).contains("4711").contains("Warden");
    assertThat(copy).doesNotContain("4711").doesNotContain("Warden").doesNotContain("Workings");
    assertThat(copy).doesNotContain("0.375", "0.4375", "0.34375").contains("0.38");
  }

  @Test
  void aSecondReaderSeesTheMarksAndTheFiguresAsTheyShow() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(COPY)))) {
      DataFormatter shown = new DataFormatter();
      Sheet applications = workbook.getSheet("Children");
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(shown.formatCellValue(applications.getRow(4).getCell(2))).isEqualTo("[c]");
      assertThat(shown.formatCellValue(applications.getRow(6).getCell(3))).isEqualTo("[c]");
      assertThat(shown.formatCellValue(workbook.getSheet("Hearings").getRow(2).getCell(3)))
          .isEqualTo("38%");
    }
  }

  private static Book book() {
    return new Book()
        .sheet(
            "Children",
            "",
            "",
            "<row r=\"1\">"
                + text("A1", "Children by area and quarter")
                + "</row>"
                + rows(3, APPLICATIONS, 0),
            "")
        .sheet("Hearings", "", "", rows(1, HEARINGS, 1), "")
        .sheet("Workings", "state=\"veryHidden\"", "", rows(1, WORKINGS, 0), "")
        .formats("0%")
        .related(
            "xl/worksheets/sheet1.xml",
            "comments",
            "xl/comments1.xml",
            "<comments><authors><author>A. Warden</author></authors><commentList><comment"
                + " ref=\"C5\" authorId=\"0\"><text><t>it was 4711 before</t></text></comment>"
                + "</commentList></comments>")
        .related(
            "",
            "core-properties",
            "docProps/core.xml",
            "<coreProperties><creator>A. Warden</creator></coreProperties>");
  }

  /** The last column is a share, in the style of this number, where it is not 0. */
  private static String rows(int first, String[][] texts, int style) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      int number = first + i;
      rows.append("<row r=\"").append(number).append("\">");
      for (int column = 0; column < texts[i].length; column++) {
        String place = (char) ('A' + column) + Integer.toString(number);
        String value = texts[i][column];
        boolean figure = Character.isDigit(value.charAt(0));
        int used = column == texts[i].length - 1 ? style : 0;
        rows.append(
            figure
                ? "<c r=\"" + place + "\" s=\"" + used + "\"><v>" + value + "</v></c>"
                : text(place, value));
      }
      rows.append("</row>");
    }
    return rows.toString();
  }

  private static String text(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }
}

package org.sluice.format.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

class XlsxCopyTest {
  private static final Place SECRET = new Place("Counts", 1, 1);

  /** A workbook in which 4711 stands in a cell and in every corner that could give it back. */
  private static Book secret() {
    return new Book()
        .sheet(
            "Counts",
            "",
            "<cols><col min=\"1\" max=\"1\" width=\"20\" customWidth=\"1\"/></cols>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\"><f>4700+11</f><v>4711</v></c>"
                + "</row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Dun &amp; mere_x0041_</t></is></c>"
                + "<c r=\"B3\" s=\"1\"><v>12.3456789012345678</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>2</v></c><c r=\"B4\" s=\"2\"><v>0.0432871</v></c>"
                + "<c r=\"C4\" s=\"3\"><v>31853</v></c><c r=\"D4\" s=\"4\"><v>0.5</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"B5\" t=\"e\"><v>#N/A</v></c>"
                + "<c r=\"C5\" s=\"5\"><v>4711</v></c></row>",
            "<mergeCells><mergeCell ref=\"C1:D1\"/></mergeCells>")
        .strings("Area", "Children", "Alderby", "4711")
        .formats("0.0", "0.0%", "mmm yyyy", "0%", ";;;")
        .related("xl/workbook.xml", "calcChain", "xl/calcChain.xml", "<x>4711</x>")
        .related("xl/worksheets/sheet1.xml", "comments", "xl/comments1.xml", "<x>4711</x>");
  }

  @Test
  void aWithheldFigureIsInNoMember() throws IOException {
    byte[] bytes = secret().bytes();
    assertThat(Members.all(bytes)).contains("4711");
    assertThat(Members.all(copy(bytes))).doesNotContain("4711").doesNotContain("4700");
  }

  @Test
  void onlyTheTreatedCellDiffers() throws IOException {
    byte[] bytes = secret().bytes();
    Grid before = XlsxTest.decoded(bytes).sheets().named("Counts");
    Decoded.Grids copied = XlsxTest.decoded(copy(bytes));
    Grid after = copied.sheets().named("Counts");
    assertThat(copied.content().traces()).isEmpty();
    assertThat(after.rows()).isEqualTo(before.rows());
    for (int row = 0; row < before.rows(); row++) {
      assertThat(after.width(row)).isEqualTo(before.width(row));
      for (int column = 0; column < before.width(row); column++) {
        boolean treated = row == SECRET.row() && column == SECRET.column();
        assertThat(after.text(row, column)).isEqualTo(treated ? "[c]" : before.text(row, column));
      }
    }
    assertThat(after.text(2, 0)).isEqualTo("Dun & mereA");
    assertThat(after.text(2, 1)).isEqualTo("12.3");
    assertThat(after.text(3, 1)).isEqualTo("4.3%");
  }

  /** What a rounding format hides would tell the numbers that a percentage is of. */
  @Test
  void digitsThatDoNotShowAreNowhereInTheCopy() throws IOException {
    String book = texts(copy(secret().bytes()));
    assertThat(book).doesNotContain("0.0432871", "4.32871", "12.34567").contains("0.043");
  }

  @Test
  void aCopyIsTheSameBytesEachTime() throws IOException {
    byte[] bytes = secret().bytes();
    assertThat(copy(bytes)).isEqualTo(copy(bytes));
  }

  @Test
  void aSecondReaderOpensTheCopy() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(copy(secret().bytes())))) {
      Sheet sheet = workbook.getSheet("Counts");
      DataFormatter shown = new DataFormatter();
      assertThat(shown.formatCellValue(sheet.getRow(1).getCell(1))).isEqualTo("[c]");
      assertThat(shown.formatCellValue(sheet.getRow(3).getCell(1))).isEqualTo("4.3%");
      assertThat(shown.formatCellValue(sheet.getRow(3).getCell(2))).isEqualTo("1987-03-17");
      assertThat(shown.formatCellValue(sheet.getRow(3).getCell(3))).isEqualTo("50%");
      assertThat(sheet.getMergedRegions()).hasSize(1);
      assertThat(sheet.getColumnWidth(0)).isEqualTo(20 * 256);
    }
  }

  @Test
  void lettersThatXmlCannotHoldSurvive() throws IOException {
    Book book =
        Book.of("<row><c t=\"inlineStr\"><is><t>a_x0000_b_x005F_x0041_c_xD800_</t></is></c></row>");
    Decoded.Grids source = XlsxTest.decoded(book.bytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    source.source().copy(Map.of(), out);
    String text = XlsxTest.decoded(out.toByteArray()).sheets().grids().get(0).text(0, 0);
    assertThat(text).isEqualTo("a\0b_x0041_c\uD800");
  }

  @Test
  void aPlaceThatHoldsNothingIsRefused() {
    Decoded.Grids source = XlsxTest.decoded(secret().bytes());
    for (Place place :
        new Place[] {
          new Place("Counts", 4, 2), new Place("Counts", 99, 0), new Place("Other", 0, 0)
        }) {
      assertThatThrownBy(
              () -> source.source().copy(Map.of(place, "[c]"), new ByteArrayOutputStream()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aWorkbookThatShowsNoSheetHasNoCopy() {
    Book book = new Book().sheet("Old", "state=\"hidden\"", "", "", "");
    assertThat(XlsxTest.decoded(book.bytes()).source().uncopyable()).isPresent();
  }

  /** Every part of a package, one after the other. */
  private static String texts(byte[] workbook) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (zip.getNextEntry() != null) {
        texts.append(new String(zip.readAllBytes(), UTF_8));
      }
    }
    return texts.toString();
  }

  private static byte[] copy(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxTest.decoded(bytes).source().copy(Map.of(SECRET, "[c]"), out);
    return out.toByteArray();
  }
}

package org.sluice.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/** A workbook that is damaged or made to hurt is named as unread; nothing is thrown. */
class XlsxHostileTest {
  private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>12</v></c></row>";
  private static final Limits TIGHT =
      Limits.standard()
          .with(Limit.PARTS, 40)
          .with(Limit.INFLATION, 100)
          .with(Limit.XML_DEPTH, 20)
          .with(Limit.TEXT_CHARACTERS, 100)
          .with(Limit.SHEETS, 10)
          .with(Limit.CELLS, 1_000);

  static Stream<Arguments> damaged() {
    return Stream.of(
        of("rows out of order", Book.of("<row r=\"2\"/><row r=\"1\"/>")),
        of("a row twice", Book.of("<row r=\"2\"/><row r=\"2\"/>")),
        of("a row too far", Book.of("<row r=\"1048577\"/>")),
        of("cells out of order", Book.of("<row><c r=\"B1\"/><c r=\"A1\"/></row>")),
        of("a cell too far right", Book.of("<row r=\"1\"><c r=\"XFE1\"/></row>")),
        of("a cell of another row", Book.of("<row r=\"1\"><c r=\"A2\"/></row>")),
        of("a cell of no place", Book.of("<row r=\"1\"><c r=\"11\"/></row>")),
        of("a text that is not there", Book.of("<row><c t=\"s\"><v>7</v></c></row>")),
        of("a cell without row", Book.of("<c r=\"A1\"><v>1</v></c>")),
        of("a long text", Book.of("<row><c t=\"str\"><v>" + "x".repeat(101) + "</v></c></row>")),
        of("too many cells", Book.of("<row><c r=\"AML1\"><v>1</v></c></row>")),
        of("rows of gaps", Book.of("<row r=\"1001\"><c><v>1</v></c></row>")),
        of("two names alike", Book.of(ROW).sheet("sheet1", "", "", ROW, "")),
        of("no XML", Book.of(ROW).part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>")),
        of(
            "a billion laughs",
            Book.of(ROW)
                .part(
                    "xl/worksheets/sheet1.xml",
                    "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;"
                        + "</worksheet>")),
        of(
            "an entity from outside",
            Book.of(ROW)
                .part(
                    "xl/workbook.xml",
                    "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><workbook>&a;"
                        + "</workbook>")),
        of("deep elements", Book.of("<x>".repeat(30) + "</x>".repeat(30))),
        of("too many sheets", sheets(11)));
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void isNamedAsUnread(Book book) {
    Decoded decoded = Xlsx.decode(book.bytes(), TIGHT);
    assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    assertThat(((Decoded.Unread) decoded).why()).startsWith("an Excel workbook: not read");
    assertThat(decoded.content().format()).isEqualTo("xlsx");
  }

  @Test
  void whatIsJustInsideTheLimitsIsRead() {
    assertThat(Xlsx.decode(sheets(10).bytes(), TIGHT)).isInstanceOf(Decoded.Grids.class);
    Book book = Book.of("<row><c r=\"ALL1\"><v>1</v></c></row>");
    assertThat(Xlsx.decode(book.bytes(), TIGHT)).isInstanceOf(Decoded.Grids.class);
  }

  @Test
  void tenThousandSheetsAreTooMany() {
    assertThat(Formats.decode("a.xlsx", sheets(10_000).bytes()))
        .isInstanceOfSatisfying(
            Decoded.Unread.class, unread -> assertThat(unread.why()).contains("more than"));
  }

  @Test
  void theLastCellOfASheetCostsLittle() {
    Book book = Book.of("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    Decoded.Grids decoded = XlsxTest.decoded(book.bytes());
    assertThat(decoded.sheets().grids().get(0).text(1_048_575, 16_383)).isEqualTo("1");
  }

  @Test
  void aDimensionThatLiesIsNotBelieved() {
    Book book = new Book().sheet("Sheet1", "", "<dimension ref=\"A1:XFD1048576\"/>", ROW, "");
    assertThat(XlsxTest.decoded(book.bytes()).sheets().grids().get(0).rows()).isEqualTo(1);
  }

  @Test
  void aZipBombIsNotInflated() {
    Book book = Book.of(ROW).part("xl/media/zeros.bin", "0".repeat(3_000_000));
    assertThat(Xlsx.decode(book.bytes(), TIGHT)).isInstanceOf(Decoded.Unread.class);
  }

  @Test
  void everyCutIsUnread() {
    byte[] bytes = Book.of(ROW).strings("Alderby").bytes();
    for (int length = 200; length < bytes.length; length++) {
      Decoded decoded = Formats.decode("a.xlsx", Arrays.copyOf(bytes, length));
      assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    }
  }

  @Test
  void lockedAndOldWorkbooksAreToldApart() {
    assertThat(old("EncryptedPackage").content().format()).isEqualTo("locked");
    assertThat(old("EncryptedPackage").why()).contains("password");
    assertThat(old("Workbook").content().format()).isEqualTo("xls");
    assertThat(old("Workbook").why()).contains("save it as .xlsx");
    assertThat(old("WordDocument").content().format()).isNotEqualTo("xls");
  }

  private static Decoded.Unread old(String stream) {
    byte[] bytes = new byte[2_048];
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(start, 0, bytes, 0, 4);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 1_024, name.length);
    return (Decoded.Unread) Formats.decode("a.xls", bytes);
  }

  private static Book sheets(int count) {
    Book book = new Book();
    for (int i = 0; i < count; i++) {
      book.sheet("S" + i, "", "", ROW, "");
    }
    return book;
  }

  private static Arguments of(String what, Book book) {
    return Arguments.of(Named.of(what, book));
  }
}

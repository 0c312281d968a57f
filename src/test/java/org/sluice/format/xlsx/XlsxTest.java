package org.sluice.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Trace;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;

class XlsxTest {
  private static final String HEAD =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Area</t></is></c>"
          + "<c r=\"B1\" t=\"inlineStr\"><is><t>Children</t></is></c></row>";

  @Test
  void textsOfAllKindsAreRead() {
    Book book =
        Book.of(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                    + "<c r=\"C1\" t=\"inlineStr\"><is><t>Cawsey</t></is></c>"
                    + "<c r=\"D1\" t=\"str\"><f>A1</f><v>Dunmere</v></c>"
                    + "<c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\" t=\"e\"><v>#N/A</v></c></row>")
            .strings("Alderby", "<r><t>Brack</t></r><r><t>water</t></r><rPh><t>x</t></rPh>");
    assertThat(row(grid(book), 0))
        .containsExactly("Alderby", "Brackwater", "Cawsey", "Dunmere", "TRUE", "#N/A");
    assertThat(traces(book)).isEmpty();
  }

  @Test
  void aRaisedFigureIsNoDigitOfTheNumberBeforeIt() {
    Book book =
        Book.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
            .strings("<r><t>12</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>");
    assertThat(row(grid(book), 0)).containsExactly("12¹");
  }

  @Test
  void rowsAndColumnsStandWhereTheSheetShowsThem() {
    Book book =
        Book.of("<row r=\"3\"><c r=\"C3\"><v>7</v></c></row><row r=\"6\"><c r=\"A6\"/></row>");
    Grid grid = grid(book);
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.text(2, 2)).isEqualTo("7");
    assertThat(grid.sheet()).isEqualTo("Sheet1");
  }

  @Test
  void cellsWithoutPlacesFollowEachOther() {
    Book book = Book.of("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    assertThat(row(grid(book), 0)).containsExactly("1", "2");
    assertThat(row(grid(book), 1)).containsExactly("3");
  }

  @Test
  void hiddenSheetsRowsAndColumnsAreTracesAndNoCells() {
    Book book =
        new Book()
            .sheet(
                "Sheet1",
                "",
                "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>",
                HEAD
                    + "<row r=\"2\"><c r=\"A2\"><v>11</v></c><c r=\"C2\"><v>12</v></c></row>"
                    + "<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>13</v></c></row>",
                "")
            .sheet("Old", "state=\"hidden\"", "", HEAD, "")
            .sheet("Older", "state=\"veryHidden\"", "", HEAD, "");
    assertThat(row(grid(book), 1)).containsExactly("11");
    assertThat(grid(book).rows()).isEqualTo(2);
    assertThat(traces(book)).containsExactly("a hidden sheet", "hidden columns", "hidden rows");
  }

  @Test
  void hiddenColumnsWithNothingInThemAreNoTrace() {
    Book book =
        new Book()
            .sheet(
                "Sheet1",
                "",
                "<cols><col min=\"3\" max=\"16384\" hidden=\"1\"/></cols>",
                HEAD + "<row r=\"9\" hidden=\"1\"><c r=\"A9\" s=\"0\"/></row>",
                "");
    assertThat(traces(book)).isEmpty();
  }

  @Test
  void digitsThatDoNotShowAreTold() {
    Book book = Book.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>3.4187</v></c></row>").formats("0");
    assertThat(row(grid(book), 0)).containsExactly("3");
    assertThat(traces(book)).containsExactly("stored values with more digits than are shown");
  }

  @Test
  void textThatIsWhiteOnWhiteIsHidden() {
    String styles =
        "<fonts><font/><font><color rgb=\"FFFFFFFF\"/></font></fonts><fills><fill/><fill>"
            + "<patternFill patternType=\"solid\"><fgColor rgb=\"FF1F3864\"/></patternFill></fill>"
            + "</fills><cellXfs><xf/><xf fontId=\"1\" fillId=\"0\"/><xf fontId=\"1\" fillId=\"1\"/>"
            + "</cellXfs>";
    Book book =
        Book.of("<row><c s=\"1\"><v>11</v></c><c s=\"2\"><v>12</v></c></row>").styles(styles);
    assertThat(row(grid(book), 0)).containsExactly("", "12");
    assertThat(traces(book)).containsExactly("cells whose format hides what is in them");
  }

  @Test
  void aWorkbookForProgramsIsCalledSo() {
    assertThat(decoded(Book.of(HEAD).forPrograms().bytes()).content().format()).isEqualTo("xlsm");
    assertThat(decoded(Book.of(HEAD).bytes()).content().format()).isEqualTo("xlsx");
    assertThat(decoded(Book.of(HEAD).bytes()).content().kind()).isEqualTo("workbook");
  }

  static Decoded.Grids decoded(byte[] bytes) {
    Decoded decoded = Formats.decode("figures.xlsx", bytes);
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return (Decoded.Grids) decoded;
  }

  static List<String> traces(Book book) {
    return decoded(book.bytes()).content().traces().stream()
        .map(Trace::what)
        .distinct()
        .sorted()
        .toList();
  }

  private static Grid grid(Book book) {
    return decoded(book.bytes()).sheets().grids().get(0);
  }

  private static List<String> row(Grid grid, int row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < grid.width(row); column++) {
      texts.add(grid.text(row, column));
    }
    return texts;
  }
}

package org.sluice.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;

/** Each way in which a workbook holds what does not show is told, and no copy holds it. */
class XlsxTracesTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String ROWS =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Children</t></is></c></row>"
          + "<row r=\"2\"><c r=\"A2\"><v>12</v></c></row>";

  static Stream<Arguments> traps() {
    return Stream.of(
        trap("comments on cells", book().related(SHEET, "comments", "xl/comments1.xml", "<x/>")),
        trap("a pivot table", book().related(SHEET, "pivotTable", "xl/pivotTables/p.xml", "<x/>")),
        trap(
            "a pivot cache, which keeps the records behind a pivot table",
            book().related(BOOK, "pivotCacheDefinition", "xl/pivotCache/p.xml", "<x/>")),
        trap(
            "a link to another workbook, with values of it",
            book().related(BOOK, "externalLink", "xl/externalLinks/e.xml", "<x/>")),
        trap("an embedded file", book().related(SHEET, "package", "xl/embeddings/e.xlsx", "x")),
        trap("an embedded file", book().related(SHEET, "oleObject", "xl/embeddings/o.bin", "x")),
        trap(
            "a control, which keeps what was put in",
            book().related(SHEET, "control", "xl/activeX/a.xml", "<x/>")),
        trap("custom XML", book().related(BOOK, "customXml", "customXml/item1.xml", "<x/>")),
        trap(
            "printer settings among its properties",
            book().related(SHEET, "printerSettings", "xl/printerSettings/p.bin", "x")),
        trap("tracked changes", book().related(BOOK, "revisionHeaders", "xl/revisions/r", "<x/>")),
        trap(
            "a data connection", book().related(BOOK, "connections", "xl/connections.xml", "<x/>")),
        trap(
            "a query and what it fetched",
            book().related(SHEET, "queryTable", "xl/queryTables/q.xml", "<x/>")),
        trap("a thumbnail", book().related("", "thumbnail", "docProps/thumbnail.jpeg", "x")),
        trap(
            "properties that somebody added",
            book().related("", "custom-properties", "docProps/custom.xml", "<x/>")),
        trap("a program", book().related(BOOK, "vbaProject", "xl/vbaProject.bin", "x")),
        trap("a picture", book().related(SHEET, "image", "xl/media/image1.png", "x")),
        trap("a chart", book().related(SHEET, "chart", "xl/charts/chart1.xml", "<x>4711</x>")),
        trap("a text box", book().related(SHEET, "drawing", "xl/d.xml", "<d><t>4711</t></d>")),
        trap(
            "a part of a kind that sluice does not know",
            book().related(BOOK, "novelty", "xl/novelty.bin", "x")),
        trap("a part that nothing in it refers to", book().part("xl/left.xml", "<x>4711</x>")),
        trap("a link to something outside of it", book().outside(BOOK, "image", "http://a/b.png")),
        trap("a link to a file or a mailbox", book().outside(SHEET, "hyperlink", "file:///C:/a")),
        trap(
            "the author's name or company among its properties",
            book()
                .related(
                    "", "core-properties", "docProps/core.xml", "<x><creator>A</creator></x>")),
        trap(
            "a title, subject or remark among its properties",
            book().related("", "core-properties", "docProps/core.xml", "<x><title>A</title></x>")),
        trap(
            "the folder it was saved in, among its properties",
            book().beforeSheets("<absPath url=\"C:\\Users\\alder\\\"/>")),
        trap(
            "a defined name that stands for more than cells that show",
            book().inWorkbook(names("<definedName name=\"n\">4711</definedName>"))),
        trap(
            "a defined name that stands for more than cells that show",
            book().inWorkbook(names("<definedName name=\"n\">Gone!$A$1</definedName>"))),
        trap(
            "a conditional format whose rule holds a value",
            after(
                "<conditionalFormatting sqref=\"A1\"><cfRule><formula>4711</formula></cfRule>"
                    + "</conditionalFormatting>")),
        trap(
            "a rule for what may be typed that holds values",
            after(
                "<dataValidations><dataValidation><formula1>\"4711,4712\"</formula1>"
                    + "</dataValidation></dataValidations>")),
        trap(
            "the values that a filter lets through",
            after(
                "<autoFilter><filterColumn><filters><filter val=\"4711\"/></filters>"
                    + "</filterColumn></autoFilter>")),
        trap("a scenario with other values", after("<scenarios><scenario/></scenarios>")),
        trap(
            "another way of looking at the cells",
            after("<customSheetViews><customSheetView/></customSheetViews>")),
        trap(
            "text that shows only when it is printed",
            after("<headerFooter><oddHeader>&amp;Ln is 4711</oddHeader></headerFooter>")),
        trap(
            "a formula of numbers that do not show",
            Book.of(ROWS + "<row r=\"3\"><c r=\"A3\"><f>3/17</f><v>0.18</v></c></row>")),
        trap(
            "old texts that no cell shows any more",
            Book.of(ROWS + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c></row>")
                .strings("Alderby", "4711")),
        trap(
            "a hidden sheet",
            book().sheet("Old", "state=\"veryHidden\"", "", ROWS.replace("12", "4711"), "")));
  }

  static Stream<Arguments> harmless() {
    return Stream.of(
        whole(
            "a print area", book().inWorkbook(names(name("_xlnm.Print_Area", "Sheet1!$A$1:$A$2")))),
        whole("a name of cells", book().inWorkbook(names(name("n", "Sheet1!$A$1:$A$2")))),
        whole("a name in quotes", book().inWorkbook(names(name("n", "'Sheet1'!$A$2")))),
        whole(
            "page numbers",
            after("<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>")),
        whole("a page of the web", book().outside(SHEET, "hyperlink", "https://a.example/b")),
        whole("a theme", book().related(BOOK, "theme", "xl/theme/theme1.xml", "<x/>")),
        whole("an order of sums", book().related(BOOK, "calcChain", "xl/calcChain.xml", "<x/>")),
        whole(
            "a program's name",
            book()
                .related(
                    "",
                    "core-properties",
                    "docProps/core.xml",
                    "<x><creator>openpyxl</creator></x>")),
        whole(
            "a sum of cells",
            Book.of(ROWS + "<row r=\"3\"><c r=\"A3\"><f>SUM(A2:A2)*100</f><v>12</v></c></row>")),
        whole(
            "a text that stands twice",
            Book.of(ROWS + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c></row>")
                .strings("Alderby", "Alderby")));
  }

  @ParameterizedTest
  @MethodSource("traps")
  void whatDoesNotShowIsToldAndLeftOut(String what, Book book) throws IOException {
    Decoded.Grids decoded = XlsxTest.decoded(book.bytes());
    assertThat(XlsxTest.traces(book)).contains(what);
    assertThat(decoded.content().traces()).noneMatch(Trace::inCopy);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    decoded.source().copy(Map.of(), copy);
    Decoded.Grids again = XlsxTest.decoded(copy.toByteArray());
    assertThat(again.content().traces()).isEmpty();
    assertThat(again.sheets().grids()).hasSameSizeAs(decoded.sheets().grids());
    assertThat(Members.all(copy.toByteArray())).doesNotContain("4711");
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatEveryWorkbookHoldsIsNoTrace(Book book) {
    assertThat(XlsxTest.traces(book)).isEmpty();
  }

  @Test
  void aTraceNeverQuotesTheWorkbook() {
    Book book =
        new Book()
            .sheet("Sheet1", "", "", ROWS, "")
            .sheet("4711", "state=\"hidden\"", "", ROWS, "");
    List<Trace> traces = XlsxTest.decoded(book.bytes()).content().traces();
    assertThat(traces).extracting(Trace::where).containsExactly("the workbook");
  }

  private static Book book() {
    return Book.of(ROWS);
  }

  private static Book after(String xml) {
    return new Book().sheet("Sheet1", "", "", ROWS, xml);
  }

  private static String names(String names) {
    return "<definedNames>" + names + "</definedNames>";
  }

  private static String name(String name, String formula) {
    return "<definedName name=\"" + name + "\">" + formula + "</definedName>";
  }

  private static Arguments trap(String what, Book book) {
    return Arguments.of(what, Named.of("a trap", book));
  }

  private static Arguments whole(String what, Book book) {
    return Arguments.of(Named.of(what, book));
  }
}

package org.sluice.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;

class FormatsTest {
  private static Decoded decode(String path, String text) {
    return Formats.decode(path, text.getBytes(UTF_8));
  }

  private static Grid grid(String path, byte[] bytes) {
    Decoded decoded = Formats.decode(path, bytes);
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return ((Decoded.Grids) decoded).sheets().grids().get(0);
  }

  private static Decoded.Unread unread(Decoded decoded) {
    assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    return (Decoded.Unread) decoded;
  }

  @DisplayName("a file is known by the bytes it begins with, whatever its name")
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          \u0089PNG            # image    # a PNG image
          \u00FF\u00D8\u00FF   # image    # a JPEG image
          %PDF-1.7             # document # a PDF document
          PK\u0003\u0004 xl/workbook.xml  # workbook # an Excel workbook
          PK\u0003\u0004 word/document.xml # document # an office document
          PK\u0003\u0004 a.csv # archive  # a ZIP archive
          '\u001F\u008B'       # archive  # gzip-compressed data
          {"ae": 15, "b": 2    } } # json # JSON that is not well formed
          <?xml version="1.0"?><svg> # image # an SVG image
          """)
  void aFileIsKnownByTheBytesItBeginsWith(String bytes, String content, String title) {
    Decoded.Unread unread = unread(Formats.decode("table.csv", bytes.getBytes(ISO_8859_1)));
    assertThat(unread.content().kind()).isEqualTo(content);
    assertThat(unread.why()).startsWith(title);
  }

  @Test
  void aTableOfMarkdownAloneIsPrinted() {
    String table = "| area | n |\n|---|--:|\n| North | 31 |\n| South | 14 |\n";
    assertThat(decode("a.md", table).content().format()).isEqualTo("text");
    assertThat(decode("a.csv", table.replace("|---|--:|\n", "")).content().format())
        .isEqualTo("csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>a",
        "<?xml version='1.0'?><html><p>a",
        "<table><tr><td>12</table>",
        "<!-- made by a program -->\n<h2>Care</h2>",
        " <style>td { color: red }</style><table><tr><td>12</table>"
      })
  void aPageOrAPieceOfOneIsHtml(String text) {
    assertThat(decode("table.csv", text).content().format()).isEqualTo("html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Care by area<br><table class='a'><tr><td>12</td></tr></table>",
        "Care by area\n\n <TABLE>\n<tr><td>12</td></tr></TABLE>\nOf 30.\n",
        "<em>Care</em><table><caption>a</caption><tr><td>12</td></tr></table>"
      })
  void tablesOfHtmlWithFewWordsAroundThemAreAPage(String text) {
    Decoded decoded = decode("table.txt", text);
    assertThat(decoded.content().format()).isEqualTo("html");
    assertThat(((Decoded.Grids) decoded).sheets().named("table 1").text(0, 0)).isEqualTo("12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,html\n1,<table><tr><td>12</td></tr></table>\n",
        "id,html\n1,\"<br>\n<table><tr><td>12</td></tr></table>\n\"\n",
        "id,n\n1,2\n2,3\n3,4\n4,5\n5,6\n<table><tr><td>12</td></tr></table>\n",
        "<data>\n<table><row>12</row></table></data>"
      })
  void aTextThatHoldsMarkupIsNoPage(String text) {
    assertThat(decode("table.csv", text).content().format()).isNotEqualTo("html");
  }

  @Test
  void jsonIsReadWhateverItsName() {
    assertThat(decode("table.csv", "{\"ae\": 15, \"b\": 2}").content().format()).isEqualTo("json");
  }

  @Test
  void headsPartedByBlanksOverFieldsPartedByTabsAreReadAsPrintedText() {
    String text = "week  seen\n1\t12\n2\t30\n";
    assertThat(decode("t.tsv", text).content().format()).isEqualTo("text");
    assertThat(decode("t.tsv", "Seen by week\n" + text.replace("  ", "\t")).content().format())
        .isEqualTo("tsv");
  }

  @Test
  void aDataFrameWrittenWithBlanksIsReadWhateverItsName() {
    Grid grid =
        grid("t.csv", "\"n\" \"seen\"\n\"Cawsey\" 12 3\n\"Alderby\" 40 0\n".getBytes(UTF_8));
    assertThat(grid.width()).isEqualTo(3);
  }

  @Test
  void rowsOfLatexArePrintedTextWhateverSignsTheyHold() {
    String rows = "Alderby, all & 1,234 \\\\\nCawsey, all & 2,345 \\\\\n";
    assertThat(decode("t.tex", rows).content().format()).isEqualTo("text");
    assertThat(decode("t.tex", rows.replace("&", ",")).content().format()).isEqualTo("csv");
  }

  @Test
  void aParquetFileHoldsZerosAndAColumnOfThatNameDoesNot() {
    assertThat(unread(decode("t.csv", "PAR1\0\1PAR1")).content().kind()).isEqualTo("data");
    assertThat(grid("t.csv", "PAR1,PAR2\n12,15\n".getBytes(UTF_8)).width()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\uFEFF\n"})
  void nothingOrOnlyWhiteSpaceIsEmpty(String text) {
    assertThat(unread(decode("t.csv", text)).content().kind()).isEqualTo("empty");
  }

  @Test
  void bytesWithManyZerosAreBinary() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 3 == 0 ? 0 : i);
    }
    assertThat(unread(Formats.decode("t.csv", bytes)).content().kind()).isEqualTo("binary");
  }

  @Test
  void oneNulInATextIsAProblemAndNotBinary() {
    assertThat(decode("t.csv", "area,n\nAlder,\0" + "4\n"))
        .isInstanceOfSatisfying(
            Decoded.Grids.class, grids -> assertThat(grids.problems()).hasSize(1));
  }

  @Test
  void proseIsNoTableUnlessItsNameSaysSo() {
    String prose = "Matching started.\nIt took 12 minutes, then\nit was done, at last.\n";
    assertThat(unread(decode("log.txt", prose)).content().kind()).isEqualTo("text");
    assertThat(decode("notes.csv", prose)).isInstanceOf(Decoded.Grids.class);
  }

  @Test
  void aNameAndItsFigureInProseArePrintedText() {
    assertThat(decode("log.txt", "Matching started.\nNumber of cases: 12\nDone, at last.\n"))
        .isInstanceOfSatisfying(
            Decoded.Grids.class, grids -> assertThat(grids.content().format()).isEqualTo("text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table.txt", "table.out", "table", "TABLE.CSV"})
  void tabsMakeATableWhateverItsName(String path) {
    assertThat(grid(path, "Table 1: Care\n\narea\tn\nAlder\t12\n".getBytes(UTF_8)).rows())
        .isEqualTo(4);
  }

  @Test
  void twoHundredThousandColumnsAreRead() {
    byte[] bytes = ("12,".repeat(199_999) + "12\n").repeat(3).getBytes(UTF_8);
    Grid grid = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> grid("t.csv", bytes));
    assertThat(grid.width()).isEqualTo(200_000);
    assertThat(grid.rows()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "12,", "\"", "\"a,", "\"\"\"", "\"\" x,", "\"a\"\"b,", "\r", "\t\""})
  void aLineOfFiveMillionBytesIsReadInLinearTime(String piece) {
    byte[] bytes = piece.repeat(5_000_000 / piece.length()).getBytes(UTF_8);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Formats.decode("t.csv", bytes));
  }
}

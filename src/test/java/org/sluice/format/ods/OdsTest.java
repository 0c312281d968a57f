package org.sluice.format.ods;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.sluice.format.ods.OdsFiles.number;
import static org.sluice.format.ods.OdsFiles.row;
import static org.sluice.format.ods.OdsFiles.rowOf;
import static org.sluice.format.ods.OdsFiles.sheet;
import static org.sluice.format.ods.OdsFiles.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.finding.Trace;
import org.sluice.format.Formats;
import org.sluice.format.Packed;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OdsTest {
  private static final String HEAD = row(text("area"), text("n"));

  private static Decoded decode(byte[] bytes) {
    Decoded decoded = Formats.decode("table.csv", bytes);
    assertThat(decoded.content().format()).isEqualTo("ods");
    return decoded;
  }

  private static Decoded.Grids grids(byte[] bytes) {
    Decoded decoded = decode(bytes);
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return (Decoded.Grids) decoded;
  }

  private static String shown(Grid grid) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < grid.width(row); column++) {
        cells.add(grid.text(row, column));
      }
      rows.add(String.join("|", cells));
    }
    return String.join("/", rows);
  }

  private static String shown(byte[] bytes) {
    return shown(grids(bytes).sheets().grids().get(0));
  }

  private static List<String> told(byte[] bytes) {
    return decode(bytes).content().traces().stream().map(Trace::what).toList();
  }

  private static byte[] copy(byte[] bytes, Map<Place, String> replaced) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    grids(bytes).source().copy(replaced, out);
    return out.toByteArray();
  }

  /** What the JDK's other XML parser reads of a sheet, without a line of ours. */
  private static List<String> byAnotherReader(byte[] ods) throws Exception {
    Document content =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    Packed.members(ods).getOrDefault("content.xml", "").getBytes(UTF_8)));
    NodeList paragraphs = content.getElementsByTagName("text:p");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < paragraphs.getLength(); i++) {
      texts.add(((Element) paragraphs.item(i)).getTextContent());
    }
    return texts;
  }

  @Test
  void aSheetIsAGridOfWhatShows() {
    byte[] bytes = OdsFiles.of("", sheet("Care", HEAD, row(text("Alderby"), number("12", "12"))));
    assertThat(shown(bytes)).isEqualTo("area|n/Alderby|12");
    assertThat(told(bytes)).isEmpty();
    assertThat(grids(bytes).sheets().grids().get(0).sheet()).isEqualTo("Care");
  }

  @Test
  void repeatedCellsAndRowsAreWrittenOut() {
    byte[] bytes =
        OdsFiles.of(
            "",
            sheet(
                "S",
                rowOf(
                    "table:number-rows-repeated='2'",
                    text("a"),
                    "<table:table-cell" + " table:number-columns-repeated='2'/>",
                    "<table:table-cell"
                        + " table:number-columns-repeated='2' office:value-type='string'>"
                        + "<text:p>b</text:p></table:table-cell>"),
                rowOf("table:number-rows-repeated='3'", "<table:table-cell/>"),
                row(text("c")),
                rowOf(
                    "table:number-rows-repeated='1048570'",
                    "<table:table-cell" + " table:number-columns-repeated='16384'/>")));
    assertThat(shown(bytes)).isEqualTo("a|||b|b/a|||b|b////c");
  }

  @Test
  void spacesTabsAndSpansOfTextAreReadAsTheyShow() {
    assertThat(
            shown(
                OdsFiles.of(
                    "",
                    sheet(
                        "S",
                        row(
                            text("<text:s text:c='2'/>Alder<text:span>by</text:span> \n x"),
                            text("1<text:tab/>2</text:p><text:p>3"))))))
        .isEqualTo("  Alderby x|1 2 3");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12, true",
    "'1,234', 1234, true",
    "'1.234,5', 1234.5, true",
    "'(12)', -12, true",
    "12 kg, 12, true",
    "0.3, 0.3333, false",
    "0, 0.4, false",
    "<10, 4, false",
  })
  void aStoredNumberIsToldByWhatShowsOrTraced(String shown, String stored, boolean told) {
    byte[] bytes =
        OdsFiles.of("", sheet("S", row(number(shown.replace("<", "&lt;"), stored), text("x"))));
    assertThat(told(bytes))
        .isEqualTo(
            told ? List.of() : List.of("stored figures more exact than what its cells show"));
    assertThat(shown(bytes)).isEqualTo(shown + "|x");
  }

  @Test
  void anExactNumberBehindARoundedOneIsNotInTheCopy() throws IOException {
    byte[] bytes = OdsFiles.of("", sheet("S", row(number("0.3", "0.31415"), number("7", "7"))));
    byte[] copy = copy(bytes, Map.of());
    assertThat(Packed.members(copy).get("content.xml"))
        .doesNotContain("0.31415")
        .contains("office:value=\"7\"");
    assertThat(shown(copy)).isEqualTo("0.3|7");
    assertThat(told(copy)).isEmpty();
  }

  @Test
  void whatIsHiddenIsInNoGridAndInNoCopy() throws IOException {
    String hidden =
        "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>";
    byte[] bytes =
        OdsFiles.of(
            hidden,
            "<table:table table:name='S'><table:table-column/><table:table-column"
                + " table:visibility='collapse'/><table:table-column/>"
                + row(text("area"), text("secretcolumn"), text("n"))
                + rowOf("table:visibility='filter'", text("secretrow"))
                + row(
                    "<table:table-cell office:value-type='string'><office:annotation>"
                        + "<text:p>secretcomment</text:p></office:annotation><text:p>x</text:p>"
                        + "</table:table-cell>")
                + "</table:table><table:table table:name='T' table:style-name='h'>"
                + row(text("secretsheet"))
                + "</table:table><table:named-expressions><table:named-range"
                + " table:name='secretname'/></table:named-expressions>",
            "meta.xml",
            OdsFiles.meta("<dc:creator>secretauthor</dc:creator>"),
            "Thumbnails/thumbnail.png",
            "secretpicture",
            "Basic/Standard/m.xml",
            "secretmacro",
            "Object 1/content.xml",
            "secretchart");
    assertThat(shown(bytes)).isEqualTo("area||n//x");
    assertThat(told(bytes))
        .containsExactlyInAnyOrder(
            "properties with an author's name",
            "a thumbnail",
            "a macro",
            "a chart or object",
            "the figures embedded in a chart or object",
            "a hidden column",
            "a hidden row",
            "a comment on a cell",
            "a hidden sheet",
            "defined names");
    byte[] copy = copy(bytes, Map.of());
    assertThat(shown(copy)).isEqualTo("area||n//x");
    assertThat(told(copy)).isEmpty();
    assertThat(Packed.members(copy).toString()).doesNotContain("secret");
  }

  @Test
  void aFormulaIsTracedAndItsValueIsCopiedAlone() throws IOException {
    byte[] bytes =
        OdsFiles.of(
            "",
            sheet(
                "S",
                row(
                    "<table:table-cell table:formula='of:=[.B1]' office:value-type='float'"
                        + " office:value='3'><text:p>3</text:p></table:table-cell>")));
    assertThat(told(bytes))
        .containsExactly("formulas, which may give back what a cell does not show");
    assertThat(Packed.members(copy(bytes, Map.of())).get("content.xml")).doesNotContain("of:=");
  }

  @Test
  void aCellAmongRepeatedOnesIsReplacedAlone() throws Exception {
    byte[] bytes =
        OdsFiles.of(
            "",
            sheet(
                "S",
                HEAD,
                rowOf(
                    "table:number-rows-repeated='3'",
                    text("a"),
                    "<table:table-cell"
                        + " table:number-columns-repeated='3' office:value-type='float'"
                        + " office:value='4'><text:p>4</text:p></table:table-cell>")));
    byte[] copy = copy(bytes, Map.of(new Place("S", 2, 2), "[c]"));
    assertThat(shown(copy)).isEqualTo("area|n/a|4|4|4/a|4|[c]|4/a|4|4|4");
    assertThat(shown(grids(bytes).source().reread(copy).grids().get(0))).isEqualTo(shown(copy));
    assertThat(byAnotherReader(copy)).contains("area", "n", "[c]");
    assertThat(copy).isEqualTo(copy(bytes, Map.of(new Place("S", 2, 2), "[c]")));
  }

  @Test
  void theKindOfPackageIsItsFirstMemberUnpacked() throws IOException {
    byte[] copy = copy(OdsFiles.of("", sheet("S", HEAD)), Map.of());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("mimetype");
    }
  }

  @Test
  void sheetsThatClaimMillionsOfCellsAreNotRead() {
    byte[] bytes =
        OdsFiles.of(
            "",
            sheet(
                "S",
                rowOf(
                    "table:number-rows-repeated='1000000'",
                    "<table:table-cell"
                        + " table:number-columns-repeated='16000' office:value-type='string'>"
                        + "<text:p>3</text:p></table:table-cell>")));
    Decoded decoded = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> decode(bytes));
    assertThat(((Decoded.Unread) decoded).why()).contains("was not read");
    assertThat(told(bytes)).contains("sheets that were not read");
  }

  @Test
  void anEntityBombAndATypeDeclarationAreNotRead() {
    byte[] bytes =
        Packed.of(
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml",
            "<!DOCTYPE a [<!ENTITY a '" + "3".repeat(99) + "'>]><a>&a;</a>");
    assertThat(decode(bytes)).isInstanceOf(Decoded.Unread.class);
  }

  @Test
  void anotherOpenDocumentIsNamed() {
    byte[] bytes = Packed.of("mimetype", "application/vnd.oasis.opendocument.text");
    Decoded decoded = Formats.decode("t", bytes);
    assertThat(((Decoded.Unread) decoded).why()).startsWith("an OpenDocument text: ");
  }
}

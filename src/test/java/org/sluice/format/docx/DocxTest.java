package org.sluice.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.sluice.format.docx.DocxFiles.cell;
import static org.sluice.format.docx.DocxFiles.cellOf;
import static org.sluice.format.docx.DocxFiles.paragraph;
import static org.sluice.format.docx.DocxFiles.part;
import static org.sluice.format.docx.DocxFiles.relations;
import static org.sluice.format.docx.DocxFiles.row;
import static org.sluice.format.docx.DocxFiles.run;
import static org.sluice.format.docx.DocxFiles.runOf;
import static org.sluice.format.docx.DocxFiles.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Trace;
import org.sluice.format.Formats;
import org.sluice.format.Packed;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

class DocxTest {
  private static final String TABLE =
      table(row(cell("area"), cell("n")), row(cell("Alderby"), cell("4")));

  private static Decoded decode(byte[] bytes) {
    return Formats.decode("table.csv", bytes);
  }

  private static Decoded.Grids grids(byte[] bytes) {
    Decoded decoded = decode(bytes);
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return (Decoded.Grids) decoded;
  }

  private static String shown(byte[] bytes) {
    List<String> sheets = new ArrayList<>();
    for (Grid grid : grids(bytes).sheets().grids()) {
      List<String> rows = new ArrayList<>();
      for (int row = 0; row < grid.rows(); row++) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < grid.width(row); column++) {
          cells.add(grid.text(row, column));
        }
        rows.add(String.join("|", cells));
      }
      sheets.add(grid.sheet() + ": " + String.join("/", rows));
    }
    return String.join("; ", sheets);
  }

  private static List<String> told(byte[] bytes) {
    return decode(bytes).content().traces().stream().map(Trace::what).toList();
  }

  private static byte[] copy(byte[] bytes, Map<Place, String> replaced) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    grids(bytes).source().copy(replaced, out);
    return out.toByteArray();
  }

  /** What Apache POI reads of the tables of a document. */
  private static String byAnotherReader(byte[] bytes) throws IOException {
    List<String> tables = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (XWPFTable table : document.getTables()) {
        tables.add(table.getText().strip());
      }
    }
    return String.join("; ", tables);
  }

  @Test
  void aTableIsAGridAndParagraphsAreLines() {
    byte[] bytes = DocxFiles.of(paragraph("Care in 2024") + TABLE + paragraph("Note"));
    assertThat(decode(bytes).content().format()).isEqualTo("docx");
    assertThat(shown(bytes)).isEqualTo("table 1: area|n/Alderby|4; text: Care in 2024/Note");
    assertThat(told(bytes)).isEmpty();
  }

  @Test
  void aDocumentThatAnotherLibraryWroteIsReadAlike() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("area");
      table.getRow(0).getCell(1).setText("n");
      table.getRow(1).getCell(0).setText("Alderby");
      table.getRow(1).getCell(1).setText("4");
      document.write(out);
    }
    assertThat(shown(out.toByteArray())).isEqualTo("table 1: area|n/Alderby|4");
  }

  @Test
  void spansKeepTheirTextAtTheTopLeft() {
    assertThat(
            shown(
                DocxFiles.of(
                    table(
                        row(
                            cellOf("<w:vMerge w:val='restart'/>", paragraph("area")),
                            cellOf("<w:gridSpan w:val='2'/>", paragraph("n"))),
                        row(
                            cellOf("<w:vMerge/>", paragraph("covered")),
                            cell("boys"),
                            cell("girls"))))))
        .isEqualTo("table 1: area|n|/|boys|girls");
  }

  @Test
  void aTableInsideACellIsAGridOfItsOwn() {
    String inner = table(row(cell("x"), cell("5")));
    assertThat(
            shown(
                DocxFiles.of(
                    table(row(cellOf("", paragraph("a") + inner + paragraph("")), cell("b"))))))
        .isEqualTo("table 1: a|b; table 2: x|5");
  }

  @Test
  void aFigureOverSeveralRunsIsOneAndIsReplacedWhole() throws IOException {
    String split =
        cellOf("", "<w:p>" + runOf("<w:b/>", "1") + run("2") + "</w:p>" + paragraph("(4%)"));
    byte[] bytes = DocxFiles.of(table(row(cell("Alderby"), split)));
    assertThat(shown(bytes)).isEqualTo("table 1: Alderby|12 (4%)");
    byte[] copy = copy(bytes, Map.of(new Place("table 1", 0, 1), "[c]"));
    assertThat(shown(copy)).isEqualTo("table 1: Alderby|[c]");
    assertThat(Packed.members(copy).get("word/document.xml")).contains("<w:b/>");
    assertThat(byAnotherReader(copy)).isEqualTo("Alderby\t[c]");
  }

  @Test
  void whatIsHiddenIsInNoGridAndInNoCopy() throws IOException {
    String body =
        "<w:p>"
            + run("shown ")
            + runOf("<w:vanish/>", "secretrun")
            + runOf("<w:rStyle w:val='Gone'/>", "secretstyle")
            + "<w:ins w:id='1' w:author='secretauthor'>"
            + run("inserted")
            + "</w:ins><w:del w:id='2'><w:r><w:delText>secretdeletion</w:delText></w:r></w:del>"
            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DDEAUTO secretcommand"
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
            + "<w:r><w:drawing><a:blip r:embed='rId7'/><w:txbxContent>"
            + paragraph("secretbox")
            + "</w:txbxContent></w:drawing></w:r>"
            + "<w:commentRangeStart w:id='0'/></w:p>"
            + table(
                row(cell("area"), cell("n")),
                "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("secretrow") + cell("3") + "</w:tr>");
    byte[] bytes =
        DocxFiles.of(
            body,
            "word/_rels/document.xml.rels",
            relations("rId1", "styles", "styles.xml", "rId2", "header", "header1.xml"),
            "word/styles.xml",
            part(
                "styles",
                "<w:style w:type='character' w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type='character' w:styleId='Gone'><w:basedOn w:val='Base'/>"
                    + "</w:style>"),
            "word/header1.xml",
            part("hdr", paragraph("head")),
            "word/comments.xml",
            "secretcomment",
            "word/media/image1.png",
            "secretpicture",
            "word/charts/chart1.xml",
            "secretchart",
            "word/embeddings/book.xlsx",
            "secretworkbook",
            "customXml/item1.xml",
            "secretitem",
            "docProps/core.xml",
            "<cp xmlns:dc='d'><dc:creator>secretperson</dc:creator></cp>",
            "docProps/thumbnail.jpeg",
            "secretthumbnail",
            "word/vbaProject.bin",
            "secretmacro");
    assertThat(decode(bytes).content().format()).isEqualTo("docm");
    assertThat(shown(bytes)).isEqualTo("table 1: area|n; text: shown inserted/head");
    assertThat(told(bytes))
        .containsExactlyInAnyOrder(
            "comments",
            "a picture",
            "a chart",
            "the figures embedded in a chart",
            "an embedded file, such as the workbook behind a chart",
            "properties kept as custom XML",
            "a thumbnail",
            "a macro",
            "properties with an author's name",
            "hidden text",
            "tracked changes",
            "a field that runs a program",
            "a text box",
            "a hidden row of a table");
    byte[] copy = copy(bytes, Map.of());
    assertThat(shown(copy)).isEqualTo(shown(bytes));
    assertThat(told(copy)).isEmpty();
    assertThat(Packed.members(copy).toString()).doesNotContain("secret");
    assertThat(byAnotherReader(copy)).isEqualTo("area\tn");
  }

  @Test
  void footnotesAreLinesAndStayInTheCopy() throws IOException {
    byte[] bytes =
        DocxFiles.of(
            "<w:p>" + run("a") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>" + TABLE,
            "word/_rels/document.xml.rels",
            relations("rId5", "footnotes", "footnotes.xml"),
            "word/footnotes.xml",
            part("footnotes", "<w:footnote w:id='2'>" + paragraph("n is 3") + "</w:footnote>"));
    assertThat(shown(bytes)).endsWith("text: a/n is 3");
    byte[] copy = copy(bytes, Map.of(new Place("table 1", 1, 1), "[c]"));
    assertThat(shown(copy)).isEqualTo("table 1: area|n/Alderby|[c]; text: a/n is 3");
    assertThat(byAnotherReader(copy)).isEqualTo("area\tn\nAlderby\t[c]");
    assertThat(copy).isEqualTo(copy(bytes, Map.of(new Place("table 1", 1, 1), "[c]")));
  }

  @Test
  void withoutItsMainPartItIsNotRead() {
    byte[] bytes = Packed.of("[Content_Types].xml", "<Types/>", "word/other.xml", "<a/>");
    assertThat(((Decoded.Unread) decode(bytes)).why()).startsWith("a Word document that was not");
  }

  @Test
  void aDocumentTypeOrAThousandNestedTablesAreNotRead() {
    byte[] type =
        Packed.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<!DOCTYPE a><a/>");
    assertThat(decode(type)).isInstanceOf(Decoded.Unread.class);
    byte[] deep = DocxFiles.of("<w:tbl><w:tr><w:tc>".repeat(5_000));
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> decode(deep)))
        .isInstanceOf(Decoded.Unread.class);
  }

  @Test
  void spansThatClaimMillionsOfColumnsAreBounded() {
    String wide = cellOf("<w:gridSpan w:val='99999999'/>", paragraph("n"));
    assertThat(grids(DocxFiles.of(table(row(wide)))).sheets().named("table 1").width())
        .isLessThan(2_000);
  }

  @Test
  void aNumberInARunOfItsOwnIsParted() {
    byte[] document = DocxFiles.of("<w:p>" + run("Alderby") + runOf("<w:b/>", "7") + "</w:p>");
    assertThat(shown(document)).isEqualTo("text: Alderby 7");
  }

  @Test
  void theDescriptionOfATableIsToldOfAndLeftOut() throws IOException {
    String described =
        TABLE.replace(
            "<w:tbl>", "<w:tbl><w:tblPr><w:tblDescription w:val=\"Alderby: 4\"/></w:tblPr>");
    byte[] document = DocxFiles.of(described);
    assertThat(told(document)).containsExactly("the description of a table");
    assertThat(told(copy(document, Map.of()))).isEmpty();
  }
}

package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Trace;
import org.sluice.finding.Verdict;
import org.sluice.table.Tables;

/** What a file holds beside its tables, and what it is. */
class ContentRulesTest {
  private static final RuleSet NO_RULES = Packed.rules("small: {kind: low-count}");

  @Test
  void whatDoesNotShowFailsUnderEveryPackAndACopyLeavesItOut() {
    List<Finding> findings =
        NO_RULES.submitted(hidden("Sheet2", "a hidden sheet", false).submitted());
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).need()).isInstanceOf(Need.Removal.class);
    assertThat(findings.get(0).message()).contains("a hidden sheet (Sheet2)");
  }

  @Test
  void whatACopyCannotLeaveOutIsForAPerson() {
    List<Finding> findings =
        NO_RULES.submitted(hidden("Sheet2", "a hidden sheet", true).submitted());
    assertThat(findings).extracting(Finding::need).containsExactly(new Need.Person());
  }

  @Test
  void eachSortIsOneFindingAndNamesFivePlaces() {
    SubmittedFiles file = SubmittedFiles.of("workbook", "xlsx");
    for (int sheet = 1; sheet <= 6; sheet++) {
      file.trace(Trace.Kind.HIDDEN, "Sheet" + sheet, "a comment on a cell", false);
    }
    file.trace(Trace.Kind.HIDDEN, "Sheet1", "a hidden row", false);
    List<Finding> findings = NO_RULES.submitted(file.submitted());
    assertThat(findings).hasSize(2);
    assertThat(findings.get(1).message())
        .contains("(Sheet1, Sheet2, Sheet3, Sheet4, Sheet5 and elsewhere)")
        .doesNotContain("Sheet6");
  }

  @Test
  void propertiesAreForAPersonUnlessAPackSaysOtherwise() {
    SubmittedFiles file = hidden("", "the author's name among the document's properties", false);
    assertThat(NO_RULES.submitted(file.submitted()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    RuleSet comments = Packed.rules("h: {kind: hidden-content, review: [comments]}");
    assertThat(comments.submitted(file.submitted()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    "a very hidden sheet, SHEETS",
    "a hidden column, ROWS_AND_COLUMNS",
    "a comment on a cell, COMMENTS",
    "a defined name, DEFINED_NAMES",
    "the records behind a pivot table, PIVOT_CACHES",
    "a link to another workbook, LINKS",
    "document properties, PROPERTIES",
    "a tracked change, CHANGES",
    "a thumbnail, PREVIEWS",
    "an embedded file, EMBEDDED",
    "a formula, FORMULAS",
    "a figure with more digits than it shows, EXACT_VALUES",
    "a piece that browsers leave out, OTHER",
    "something else, OTHER"
  })
  void theWordsOfAFormatTellTheSort(String what, HiddenSort sort) {
    assertThat(HiddenSort.named(what)).isEqualTo(sort);
  }

  @Test
  void whatStandsAmongPropertiesIsOneOfThemUnlessItDrawsThePicture() {
    assertThat(HiddenSort.of(new Trace(Trace.Kind.HIDDEN, "the metadata", "a comment", true)))
        .isEqualTo(HiddenSort.PROPERTIES);
    assertThat(HiddenSort.of(new Trace(Trace.Kind.HIDDEN, "the metadata", "a thumbnail", true)))
        .isEqualTo(HiddenSort.PREVIEWS);
  }

  @Test
  void aMacroFailsUnderEveryPack() {
    SubmittedFiles file =
        SubmittedFiles.of("workbook", "xlsm")
            .trace(Trace.Kind.MACRO, "", "a program in Visual Basic", false);
    assertThat(NO_RULES.submitted(file.submitted()))
        .extracting(Finding::kind, Finding::verdict, Finding::need)
        .containsExactly(tuple("macro", Verdict.FAIL, new Need.Removal()));
  }

  @Test
  void aPartThatWasNotReadIsForAPersonAlsoInAnAudit() {
    Submitted file =
        SubmittedFiles.of("workbook", "xlsx")
            .trace(Trace.Kind.UNREAD, "Sheet3", "a sheet over the limit", true)
            .submitted();
    assertThat(NO_RULES.submitted(file))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertThat(NO_RULES.onlyMarks().submitted(file))
        .extracting(Finding::kind)
        .containsExactly("unread-parts");
  }

  @Test
  void anAuditJudgesMarksAlone() {
    Submitted file = hidden("Sheet2", "a hidden sheet", false).submitted();
    assertThat(NO_RULES.onlyMarks().submitted(file)).isEmpty();
  }

  @Test
  void aPacksOwnRuleStandsInPlaceOfTheOneForAll() {
    RuleSet milder = Packed.rules("h: {kind: hidden-content, verdict: review}");
    assertThat(milder.submitted(hidden("", "a hidden sheet", false).submitted()))
        .extracting(Finding::rule, Finding::verdict)
        .containsExactly(tuple("h", Verdict.REVIEW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "dta", "rds"})
  void dataSetsFailUnderEveryPack(String format) {
    assertThat(NO_RULES.submitted(SubmittedFiles.of("data", format).submitted()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void recordsInAnotherFormatAreADataSetToo() {
    Submitted file =
        SubmittedFiles.of("workbook", "xlsx")
            .trace(Trace.Kind.DATA, "", "records of single units", true)
            .submitted();
    assertThat(NO_RULES.submitted(file)).extracting(Finding::kind).containsExactly("file-type");
  }

  @Test
  void onlyFormatsThatAreAllowedLeave() {
    RuleSet rules = Packed.rules("f: {kind: file-type, allow: [csv, image], refuse: [svg]}");
    assertThat(rules.submitted(SubmittedFiles.empty().submitted())).isEmpty();
    assertThat(rules.submitted(SubmittedFiles.of("image", "png").submitted())).isEmpty();
    assertThat(rules.submitted(SubmittedFiles.of("image", "svg").submitted())).hasSize(1);
    assertThat(rules.submitted(SubmittedFiles.of("html", "html").submitted())).hasSize(1);
  }

  @Test
  void aFormatThatNobodyKnowsIsAFault() {
    assertThat(Packed.faults("f: {kind: file-type, refuse: [svgg]}")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1000, 0", "1001, 1"})
  void aFileOfSoManyBytesMayLeaveAndOneMoreMayNot(long bytes, int findings) {
    RuleSet rules = Packed.rules("s: {kind: file-size, bytes: 1000}");
    List<Finding> found = rules.submitted(SubmittedFiles.empty().bytes(bytes).submitted());
    assertThat(found).hasSize(findings);
    assertThat(found).noneMatch(finding -> finding.message().contains("1001"));
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "1, 1"})
  void rowsWithTextAreCounted(int rows, int findings) {
    RuleSet rules = Packed.rules("s: {kind: file-size, bytes: 0, rows: " + rows + "}");
    assertThat(rules.submitted(SubmittedFiles.lines("a", "", " ", "b").submitted()))
        .hasSize(findings);
  }

  @Test
  void sheetsAndPicturesHaveLimitsToo() {
    RuleSet rules = Packed.rules("s: {kind: file-size, sheets: 1, pictures: 1}");
    SubmittedFiles book = SubmittedFiles.of("workbook", "xlsx").grid("a").grid("b");
    assertThat(rules.submitted(book.submitted())).hasSize(1);
    SubmittedFiles page =
        SubmittedFiles.of("html", "html")
            .grid("a")
            .grid("b")
            .trace(Trace.Kind.FIGURE, "image 1", "a picture", true);
    assertThat(rules.submitted(page.submitted())).isEmpty();
    page.trace(Trace.Kind.FIGURE, "image 2", "a picture", true);
    assertThat(rules.submitted(page.submitted())).hasSize(1);
  }

  @Test
  void aSizeWithoutALimitIsAFault() {
    assertThat(Packed.faults("s: {kind: file-size, bytes: 0}")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "fig1.csv, 0",
    "FIG1.XLSX, 0",
    "fig1_data.csv, 0",
    "fig1-counts.txt, 0",
    "fig1.png, 1",
    "fig10.csv, 1",
    "fig1.svg, 1",
    "fig2.csv, 1"
  })
  void aPictureAsksForAFileOfItsName(String sibling, int findings) {
    RuleSet rules = Packed.rules("f: {kind: figure-without-data}");
    List<Finding> found =
        rules.submitted(SubmittedFiles.of("image", "png").beside("fig1.png", sibling).submitted());
    assertThat(found).hasSize(findings);
    assertThat(found).extracting(Finding::verdict).allMatch(Verdict.REVIEW::equals);
  }

  @Test
  void aPageWithAPictureAsksForItToo() {
    RuleSet rules = Packed.rules("f: {kind: figure-without-data}");
    SubmittedFiles page =
        SubmittedFiles.of("html", "html").trace(Trace.Kind.FIGURE, "image 1", "a picture", true);
    assertThat(rules.submitted(page.submitted())).hasSize(1);
    assertThat(rules.submitted(page.beside("fig1.csv").submitted())).isEmpty();
    assertThat(rules.submitted(SubmittedFiles.of("html", "html").submitted())).isEmpty();
  }

  @Test
  void theChartsOfAWorkbookDrawItsOwnTables() {
    RuleSet rules = Packed.rules("f: {kind: figure-without-data}");
    SubmittedFiles book =
        SubmittedFiles.of("workbook", "xlsx").trace(Trace.Kind.FIGURE, "Sheet1", "a chart", true);
    assertThat(rules.submitted(book.submitted())).hasSize(1);
    book.table(Tables.tidy("area | n:count\nNorth | 30").table());
    assertThat(rules.submitted(book.submitted())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use \"C:\\Users\\jo\\cohort.dta\"",
        "D:/care/cohort.csv",
        "read \\\\server\\share$\\cohort.csv",
        "(/home/jo/cohort.csv)",
        "file:///home/jo/cohort.csv",
        "/Users/jo/cohort.csv"
      })
  void foldersOfMachinesAreNotedAndNeverQuoted(String line) {
    List<Finding> findings = NO_RULES.submitted(SubmittedFiles.lines("x", line).submitted());
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.NOTE);
    assertThat(findings.get(0).places()).hasToString("[A2]");
    assertThat(findings.get(0).message()).doesNotContain("jo", "cohort");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://alderby.example.org/home/jo/x",
        "output/home/tables/x.csv",
        "care / home / other",
        "ratio 1:2",
        "\\textbf{x}",
        "a\\nb"
      })
  void relativePathsAddressesAndMarkupAreNone(String line) {
    assertThat(NO_RULES.submitted(SubmittedFiles.lines(line).submitted()))
        .filteredOn(finding -> finding.kind().equals("machine-path"))
        .isEmpty();
  }

  private static SubmittedFiles hidden(String where, String what, boolean inCopy) {
    return SubmittedFiles.of("workbook", "xlsx").trace(Trace.Kind.HIDDEN, where, what, inCopy);
  }
}

package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Mark;
import org.sluice.table.Surroundings;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class UnfitMarkRuleTest {
  private static final String LEGEND = "m: {kind: unfit-mark, legend: required}";
  private static final String TELLS = "m: {kind: unfit-mark, tells: unsafe}";

  @Test
  void everyMarkIsFineWhereThePackAsksForNothing() {
    assertThat(Packed.check("m: {kind: unfit-mark}", marks("*", "<10", "[c]"))).isEmpty();
  }

  @Test
  void aForbiddenMarkFailsWhereItStands() {
    List<Finding> findings =
        Packed.check("m: {kind: unfit-mark, forbidden: ['*']}", marks("*", "[c]", "20"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(places(findings)).containsExactly("B2");
    assertThat(findings.get(0).need()).isEqualTo(new Need.Person());
  }

  @Test
  void aMarkThatIsNotOnTheListFailsAndOneThatIsPasses() {
    assertThat(places(Packed.check("m: {kind: unfit-mark, accepted: ['[C]']}", marks("[c]", "*"))))
        .containsExactly("B3");
  }

  @Test
  void spacesInAMarkMakeNoDifference() {
    assertThat(Packed.check("m: {kind: unfit-mark, accepted: ['< 10']}", marks("<10"))).isEmpty();
  }

  @Test
  void bracketsAreWantedAroundLetters() {
    assertThat(places(Packed.check("m: {kind: unfit-mark, brackets: required}", marks("c", "[c]"))))
        .containsExactly("B2");
  }

  @Test
  void anAcceptedMarkNeedsNoBrackets() {
    assertThat(
            Packed.check(
                "m: {kind: unfit-mark, brackets: required, accepted: ['<10']}", marks("<10")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"[r][e], true", "[low], true", "[], false", "(c), false", "[c]*, false"})
  void shorthandIsLettersEachInItsOwnBrackets(String mark, boolean bracketed) {
    assertThat(MarkText.isBracketed(MarkText.folded(mark))).isEqualTo(bracketed);
  }

  @Test
  void aMarkWithoutANoteIsForAPerson() {
    List<Finding> findings = Packed.check(LEGEND, marks("[c]"));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).places()).isEmpty();
  }

  @Test
  void aTableWithoutMarksNeedsNoNote() {
    assertThat(Packed.check(LEGEND, marks("20", "30"))).isEmpty();
  }

  @Test
  void aNoteBesideAnyTableOfTheFileExplainsTheMark() {
    Table silent = marks("[c]");
    Table telling = marks("20").within(around("[c] = fewer than ten"));
    assertThat(Packed.check(LEGEND, silent, telling)).isEmpty();
  }

  @Test
  void aHeadExplainsTheMark() {
    Table table = Tables.tidy("area | children (* means fewer than ten):count\nNorth | *").table();
    assertThat(Packed.check(LEGEND, table)).isEmpty();
  }

  @Test
  void aNoteAboutAnotherMarkExplainsNothing() {
    assertThat(Packed.check(LEGEND, marks("[c]").within(around("* = fewer than ten")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~ counts < 10 including zero",
        "~ = fewer than ten",
        "Small numbers are shown as ~.",
        "Note: \"~\" stands for confidential",
        "Figures below ten were replaced by ~",
        "Symbols: ~ small number; x not available",
        "Symbols: x not available; ~ suppressed"
      })
  void aLineThatSaysWhatAMarkIsExplainsIt(String line) {
    assertThat(Explanation.in(List.of(line), "~")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about ~ 20 courts",
        "~ Source: court records",
        "~ provisional; x suppressed",
        "~",
        "cost~benefit"
      })
  void aLineThatOnlyHoldsAMarkDoesNot(String line) {
    assertThat(Explanation.in(List.of(line), "~")).isFalse();
  }

  @Test
  void aDashInATitleExplainsNoDash() {
    assertThat(Explanation.in(List.of("Table 1 - Care orders by area"), "-")).isFalse();
    assertThat(Explanation.in(List.of("- stands for none"), "-")).isTrue();
  }

  @Test
  void aLetterInsideAWordIsNoMark() {
    assertThat(Explanation.in(List.of("basic = simple"), "c")).isFalse();
    assertThat(Explanation.in(List.of("c = confidential"), "c")).isTrue();
  }

  @Test
  void aSmallOneBesideADashTellsThemApart() {
    List<Finding> findings = Packed.check(TELLS, table(mark("<10"), Mark.plain("-")));
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(places(findings)).containsExactly("B2", "B3");
  }

  @Test
  void twoClaimsTellFiguresApart() {
    assertThat(Packed.check(TELLS, marks("<10", "<5")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void twoMarksThatSayNothingAreForAPerson() {
    assertThat(Packed.check(TELLS, marks("[c]", "*")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void oneMarkThatLeavesZeroPossibleTellsNothing() {
    assertThat(Packed.check(TELLS, marks("<10", "<10"))).isEmpty();
    assertThat(Packed.check(TELLS, marks("[c]", "[c]", "20"))).isEmpty();
  }

  @Test
  void oneMarkThatExcludesZeroIsForAPerson() {
    Mark oneToNine = new Mark("1-9", java.util.OptionalLong.of(1), java.util.OptionalLong.of(9));
    assertThat(Packed.check(TELLS, table(oneToNine)))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void aZeroMayStandForAWithheldCountWhereTheServiceDoesSo() {
    Table table = Tables.tidy("area | n:count | rate:rate\nA | 0 | 0\nB | 20 | 1").table();
    List<Finding> findings = Packed.check("m: {kind: unfit-mark, stand-in: zero}", table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(places(findings)).containsExactly("B2");
    assertThat(Packed.check("m: {kind: unfit-mark}", table)).isEmpty();
  }

  @Test
  void aMarkOfTheSubmissionIsNeverQuoted() {
    assertThat(Packed.check("m: {kind: unfit-mark, accepted: ['[c]']}", marks("<10")))
        .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("<10"));
  }

  private static Table marks(String... fields) {
    StringBuilder text = new StringBuilder("area | n:count");
    for (int row = 0; row < fields.length; row++) {
      text.append("\nArea ").append(row).append(" | ").append(fields[row]);
    }
    return Tables.tidy(text.toString()).table();
  }

  private static Surroundings around(String line) {
    return new Surroundings(List.of(line), List.of());
  }

  private static Mark mark(String text) {
    Table table = marks(text);
    return ((CellValue.Withheld) table.value(0, 0)).mark();
  }

  private static Table table(Mark... marks) {
    Column.Builder column = new Column.Builder();
    String[] fields = new String[marks.length];
    for (int row = 0; row < marks.length; row++) {
      fields[row] = "1";
      column.add(new CellValue.Withheld(marks[row]), 1);
    }
    return marks(fields).with(List.of(column.build()));
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().flatMap(finding -> finding.places().stream()).map(Place::a1).toList();
  }
}

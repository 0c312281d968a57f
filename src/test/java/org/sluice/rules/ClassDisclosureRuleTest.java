package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Link;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class ClassDisclosureRuleTest {
  private static final String FULL = "g: {kind: class-disclosure}";

  private static Tables orders() {
    return Tables.crosstab(
        """
        group      | care | supervision | other | Total
        Group 1    | 41   | 18          | 12    | 71
        Group 3    | 12   | 0           | 0     | 12
        Not stated | 0    | 0           | 16    | 16
        Total      | 53   | 18          | 28    | 99
        """);
  }

  @Test
  void whereEitherDimensionMayBeTheOutcomeAPersonMustLook() {
    List<Finding> findings = Packed.check(FULL, orders().notStated("group", "Not stated").table());
    assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.REVIEW);
    assertThat(findings)
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .contains("B3", "C3", "D3");
  }

  @Test
  void areasAreNoOutcomeSoTheOtherDimensionIs() {
    Table table = orders().nature("group", Dimension.Nature.AREA).table();
    List<Finding> findings = Packed.check(FULL, table);
    assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.FAIL);
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("B3", "C3", "D3");
    assertThat(findings.get(0).need()).isEqualTo(new Need.SecondCategory());
  }

  @Test
  void aGroupOfNobodyIsNoFinding() {
    assertThat(Packed.check(FULL, Tables.tidy("outcome | n:count\nYes | 0\nNo | 0").table()))
        .isEmpty();
  }

  @Test
  void oneCategoryAloneTellsNothing() {
    assertThat(Packed.check(FULL, Tables.tidy("outcome | n:count\nYes | 30").table())).isEmpty();
  }

  @Test
  void notStatedIsNoSecondCategory() {
    Table table =
        Tables.tidy("outcome | n:count\nYes | 30\nNo | 0\nUnknown | 4")
            .notStated("outcome", "Unknown")
            .table();
    assertThat(Packed.check(FULL, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL);
  }

  @Test
  void aMarkMayStandForASecondCategory() {
    assertThat(Packed.check(FULL, Tables.tidy("outcome | n:count\nYes | 30\nNo | [c]").table()))
        .isEmpty();
  }

  @Test
  void aCategoryThatCannotBeIsNoZero() {
    assertThat(Packed.check(FULL, Tables.tidy("outcome | n:count\nYes | 30\nNo | z").table()))
        .extracting(Finding::verdict)
        .doesNotContain(Verdict.FAIL);
  }

  @Test
  void aCategoryThatThePackCallsStructuralIsANote() {
    Table table = Tables.tidy("outcome | n:count\nYes | 30\nNo | 0").table();
    assertThat(Packed.check("g: {kind: class-disclosure, structural: ['No']}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.NOTE);
  }

  @Test
  void zerosThatATidyTableLeavesOutAreForAPerson() {
    Table table =
        Tables.tidy(
                """
                area | outcome | n:count
                A    | Yes     | 20
                A    | No      | 30
                B    | Yes     | 15
                B    | No      | 12
                C    | Yes     | 14
                """)
            .nature("area", Dimension.Nature.AREA)
            .table();
    List<Finding> findings = Packed.check(FULL, table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REVIEW);
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("C6");
  }

  @Test
  void aRowOfPercentagesWithAHundredGivesItsZerosAway() {
    Table table =
        Tables.tidy(
                """
                area     | n:denominator | care:percent | none:percent
                Elmstow  | 23            | 60.9         | 39.1
                Gressing | 18            | 100.0        | 0.0
                """)
            .nature("area", Dimension.Nature.AREA)
            .link("care", Link.DENOMINATOR, "n")
            .link("none", Link.DENOMINATOR, "n")
            .table();
    List<Finding> findings = Packed.check(FULL, table);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("C3", "D3");
  }

  @Test
  void aGiniCoefficientOfNoughtMaySayThatAllAreAlike() {
    Table table = Tables.tidy("area | x:gini\nA | 0.00\nB | 0.01").table();
    assertThat(Packed.check(FULL, table))
        .flatExtracting(Finding::places)
        .extracting(Place::a1)
        .containsExactly("B2");
  }

  @Test
  void aLonePercentageOfZeroIsForAPerson() {
    Table table =
        Tables.tidy("area | within_26:percent\nA | 0.0\nB | 45.0")
            .nature("area", Dimension.Nature.AREA)
            .table();
    assertThat(Packed.check(FULL, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void aProportionOfOneWithoutItsCountsMayBeAnotherFigure() {
    assertThat(Packed.check(FULL, Tables.tidy("variable | value:proportion\nA | 1.00").table()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"% change", "annual change (%)", "growth_pct"})
  void aChangeByAHundredPercentPutsNobodyIntoACategory(String head) {
    String rows = ":percent\nA | 100.0\nB | -40.0\nC | 0.0";
    assertThat(
            Packed.check(
                "c: {kind: class-disclosure}", Tables.tidy("area | " + head + rows).table()))
        .isEmpty();
    assertThat(
            Packed.check(
                "c: {kind: class-disclosure}", Tables.tidy("area | exchanged" + rows).table()))
        .isNotEmpty();
  }

  @Test
  void aShareBelowZeroIsNoneOfAGroup() {
    assertThat(
            Packed.check(
                "c: {kind: class-disclosure}",
                Tables.tidy("area | pct:percent\nA | -40.0\nB | 30.0").table()))
        .isEmpty();
  }

  @Test
  void aTotalOfSharesThatIsAllInEveryRowTellsNothing() {
    String rule = "c: {kind: class-disclosure}";
    String heads = "sex | no:percent | yes:percent | Total:percent\n";
    assertThat(
            Packed.check(
                rule, Tables.tidy(heads + "F | 62.5 | 37.5 | 100.0\nM | 58 | 42 | 100").table()))
        .isEmpty();
    assertThat(
            Packed.check(
                rule, Tables.tidy(heads + "F | 62.5 | 37.5 | 100.0\nM | 58 | 42 | 98").table()))
        .isNotEmpty();
  }

  @Test
  void allWithWhomStepsBeginAreNoCategory() {
    String rule = "c: {kind: class-disclosure}";
    assertThat(
            Packed.check(
                rule,
                Tables.tidy("step | kept:percent\nAll children | 100\nUnder 18 | 91.7").table()))
        .isEmpty();
    assertThat(
            Packed.check(
                rule, Tables.tidy("sex | died:percent\nAll | 100\nF | 100\nM | 100").table()))
        .isNotEmpty();
  }
}

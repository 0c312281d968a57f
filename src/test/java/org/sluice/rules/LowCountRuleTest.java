package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Link;
import org.sluice.table.Sum;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class LowCountRuleTest {
  private static final String TEN = "small: {kind: low-count, minimum: 10}";

  @Test
  void oneFindingNamesEveryLowCountOfAMeasureInReadingOrder() {
    List<Finding> findings =
        Packed.check(
            TEN,
            Tables.crosstab(
                    """
                    area  | public | private
                    North | 12     | 3
                    West  | 9      | 0
                    """)
                .table());
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.places()).extracting(Place::a1).containsExactly("C2", "B3");
    assertThat(finding.message())
        .isEqualTo("These counts are below the minimum of 10 (rule small of test)");
    assertThat(finding.need()).isEqualTo(new Need.Band(10, false));
    assertThat(finding.statbarn().label()).isEqualTo("Frequencies");
    assertThat(finding.risk()).isEqualTo(Risk.LOW_COUNT);
  }

  @Test
  void marksBlanksAndStructuralZerosAreNoCounts() {
    assertThat(Packed.check(TEN, Tables.tidy("area | n:count\nA | [c]\nB | \nC | z").table()))
        .isEmpty();
  }

  @Test
  void yearsAndCodesAreNoCounts() {
    assertThat(Packed.check(TEN, Tables.tidy("area | week:code | p:p\nA | 7 | 4").table()))
        .isEmpty();
  }

  @Test
  void fourteenChildrenOfFewApplicationsAreFew() {
    Table table =
        Tables.tidy(
                """
                area    | applications:count | children:count
                Alderby | 31                 | 49
                Dunmere | 8                  | 14
                """)
            .link("children", Link.CONTRIBUTORS, "applications")
            .table();
    List<Finding> findings = Packed.check(TEN, table);
    assertThat(findings).extracting(finding -> finding.places().get(0).a1()).contains("C3");
    assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.FAIL);
  }

  @Test
  void childrenShownBesideWithheldApplicationsAreForAPerson() {
    Table table =
        Tables.tidy("area | applications:count | children:count\nDunmere | [c] | 14")
            .link("children", Link.CONTRIBUTORS, "applications")
            .table();
    assertThat(Packed.check(TEN, table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void childrenShownBesideApplicationsBelowTenAreFew() {
    Table table =
        Tables.tidy("area | applications:count | children:count\nDunmere | <10 | 14")
            .link("children", Link.CONTRIBUTORS, "applications")
            .table();
    assertThat(Packed.check(TEN, table)).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
  }

  @Test
  void aTotalMinusItsShownPartsIsACount() {
    Table table =
        Tables.tidy("area | n:count\nA | 31\nB | 24\nC | 18\nAll | 80")
            .sum("area", Sum.Basis.SHORT, "All", "A", "B", "C")
            .table();
    List<Finding> findings = Packed.check(TEN, table);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).places()).extracting(Place::a1).containsExactly("B5");
    assertThat(findings.get(0).risk()).isEqualTo(Risk.DIFFERENCING);
    assertThat(findings.get(0).evidence()).containsExactly("B5: its parts leave 7");
  }

  @Test
  void aTotalMinusItsShownPartsIsACountWhateverStandsForTheOther() {
    Table table =
        Tables.tidy("sex | n:count\nMale | \nFemale | 57\nTotal | 60")
            .sum("sex", Sum.Basis.LABEL, "Total", "Male", "Female")
            .table();
    assertThat(Packed.check(TEN, table))
        .filteredOn(finding -> finding.kind().equals("low-count"))
        .extracting(finding -> finding.places().get(0).a1())
        .containsExactly("B4");
  }

  @Test
  void aTotalThatLeavesTenIsNoFinding() {
    Table table =
        Tables.tidy("area | n:count\nA | 31\nB | 24\nC | 18\nAll | 83")
            .sum("area", Sum.Basis.SHORT, "All", "A", "B", "C")
            .table();
    assertThat(Packed.check(TEN, table)).isEmpty();
  }

  @Test
  void aRoundedFiveMayBeTheSixThatMayLeave() {
    Table table = Tables.tidy("area | n:count\nA | 5").roundedTo("n", 5).table();
    assertThat(Packed.check("small: {kind: low-count, minimum: 6}", table))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertThat(Packed.check(TEN, table)).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
  }

  @Test
  void withheldZerosBelongToTheBand() {
    List<Finding> findings =
        Packed.check(
            "small: {kind: low-count, zeros: unsafe}",
            Tables.tidy("area | n:count\nA | 0").table());
    assertThat(findings.get(0).need()).isEqualTo(new Need.Band(10, true));
  }

  @Test
  void messagesHoldNoFigureOfTheTable() {
    List<Finding> findings = Packed.check(TEN, Tables.tidy("area | n:count\nA | 7").table());
    assertThat(findings.get(0).message() + findings.get(0).advice()).doesNotContain("7");
  }

  @Test
  void aWeightedCountIsJudgedByTheUnitsBehindItWhereThePackAsksForThem() {
    String rule = "small: {kind: low-count, weighted: need-unweighted}";
    List<Finding> few = Packed.check(rule, weighted("9"));
    assertThat(few).extracting(Finding::verdict).containsOnly(Verdict.FAIL);
    assertThat(few.stream().flatMap(finding -> finding.places().stream()).map(Place::a1))
        .containsExactlyInAnyOrder("B2", "C2");
    assertThat(Packed.check(rule, weighted("10"))).isEmpty();
  }

  @Test
  void aWeightedCountAloneIsForAPersonWhereThePackAsksForUnits() {
    Table alone = Tables.tidy("area | weighted_n:count\nNorth | 250.5").table();
    assertThat(Packed.check("small: {kind: low-count, weighted: need-unweighted}", alone))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertThat(Packed.check(TEN, alone)).isEmpty();
  }

  private static Table weighted(String units) {
    return Tables.tidy("area | weighted_n:count | unweighted_n:count\nNorth | 250.5 | " + units)
        .table();
  }
}

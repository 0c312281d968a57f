package org.sluice.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.protect.Cases.finding;
import static org.sluice.protect.Cases.lowCounts;
import static org.sluice.protect.Cases.redaction;
import static org.sluice.protect.Cases.withheld;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.audit.Knowledge;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Reason;
import org.sluice.finding.Redaction;
import org.sluice.finding.Redaction.State;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;
import org.sluice.read.Declared;
import org.sluice.read.Recognition;
import org.sluice.table.Link;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** One sentence for every row of the contract's table of treatments. */
class ProtectionTest {
  private static final Table PLAIN =
      Tables.crosstab(
              """
              area  | public | private | Total
              North | 4      | 21      | 25
              South | 30     | 40      | 70
              West  | 50     | 12      | 62
              Total | 84     | 73      | 157
              """)
          .table();

  @Test
  void aLowCountIsHiddenBehindThreeFurtherCells() {
    Redaction redaction = redaction(PLAIN, 10, finding(PLAIN, "low-count", band(10), "B2"));
    assertThat(redaction.state()).isEqualTo(State.PROTECTED);
    assertThat(withheld(redaction)).hasSize(4).contains("B2", "C2", "C4");
    assertThat(redaction.reasons())
        .containsEntry(Cases.place("B2"), Reason.PRIMARY)
        .containsEntry(Cases.place("C2"), Reason.SECONDARY);
    assertThat(redaction.audits().get(Cases.place("B2"))).isInstanceOf(CellAudit.Protected.class);
  }

  @Test
  void aTableWithoutTotalsNeedsNoSecondaryCells() {
    Table table =
        Tables.crosstab(
                """
                area  | public | private
                North | 4      | 21
                South | 30     | 40
                """)
            .table();
    assertThat(withheld(redaction(table, 10, finding(table, "low-count", band(10), "B2"))))
        .containsExactly("B2");
  }

  @Test
  void whatATotalLeavesOfItsPartsIsHiddenBehindOneOfThem() {
    // North and the rest are 47 together, so that the rest can be anything from 1 to 9.
    assertThat(withheld(remainder("160"))).containsExactly("B2");
  }

  @Test
  void aTotalThatLeavesNothingHasNoRemainderToHide() {
    assertThat(remainder("153").state()).isEqualTo(State.UNDECIDED);
  }

  @Test
  void whatACountLeavesOfAWiderOneIsHiddenBehindOneOfThem() {
    assertThat(
            subset(
                new String[][] {
                  {"area", "children", "boys"}, {"A", "152", "149"}, {"B", "80", "60"}
                }))
        .containsExactly("C2");
  }

  @Test
  void aTotalGivesBackWhatACountLeavesUnlessASecondCountGoesToo() {
    assertThat(
            subset(
                new String[][] {
                  {"area", "children", "boys"},
                  {"A", "51", "31"},
                  {"B", "52", "49"},
                  {"C", "31", "20"},
                  {"Total", "134", "100"}
                }))
        .hasSize(2)
        .isSubsetOf("B2", "B3", "B4", "C2", "C3", "C4");
  }

  private static List<String> subset(String[][] rows) {
    Table table =
        Recognition.of("subset.csv", Sheets.of(Grid.of(rows)), Declared.none()).tables().get(0);
    String[] row = rows.length > 3 ? new String[] {"B3", "C3"} : new String[] {"B2", "C2"};
    Redaction redaction =
        redaction(table, 10, finding(table, "low-count", new Need.Remainder(10), row));
    assertThat(redaction.state()).isEqualTo(State.PROTECTED);
    return withheld(redaction);
  }

  private static Redaction remainder(String total) {
    Grid grid =
        Grid.of(
            new String[][] {
              {"area", "children"},
              {"North", "40"},
              {"South", "52"},
              {"West", "61"},
              {"Total", total}
            });
    Table table = Recognition.of("rest.csv", Sheets.of(grid), Declared.none()).tables().get(0);
    return redaction(table, 10, finding(table, "low-count", new Need.Remainder(10), "B5"));
  }

  @Test
  void aZeroIsNoCover() {
    Table table =
        Tables.crosstab(
                """
                area  | public | private | none | Total
                North | 4      | 21      | 0    | 25
                South | 0      | 40      | 70   | 110
                West  | 50     | 12      | 0    | 62
                Total | 54     | 73      | 70   | 197
                """)
            .table();
    assertThat(withheld(redaction(table, 10, finding(table, "low-count", band(10), "B2"))))
        .containsExactlyInAnyOrder("B2", "B4", "C2", "C4");
  }

  @Test
  void aShareThatTheOtherSharesOfItsRowGiveBackTakesThemAlong() {
    Table table = shares();
    Finding low = finding(table, "low-denominator", new Need.Withhold(), "E2");
    assertThat(withheld(redaction(table, 10, low))).containsExactly("C2", "D2", "E2");
  }

  private static Table shares() {
    Grid grid =
        Grid.of(
            new String[][] {
              {"area", "n", "care_pct", "supervision_pct", "other_pct"},
              {"Farrow", "64", "53.1", "40.6", "6.3"},
              {"Elmstow", "80", "25.0", "25.0", "50.0"}
            });
    return Recognition.of("shares.csv", Sheets.of(grid), Declared.none()).tables().get(0);
  }

  @Test
  void theShareOfALowCountGoesWithIt() {
    Table table =
        Tables.tidy(
                """
                area  | n:count | all:denominator | share:percent
                North | 4       | 40              | 10.0
                South | 21      | 70              | 30.0
                """)
            .link("share", Link.NUMERATOR, "n")
            .link("share", Link.DENOMINATOR, "all")
            .table();
    assertThat(withheld(redaction(table, 10, finding(table, "low-count", band(10), "B2"))))
        .containsExactly("B2", "D2");
  }

  @Test
  void sharesOfOneWholeWithoutATotalAllGoBecauseOneOfThemTellsTheWhole() {
    Table table =
        Tables.tidy(
                """
                area  | n:count | share:percent
                North | 4       | 16.0
                South | 21      | 84.0
                """)
            .link("share", Link.NUMERATOR, "n")
            .table();
    assertThat(withheld(redaction(table, 10, finding(table, "low-count", band(10), "B2"))))
        .containsExactly("B2", "C2", "C3");
  }

  @Test
  void aRepeatedDenominatorThatIsTheSumOfTheCountsGoesToo() {
    Table table =
        Tables.tidy(
                """
                area  | n:count | all:denominator | share:percent
                North | 4       | 25              | 16.0
                South | 21      | 25              | 84.0
                """)
            .link("share", Link.NUMERATOR, "n")
            .link("share", Link.DENOMINATOR, "all")
            .table();
    assertThat(withheld(redaction(table, 10, finding(table, "low-count", band(10), "B2"))))
        .containsExactlyInAnyOrder("B2", "C2", "D2", "C3", "D3");
  }

  @Test
  void aPercentageThatIsTheRestOfAWholeTakesTheWholeAlong() {
    Table table =
        Tables.tidy(
                """
                area  | share:percent
                North | 16.0
                South | 84.0
                """)
            .table();
    Redaction redaction =
        redaction(table, 10, finding(table, "low-denominator", new Need.Withhold(), "B2"));
    assertThat(withheld(redaction)).containsExactly("B2", "B3");
  }

  @Test
  void aShareGoesWhenTheTotalThatItIsOutOfIsWithheld() {
    Table table =
        Tables.tidy(
                """
                area  | n:count | share:percent
                North | 4       | 16.0
                South | 21      | 84.0
                Total | 25      | 100.0
                """)
            .link("share", Link.NUMERATOR, "n")
            .table();
    assertThat(withheld(redaction(table, 10, finding(table, "low-count", band(10), "B2"))))
        .containsExactlyInAnyOrder("B2", "B3", "C2", "C3");
  }

  @Test
  void aMeanOfFewIsWithheldAlone() {
    Table table =
        Tables.tidy(
                """
                area  | n:denominator | age:mean
                North | 4             | 41.5
                South | 21            | 38.2
                """)
            .link("age", Link.DENOMINATOR, "n")
            .table();
    Redaction redaction =
        redaction(table, 1, finding(table, "low-denominator", new Need.Withhold(), "C2"));
    assertThat(withheld(redaction)).containsExactly("C2");
  }

  @Test
  void aMeanThatFollowsFromTheOthersAndTheirTotalGetsNoCopy() {
    Table table =
        Tables.tidy(
                """
                area  | n:denominator | age:mean
                North | 4             | 41.5
                South | 21            | 38.2
                Total | 25            | 38.7
                """)
            .link("age", Link.DENOMINATOR, "n")
            .table();
    Redaction redaction =
        redaction(table, 1, finding(table, "low-denominator", new Need.Withhold(), "C2"));
    assertThat(redaction.state()).isEqualTo(State.UNDECIDED);
    assertThat(redaction.why()).contains("mean").contains("multiplied by its n");
    assertThat(redaction.cells()).isEmpty();
  }

  @Test
  void aDominatedSumMayBeAnythingFromItsDistanceBelowToItsDistanceAbove() {
    Table table =
        Tables.crosstab(
                """
                area  | farms | mills | Total
                North | 100   | 40    | 140
                South | 60    | 80    | 140
                Total | 160   | 120   | 280
                """)
            .role("count", Role.SUM)
            .table();
    Finding dominance =
        finding(
            table,
            "dominance",
            new Need.Distance(BigDecimal.valueOf(50), BigDecimal.valueOf(50)),
            "B2");
    Redaction redaction =
        redaction(
            List.of(table),
            ProtectSettings.standard(),
            Knowledge.of(10, true).nonNegativeSums(),
            List.of(dominance));
    assertThat(redaction.state()).isEqualTo(State.PROTECTED);
    assertThat(redaction.audits().get(Cases.place("B2")))
        .isInstanceOfSatisfying(
            CellAudit.Protected.class,
            audit ->
                assertThat(audit.interval().contains(new BigDecimal("50"), new BigDecimal("150")))
                    .isTrue());
  }

  @Test
  void evidenceAboutContributorsIsWithheldInEveryRow() {
    Table table =
        Tables.tidy(
                """
                area  | turnover:sum | largest:sum
                North | 100          | 90
                South | 60           | 10
                """)
            .evidence("largest")
            .table();
    Redaction redaction =
        redaction(table, 10, finding(table, "dominance", new Need.Percent(BigDecimal.TEN), "B2"));
    assertThat(withheld(redaction)).containsExactly("B2", "C2", "C3");
  }

  @Test
  void aGroupInOneCategoryMayHaveASecondOnceAZeroIsWithheld() {
    Table table =
        Tables.crosstab(
                """
                area  | yes | no | Total
                North | 0   | 30 | 30
                South | 20  | 25 | 45
                Total | 20  | 55 | 75
                """)
            .table();
    Redaction redaction =
        redaction(
            table, 10, finding(table, "class-disclosure", new Need.SecondCategory(), "B2", "C2"));
    assertThat(redaction.state()).isEqualTo(State.PROTECTED);
    assertThat(withheld(redaction)).containsExactlyInAnyOrder("B2", "B3", "C2", "C3");
  }

  @Test
  void aGroupWithoutASecondCategoryGetsNoCopy() {
    Table table =
        Tables.crosstab(
                """
                area  | yes | no | Total
                North | 29  | 1  | 30
                South | 20  | 25 | 45
                Total | 49  | 26 | 75
                """)
            .table();
    Redaction redaction =
        redaction(table, 1, finding(table, "class-disclosure", new Need.SecondCategory(), "B2"));
    assertThat(redaction.stands()).isFalse();
    assertThat(redaction.why()).contains("merge");
  }

  @Test
  void anExtremeIsWithheld() {
    Table table =
        Tables.tidy(
                """
                area  | oldest:max
                North | 103
                """)
            .table();
    assertThat(
            withheld(
                redaction(table, 10, finding(table, "extreme-value", new Need.Withhold(), "B2"))))
        .containsExactly("B2");
  }

  @Test
  void marksThatDoNotHoldGetMoreMarksBesideThem() {
    Table table =
        Tables.crosstab(
                """
                area  | public | private | Total
                North | [c]    | 21      | 25
                South | 30     | 40      | 70
                West  | 50     | 12      | 62
                Total | 84     | 73      | 157
                """)
            .table();
    Redaction redaction =
        redaction(table, 10, finding(table, "recoverable", new Need.MoreMarks(), "B2"));
    assertThat(redaction.state()).isEqualTo(State.PROTECTED);
    assertThat(withheld(redaction)).hasSize(3).doesNotContain("B2").contains("C2");
  }

  @Test
  void aFindingForAPersonLeavesNoCopy() {
    Redaction redaction =
        redaction(PLAIN, 10, finding(PLAIN, "record-level", new Need.Person(), "B2"));
    assertThat(redaction.state()).isEqualTo(State.UNDECIDED);
    assertThat(redaction.why()).contains("record-level");
  }

  @Test
  void aFigureThatATitleStatesIsNeverTreated() {
    Table table =
        Tables.tidy(
                """
                area  | n:count
                North | 4
                South | 21
                Total | 25
                """)
            .stated(1)
            .table();
    Redaction redaction = redaction(table, 10, finding(table, "low-count", band(10), "B2"));
    assertThat(withheld(redaction)).containsExactly("B2", "B3");
    assertThat(redaction(table, 30, lowCounts(table, 30, false).toArray(new Finding[0])).stands())
        .isFalse();
  }

  @Test
  void aWithheldCellOfTwoFiguresHidesBoth() {
    Table table =
        Tables.tidy(
                """
                area  | n:count | all:denominator
                North | 4       | 25
                South | 21      | 60
                """)
            .table();
    assertThat(withheld(redaction(table, 10, finding(table, "low-count", band(10), "B2"))))
        .containsExactly("B2");
  }

  @Test
  void aTotalBelowItsOwnPartsIsNotAskedFor() {
    Table table =
        Tables.crosstab(
                """
                area  | a | b | c | Total
                North | 1 | 1 | 1 | 3
                South | 9 | 9 | 9 | 27
                Total | 10| 10| 10| 30
                """)
            .table();
    Redaction redaction =
        redaction(List.of(table), ProtectSettings.standard(), 5, lowCounts(table, 5, false));
    assertThat(redaction.state()).isEqualTo(State.PROTECTED);
  }

  @Test
  void aShortSumIsReadAsOneMorePart() {
    Table table =
        Tables.tidy(
                """
                area  | n:count
                North | 4
                South | 21
                All   | 45
                """)
            .sum("area", Sum.Basis.SHORT, "All", "North", "South")
            .table();
    Redaction redaction = redaction(table, 10, finding(table, "low-count", band(10), "B2"));
    assertThat(redaction.state()).isEqualTo(State.PROTECTED);
    assertThat(withheld(redaction)).containsExactly("B2");
  }

  @Test
  void inThreeDimensionsALowCountHidesBehindTheOtherCornersOfACube() {
    StringBuilder text = new StringBuilder("area | sex | age | n:count");
    int[] leaves = {4, 20, 30, 40, 25, 35, 45, 15};
    for (String area : List.of("N", "S", "Total")) {
      for (String sex : List.of("f", "m", "Total")) {
        for (String age : List.of("young", "old", "Total")) {
          int count = 0;
          for (int leaf = 0; leaf < leaves.length; leaf++) {
            boolean in =
                List.of(leaf < 4 ? "N" : "S", "Total").contains(area)
                    && List.of(leaf % 4 < 2 ? "f" : "m", "Total").contains(sex)
                    && List.of(leaf % 2 == 0 ? "young" : "old", "Total").contains(age);
            count += in ? leaves[leaf] : 0;
          }
          text.append("\n" + area + " | " + sex + " | " + age + " | " + count);
        }
      }
    }
    Table table = Tables.tidy(text.toString()).table();
    Redaction redaction = redaction(table, 10, finding(table, "low-count", band(10), "D2"));
    assertThat(redaction.state()).as(redaction.why()).isEqualTo(State.PROTECTED);
    assertThat(withheld(redaction)).hasSize(8).contains("D2");
  }

  private static Need band(int minimum) {
    return new Need.Band(minimum, false);
  }
}

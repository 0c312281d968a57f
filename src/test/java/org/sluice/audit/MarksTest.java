package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.audit.MarkAudit.Outcome;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;

class MarksTest {
  private static final Knowledge TEN = Knowledge.of(10, true);

  @Test
  void theOneHiddenAuthorityOfARegionIsExposedAsTheRegionLessTheOthers() {
    // Northreach 80 less Alderby 31, Brackwater 24 and Cawsey 18.
    MarkAudit dunmere = judge(column("31", "24", "18", "c", "80")).get(0);
    assertThat(dunmere.outcome()).isEqualTo(Outcome.EXACT);
    assertThat(dunmere.places()).containsExactly(Place.at(0, 3));
    assertThat(dunmere.equation().keySet())
        .containsExactlyInAnyOrder(Place.at(0, 0), Place.at(0, 1), Place.at(0, 2), Place.at(0, 4));
    assertThat(dunmere.equation().get(Place.at(0, 4))).isEqualTo(BigDecimal.ONE.negate());
  }

  @Test
  void twoHiddenAuthoritiesWithTwentyFiveBetweenThemHold() {
    assertThat(judge(column("31", "24", "c", "c", "80")))
        .extracting(MarkAudit::outcome)
        .containsExactly(Outcome.HOLDS, Outcome.HOLDS);
  }

  @Test
  void aHiddenCellIsFoundThroughItsColumnAndThenItsRowTotal() {
    List<MarkAudit> marks =
        judge(Tables.twoWay("120 340 460", "c 210 c", "95 260 355", "222 810 1032"));
    assertThat(marks).extracting(MarkAudit::outcome).containsExactly(Outcome.EXACT, Outcome.LARGE);
  }

  @Test
  void twoHiddenCellsThatShareFiveAreTooNarrow() {
    assertThat(judge(column("31", "c", "c", "36")))
        .extracting(MarkAudit::outcome)
        .containsExactly(Outcome.NARROW, Outcome.NARROW);
  }

  @Test
  void aMarkThatCannotBeSmallIsANoteAndOneThatMayBePartlySmallIsReviewed() {
    // The second row leaves its pair 12, so the first column's other cell is 28 to 38.
    List<MarkAudit> marks = judge(Tables.twoWay("c c 60", "c c 12", "39 33 72"));
    assertThat(marks)
        .extracting(MarkAudit::outcome)
        .containsExactly(Outcome.LARGE, Outcome.LARGE, Outcome.HOLDS, Outcome.HOLDS);
    assertThat(judge(Tables.twoWay("c c 14", "c c 60", "20 54 74")).get(1).outcome())
        .isEqualTo(Outcome.HOLDS);
    assertThat(judge(column("<10", "c", "16")).get(1).outcome()).isEqualTo(Outcome.PARTLY);
  }

  @Test
  void aMarkWhoseClaimTheMarginsExcludeIsAtFault() {
    List<MarkAudit> marks = judge(column("31", "<10", "80"));
    assertThat(marks.get(0).outcome()).isEqualTo(Outcome.CLAIM_EXCLUDED);
    assertThat(marks.get(0).equation()).isNotEmpty();
  }

  @Test
  void twoClaimsThatTogetherFallShortOfTheirTotalAreBothAtFault() {
    assertThat(judge(column("31", "<10", "<10", "80")))
        .extracting(MarkAudit::outcome)
        .containsExactly(Outcome.CLAIM_EXCLUDED, Outcome.CLAIM_EXCLUDED);
  }

  @Test
  void marksUnderATotalSmallerThanItsPartsAreContradictoryAndNothingCrashes() {
    assertThat(judge(column("31", "c", "c", "30")))
        .extracting(MarkAudit::outcome)
        .containsOnly(Outcome.CONTRADICTORY);
  }

  @Test
  void aTotalThatExceedsItsPartsByFourImpliesASmallCount() {
    List<MarkAudit> marks = judge(shortOf("30", "20", "54"));
    assertThat(marks).hasSize(1);
    assertThat(marks.get(0).implied()).isTrue();
    assertThat(marks.get(0).outcome()).isEqualTo(Outcome.EXACT);
    assertThat(marks.get(0).places()).containsExactly(Place.at(0, 2));
  }

  @Test
  void aTotalThatExceedsItsPartsByTenOrNothingImpliesNoSmallCount() {
    assertThat(judge(shortOf("30", "20", "60"))).isEmpty();
    assertThat(judge(shortOf("30", "20", "50"))).isEmpty();
  }

  @Test
  void aBlankMayHoldAnythingSoThatItsNeighbourIsOnlyBoundedAbove() {
    MarkAudit mark = judge(column("31", "c", ".", "80")).get(0);
    assertThat(mark.outcome()).isEqualTo(Outcome.HOLDS);
  }

  @Test
  void aHiddenSumUnderItsTotalIsExactWhateverItsSize() {
    Table costs =
        Tables.of(
            "t.csv#1",
            List.of(Tables.margin("service", 3)),
            Role.SUM,
            List.of(
                new Tables.Entry("1842.5", List.of(0)),
                new Tables.Entry("c", List.of(1)),
                new Tables.Entry("2842.5", List.of(2))));
    assertThat(judge(costs)).extracting(MarkAudit::outcome).containsExactly(Outcome.EXACT);
  }

  @Test
  void authoritiesOfAnotherRegionHaveNoRowAndAreNoCoverForTheOneThatIsHidden() {
    // North has areas 0 and 1 with 20 + c = 29, South has area 2 with 30: 29 less 20 is 9.
    Table table =
        Tables.of(
            "t.csv#1",
            List.of(Tables.margin("region", 3), Tables.margin("area", 4)),
            Role.COUNT,
            List.of(
                new Tables.Entry("20", List.of(0, 0)),
                new Tables.Entry("c", List.of(0, 1)),
                new Tables.Entry("29", List.of(0, 3)),
                new Tables.Entry("30", List.of(1, 2)),
                new Tables.Entry("30", List.of(1, 3)),
                new Tables.Entry("59", List.of(2, 3))));
    assertThat(judge(table)).extracting(MarkAudit::outcome).containsExactly(Outcome.EXACT);
  }

  @Test
  void aTotalOverTwoDimensionsWithoutTheirMarginsIsTheSumOfAllTheirCells() {
    Table table =
        Tables.of(
            "t.csv#1",
            List.of(Tables.margin("sex", 3), Tables.margin("age", 3)),
            Role.COUNT,
            List.of(
                new Tables.Entry("17", List.of(0, 0)),
                new Tables.Entry("c", List.of(0, 1)),
                new Tables.Entry("50", List.of(1, 0)),
                new Tables.Entry("11", List.of(1, 1)),
                new Tables.Entry("86", List.of(2, 2))));
    assertThat(judge(table)).extracting(MarkAudit::outcome).containsExactly(Outcome.EXACT);
  }

  @Test
  void aTableThatListsTheRowSumsOfAnotherGivesItsMarkBack() {
    // 38 less 36 is 2; the other two rows show that the second table sums up the first.
    Table first =
        Tables.crossed(
            Tables.dimension("area", 3), Tables.dimension("kind", 2), "40 40", "c 36", "100 19");
    Table second = Tables.named("t.csv#2", Tables.dimension("area", 3), "80", "38", "119");
    List<MarkAudit> marks = Marks.judge(List.of(first, second), TEN, false, Budget.unlimited());
    assertThat(marks).extracting(MarkAudit::outcome).containsExactly(Outcome.EXACT);
  }

  private static List<MarkAudit> judge(Table table) {
    return Marks.judge(List.of(table), TEN, false, Budget.unlimited());
  }

  private static Table column(String... texts) {
    return Tables.column(Tables.margin("area", texts.length), texts);
  }

  private static Table shortOf(String... texts) {
    Sum sum = new Sum(2, List.of(0, 1), Sum.Basis.SHORT);
    return Tables.column(Tables.dimension("area", 3, sum), texts);
  }

  @Test
  void anEmptyFileHasNoMarks() {
    assertThat(Marks.judge(List.of(), TEN, false, Budget.unlimited())).isEqualTo(List.of());
  }
}

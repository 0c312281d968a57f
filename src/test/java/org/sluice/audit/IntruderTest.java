package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Interval;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;

class IntruderTest {
  private static final Knowledge TEN = Knowledge.of(10, true);
  private static final Level BAND = new Level.Band(1, 9);

  @Test
  void oneWithheldCellUnderPrintedMarginsIsExposedAsTotalLessTheOtherParts() {
    Cells cells = Cells.of(List.of(Tables.twoWay("31 12 43", "24 7 31", "55 19 74")), TEN);
    CellAudit.Exposed exposed = exposed(attack(cells, Map.of(4, new Level.Exact()), 4), 4);
    assertThat(exposed.interval()).isEqualTo(Interval.of(7, 7));
    assertThat(exposed.equation())
        .containsOnly(
            Map.entry(Place.at(0, 1), BigDecimal.ONE),
            Map.entry(Place.at(0, 7), BigDecimal.ONE.negate()));
  }

  @Test
  void fourWithheldCellsInARectangleCanBeAnythingTheirMarginsAllow() {
    Cells cells = Cells.of(List.of(Tables.twoWay("4 8 30 42", "6 5 31 42", "10 13 61 84")), TEN);
    CellAudit.Protected cell = safe(attack(cells, Map.of(0, BAND), 0, 1, 4, 5), 0);
    assertThat(cell.interval()).isEqualTo(Interval.of(1, 9));
    assertThat(cell.lowest())
        .containsEntry(Place.at(0, 0), BigDecimal.ONE)
        .containsEntry(Place.at(0, 5), BigDecimal.valueOf(2));
  }

  @Test
  void aRectangleWhoseCellsCanOnlyReachEightIsNotTheWholeBandOfNine() {
    Cells cells = Cells.of(List.of(Tables.twoWay("4 5 9", "6 5 11", "10 10 20")), TEN);
    CellAudit.Exposed cell = exposed(attack(cells, Map.of(0, BAND), 0, 1, 3, 4), 0);
    assertThat(cell.interval()).isEqualTo(Interval.of(1, 8));
    assertThat(cell.equation()).containsOnlyKeys(Place.at(0, 2));
  }

  @Test
  void anIntruderWhoKnowsThatZerosAreShownGetsFurther() {
    // Six between two cells: 0 to 6 each, but 1 to 5 where a zero would have been shown.
    Table table = Tables.column(Tables.margin("area", 4), "4", "2", "30", "36");
    Level five = new Level.Band(1, 6);
    Cells withheld = Cells.of(List.of(table), Knowledge.of(7, false));
    Cells shown = Cells.of(List.of(table), Knowledge.of(7, true));
    assertThat(safe(attack(withheld, Map.of(0, five), 0, 1), 0).interval())
        .isEqualTo(Interval.of(0, 6));
    assertThat(exposed(attack(shown, Map.of(0, five), 0, 1), 0).interval())
        .isEqualTo(Interval.of(1, 5));
    Knowledge excepted = Knowledge.of(7, true).zerosWithheldIn(Set.of("t.csv#1"));
    assertThat(safe(attack(Cells.of(List.of(table), excepted), Map.of(0, five), 0, 1), 0))
        .isNotNull();
  }

  @Test
  void theBandOfACellWithThreePartsThatAreNotZeroStartsAtThree() {
    // Row 1 holds 2, 2, 2 and its total of 6: all are withheld, and the total is at least 3.
    Cells cells = Cells.of(List.of(Tables.twoWay("2 2 2 6", "30 40 50 120", "32 42 52 126")), TEN);
    Map<Integer, CellAudit> audits =
        attack(cells, Map.of(3, BAND), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    CellAudit.Protected total = safe(audits, 3);
    assertThat(total.interval().low()).contains(BigDecimal.valueOf(3));
  }

  @Test
  void aRegionAndItsAuthorityHiddenTogetherDoNotProtectAnAuthorityAlone() {
    // 0-2 are Northreach's authorities, 3 is Northreach; 4 and 5 Southvale's, 6 Southvale; 7 all.
    Table table =
        Tables.column(
            Tables.dimension(
                "area",
                8,
                new Sum(3, List.of(0, 1, 2), Sum.Basis.LABEL),
                new Sum(6, List.of(4, 5), Sum.Basis.LABEL),
                new Sum(7, List.of(3, 6), Sum.Basis.LABEL)),
            "31",
            "24",
            "4",
            "59",
            "29",
            "37",
            "66",
            "125");
    Cells cells = Cells.of(List.of(table), TEN);
    Map<Integer, CellAudit> audits = attack(cells, Map.of(2, BAND), 2, 3);
    assertThat(exposed(audits, 2).interval()).isEqualTo(Interval.of(4, 4));
    assertThat(safe(attack(cells, Map.of(2, BAND), 2, 3, 5, 6), 2).interval().low())
        .contains(BigDecimal.ONE);
  }

  @Test
  void eightWithheldCornersOfACubeProtectEachOther() {
    Table cube = cube();
    Cells cells = Cells.of(List.of(cube), TEN);
    int[] corners = {0, 1, 3, 4, 9, 10, 12, 13};
    assertThat(safe(attack(cells, Map.of(0, BAND), corners), 0).interval())
        .isEqualTo(Interval.of(1, 9));
    assertThat(exposed(attack(cells, Map.of(0, BAND), 0, 1, 3, 4), 0).interval())
        .isEqualTo(Interval.of(5, 5));
  }

  /** Two by two by two with every corner 5, and all margins. */
  private static Table cube() {
    List<Tables.Entry> entries = new ArrayList<>();
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        for (int c = 0; c < 3; c++) {
          int count = 5 * (a == 2 ? 2 : 1) * (b == 2 ? 2 : 1) * (c == 2 ? 2 : 1);
          entries.add(new Tables.Entry("" + count, List.of(a, b, c)));
        }
      }
    }
    return Tables.of(
        "t.csv#1",
        List.of(Tables.margin("a", 3), Tables.margin("b", 3), Tables.margin("c", 3)),
        Role.COUNT,
        entries);
  }

  @Test
  void aMagnitudeMustReachAsFarBelowAndAboveAsItsLevelSays() {
    Table costs =
        Tables.of(
            "t.csv#1",
            List.of(Tables.margin("service", 4)),
            Role.SUM,
            List.of(
                new Tables.Entry("100", List.of(0)),
                new Tables.Entry("30", List.of(1)),
                new Tables.Entry("70", List.of(2)),
                new Tables.Entry("200", List.of(3))));
    Level level = new Level.Reach(BigDecimal.valueOf(60), BigDecimal.valueOf(140));
    Cells anySign = Cells.of(List.of(costs), TEN);
    Cells neverNegative = Cells.of(List.of(costs), TEN.nonNegativeSums());
    assertThat(safe(attack(anySign, Map.of(0, level), 0, 1), 0).interval().high()).isEmpty();
    assertThat(exposed(attack(neverNegative, Map.of(0, level), 0, 1), 0).interval())
        .isEqualTo(Interval.of(0, 130));
  }

  @Test
  void aPrintedCountOnAGridStandsForWhatRoundsToIt() {
    // Printed 10 under a minimum of 10 and base 5 is 10 to 12; 25 is 23 to 27.
    Table table = Tables.rounded(Tables.margin("area", 3), 5, "10", "c", "25");
    Cells cells = Cells.of(List.of(table), TEN.rounded(Knowledge.Rounding.NEAREST));
    Map<Integer, CellAudit> audits = attack(cells, Map.of(1, new Level.Exact()));
    assertThat(safe(audits, 1).interval()).isEqualTo(Interval.of(11, 17));
  }

  @Test
  void aPrintedShareGivesItsNumeratorAwayUnlessItIsWithheldToo() {
    // 60.9 % of 23 is 14, whatever mark stands for the 14.
    Table table = Tables.withShare("14", "60.9", "23");
    Cells cells = Cells.of(List.of(table), TEN);
    int share = cells.cell(0, 1, 0);
    assertThat(cells.sharesOf(0)).containsExactly(share);
    assertThat(exposed(attack(cells, Map.of(0, BAND), 0), 0).interval())
        .isEqualTo(Interval.of(14, 14));
    assertThat(attack(cells, Map.of(0, BAND), 0, share).get(0))
        .isInstanceOf(CellAudit.Protected.class);
  }

  @Test
  void aSpentBudgetLeavesTheCellUndecided() {
    Cells cells = Cells.of(List.of(Tables.twoWay("4 8 30 42", "6 5 31 42", "10 13 61 84")), TEN);
    BitSet withheld = new BitSet();
    withheld.set(0, 2);
    withheld.set(4, 6);
    assertThat(Intruder.attack(cells, withheld, Map.of(0, BAND), Budget.of(1)).get(0))
        .isInstanceOf(CellAudit.Undecided.class);
  }

  private static Map<Integer, CellAudit> attack(
      Cells cells, Map<Integer, Level> primaries, int... withheld) {
    BitSet set = new BitSet();
    for (int cell : withheld) {
      set.set(cell);
    }
    return Intruder.attack(cells, set, primaries, Budget.unlimited());
  }

  private static CellAudit.Exposed exposed(Map<Integer, CellAudit> audits, int cell) {
    return assertInstanceOf(CellAudit.Exposed.class, audits.get(cell));
  }

  private static CellAudit.Protected safe(Map<Integer, CellAudit> audits, int cell) {
    return assertInstanceOf(CellAudit.Protected.class, audits.get(cell));
  }
}

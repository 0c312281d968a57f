package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.finding.CellAudit;
import org.sluice.solve.Budget;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;

class CellsTest {
  private static final Knowledge TEN = Knowledge.of(10, true);

  @Test
  void aTwoWayTableHasAnEquationForEveryRowAndColumnTotalsIncluded() {
    Cells cells = Cells.of(List.of(Tables.twoWay("1 2 3", "4 5 9", "5 7 12")), TEN);
    assertThat(cells.size()).isEqualTo(9);
    assertThat(cells.equations())
        .contains(new Equation(2, List.of(0, 1)), new Equation(6, List.of(0, 3)))
        .hasSize(6);
  }

  @Test
  void tablesThatShareTheirTotalShareOneCell() {
    Table one = Tables.column(Tables.margin("area", 3), "31", "49", "80");
    Table other = Tables.named("t.csv#2", Tables.margin("age", 3), "c", "60", "80");
    Cells cells = Cells.of(List.of(one, other), TEN);
    assertThat(cells.cell(0, 0, 2)).isEqualTo(cells.cell(1, 0, 2));
    assertThat(cells.spots(cells.cell(0, 0, 2))).hasSize(2);
    assertThat(cells.size()).isEqualTo(5);
  }

  @Test
  void aTotalHiddenInOneTableAndShownInAnotherIsReleased() {
    Table one = Tables.column(Tables.margin("area", 3), "31", "c", "c");
    Table other = Tables.named("t.csv#2", Tables.margin("age", 3), "20", "60", "80");
    List<MarkAudit> marks = Marks.judge(List.of(one, other), TEN, false, Budget.unlimited());
    assertThat(marks).extracting(MarkAudit::outcome).containsExactly(MarkAudit.Outcome.LARGE);
  }

  @Test
  void tablesThatShowOtherFiguresForTheSameLabelAreNotLinked() {
    Table one = Tables.column(Tables.margin("area", 3), "31", "49", "80");
    Table other = Tables.named("t.csv#2", Tables.margin("area", 3), "30", "49", "79");
    assertThat(Cells.of(List.of(one, other), TEN).size()).isEqualTo(6);
  }

  @Test
  void rowsThatAreLeftOutAreZeroUntilATotalExceedsItsParts() {
    List<Tables.Entry> noRowForZero =
        List.of(
            new Tables.Entry("12", List.of(0, 0)),
            new Tables.Entry("12", List.of(0, 2)),
            new Tables.Entry("14", List.of(1, 0)),
            new Tables.Entry("15", List.of(1, 1)),
            new Tables.Entry("29", List.of(1, 2)));
    Table table =
        Tables.of(
            "t.csv#1",
            List.of(Tables.dimension("area", 2), Tables.margin("kind", 3)),
            Role.COUNT,
            noRowForZero);
    Cells cells = Cells.of(List.of(table), TEN);
    assertThat(cells.equations())
        .containsExactly(new Equation(1, List.of(0)), new Equation(4, List.of(2, 3)));
    assertThat(cells.implied()).isEmpty();
  }

  @Test
  void aTotalBeyondItsPartsImpliesACellOfWhatIsLacking() {
    Sum sum = new Sum(2, List.of(0, 1), Sum.Basis.SHORT);
    Table table = Tables.column(Tables.dimension("area", 3, sum), "30", "20", "54");
    Cells cells = Cells.of(List.of(table), TEN);
    assertThat(cells.implied()).containsExactly(3);
    assertThat(cells.isImplied(3)).isTrue();
    assertThat(cells.trueValue(3)).contains(BigDecimal.valueOf(4));
    assertThat(cells.value(3)).isEmpty();
  }

  @Test
  void partsThatDoNotAddUpGiveNoEquationAndARemarkWithoutFigures() {
    Cells cells = Cells.of(List.of(Tables.column(Tables.margin("area", 3), "30", "20", "51")), TEN);
    assertThat(cells.equations()).isEmpty();
    assertThat(cells.remarks()).hasSize(1);
    assertThat(cells.remarks().get(0)).doesNotContain("51");
  }

  @Test
  void decimalsThatAddUpWithinTheirLastDigitsAreStillASum() {
    Table costs =
        Tables.of(
            "t.csv#1",
            List.of(Tables.margin("service", 4)),
            Role.SUM,
            List.of(
                new Tables.Entry("10.3", List.of(0)),
                new Tables.Entry("20.4", List.of(1)),
                new Tables.Entry("30.4", List.of(2)),
                new Tables.Entry("61.2", List.of(3))));
    Cells cells = Cells.of(List.of(costs), TEN);
    BitSet withheld = new BitSet();
    withheld.set(0);
    CellAudit audit =
        Intruder.attack(
                cells,
                withheld,
                Map.of(0, new Level.Reach(new BigDecimal("9"), new BigDecimal("12"))),
                Budget.unlimited())
            .getOrDefault(0, new CellAudit.Undecided(""));
    // 61.2 less 20.4 and 30.4 is 10.4, and four last digits may each be off by half a unit.
    assertThat(Outcomes.interval(audit).orElseThrow().low()).contains(new BigDecimal("10.2"));
    assertThat(Outcomes.interval(audit).orElseThrow().high()).contains(new BigDecimal("10.6"));
    assertThat(audit).isInstanceOf(CellAudit.Exposed.class);
  }
}

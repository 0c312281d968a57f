package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.finding.CellAudit;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

class SharedTotalsTest {
  private static final Knowledge THREE = Knowledge.of(3, false);

  /** Applications by area and type without totals of the types. */
  private static final Table WITHOUT_TOTALS =
      Tables.crossed(Tables.dimension("area", 2), Tables.dimension("type", 2), "4 0", "4 2");

  @Test
  void aTotalThatAnotherTablePrintsGivesTheHiddenPartBack() {
    Table areas = Tables.named("t.csv#2", Tables.margin("area", 3), "4", "6", "10");
    Cells cells = Cells.of(List.of(WITHOUT_TOTALS, areas), THREE);
    BitSet withheld = new BitSet();
    withheld.set(cells.cell(0, 0, 3));
    assertThat(cells.equations())
        .contains(
            new Equation(cells.cell(1, 0, 1), List.of(cells.cell(0, 0, 2), cells.cell(0, 0, 3))));
    assertThat(
            Intruder.attack(
                    cells,
                    withheld,
                    Map.of(cells.cell(0, 0, 3), new Level.Exact()),
                    Budget.unlimited())
                .get(cells.cell(0, 0, 3)))
        .isInstanceOf(CellAudit.Exposed.class);
  }

  @Test
  void aTableOfOtherPeopleIsNoTotal() {
    Table others = Tables.named("t.csv#2", Tables.margin("area", 3), "5", "6", "11");
    Cells cells = Cells.of(List.of(WITHOUT_TOTALS, others), THREE);
    assertThat(cells.equations()).noneMatch(sum -> sum.parts().contains(cells.cell(0, 0, 3)));
  }

  @Test
  void aLineThatIsMadeUpFromItsPartsDoesNotHideThatTheOthersDiffer() {
    Table withAGap =
        Tables.crossed(Tables.margin("area", 3), Tables.dimension("type", 2), "4 0", "4 2", "8");
    Table others = Tables.named("t.csv#2", Tables.margin("area", 3), "5", "6", "11");
    Cells cells = Cells.of(List.of(withAGap, others), THREE);
    assertThat(cells.equations()).noneMatch(sum -> sum.total() == cells.cell(1, 0, 1));
  }
}

package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Interval;

class IntruderTest {
  private static final Knowledge TEN = Knowledge.of(10, true);

  @Test
  void oneWithheldCellUnderPrintedMarginsIsExposedAsTotalLessTheOtherParts() {
    Cells cells = Cells.of(List.of(Tables.twoWay("31 12 43", "24 7 31", "55 19 74")), TEN);
    CellAudit.Exposed exposed = exposed(attack(cells, Map.of(4, new Level.Exact()), 4), 4);
    assertThat(exposed.interval()).isEqualTo(Interval.of(7, 7));
    assertThat(exposed.equation())
        .containsExactly(
            Map.entry(Place.at(0, 1), BigDecimal.ONE),
            Map.entry(Place.at(0, 7), BigDecimal.ONE.negate()));
  }

  @Test
  void fourWithheldCellsInARectangleCanBeAnythingTheirMarginsAllow() {
    Cells cells = Cells.of(List.of(Tables.twoWay("4 8 30 42", "6 5 31 42", "10 13 61 84")), TEN);
    Map<Integer, CellAudit> audits = attack(cells, Map.of(0, new Level.Band(1, 9)), 0, 1, 4, 5);
    CellAudit.Protected cell = safe(audits, 0);
    assertThat(cell.interval()).isEqualTo(Interval.of(1, 9));
    assertThat(cell.lowest())
        .containsEntry(Place.at(0, 0), BigDecimal.ONE)
        .containsEntry(Place.at(0, 5), BigDecimal.valueOf(2));
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

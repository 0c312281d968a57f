package org.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Interval;

/** What must hold of every attack, whatever the table. */
class LawsTest {
  private static final Knowledge THREE = Knowledge.of(3, true);

  @Test
  void withholdingMoreNeverExposesMore() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      Cells cells = table(random);
      BitSet few = withheld(random, cells, 25);
      BitSet more = withheld(random, cells, 25);
      more.or(few);
      Map<Integer, CellAudit> before = attack(cells, few, few);
      Map<Integer, CellAudit> after = attack(cells, more, few);
      before.forEach(
          (cell, audit) -> {
            Interval narrow = Outcomes.interval(audit).orElseThrow();
            Interval wide =
                Outcomes.interval(after.getOrDefault(cell, new CellAudit.Undecided("")))
                    .orElseThrow();
            assertThat(wide.low().orElseThrow()).isLessThanOrEqualTo(narrow.low().orElseThrow());
            if (wide.high().isPresent()) {
              assertThat(wide.high().get()).isGreaterThanOrEqualTo(narrow.high().orElseThrow());
            }
          });
    }
  }

  @Test
  void withholdingOneCellUnderBothMarginsExposesExactlyIt() {
    Random random = new Random(4);
    for (int round = 0; round < 100; round++) {
      Cells cells = table(random);
      int cell = random.nextInt(3) * 4 + random.nextInt(3);
      if (cells.value(cell).orElseThrow().signum() > 0) {
        BitSet one = new BitSet();
        one.set(cell);
        Map<Integer, CellAudit> audits = attack(cells, one, one);
        assertThat(audits).containsOnlyKeys(cell);
        assertThat(audits.get(cell)).isInstanceOf(CellAudit.Exposed.class);
      }
    }
  }

  @Test
  void bothWitnessesOfAProtectedCellAddUpAndShowItsEnds() {
    Random random = new Random(5);
    int witnesses = 0;
    for (int round = 0; round < 200; round++) {
      Cells cells = table(random);
      BitSet withheld = withheld(random, cells, 50);
      for (Map.Entry<Integer, CellAudit> audit : attack(cells, withheld, withheld).entrySet()) {
        if (audit.getValue() instanceof CellAudit.Protected safe) {
          Place place = cells.places(audit.getKey()).get(0);
          safe.interval()
              .low()
              .ifPresent(low -> assertThat(safe.lowest().get(place)).isEqualByComparingTo(low));
          safe.interval()
              .high()
              .ifPresent(high -> assertThat(safe.highest().get(place)).isEqualByComparingTo(high));
          assertFits(cells, withheld, safe.lowest());
          assertFits(cells, withheld, safe.highest());
          witnesses++;
        }
      }
    }
    assertThat(witnesses).isGreaterThan(200);
  }

  /**
   * A checker that shares nothing with the search: every printed sum holds, no count is below 1.
   */
  private static void assertFits(Cells cells, BitSet withheld, Map<Place, BigDecimal> witness) {
    BigDecimal[] values = new BigDecimal[cells.size()];
    for (int cell = 0; cell < values.length; cell++) {
      BigDecimal printed = cells.value(cell).orElseThrow();
      values[cell] =
          withheld.get(cell) ? witness.getOrDefault(cells.places(cell).get(0), printed) : printed;
      assertThat(values[cell].signum()).isGreaterThanOrEqualTo(withheld.get(cell) ? 1 : 0);
    }
    for (Equation equation : cells.equations()) {
      BigDecimal sum =
          equation.parts().stream()
              .map(part -> values[part])
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isEqualByComparingTo(values[equation.total()]);
    }
  }

  private static Map<Integer, CellAudit> attack(Cells cells, BitSet withheld, BitSet asked) {
    Map<Integer, Level> levels = new TreeMap<>();
    asked.stream().forEach(cell -> levels.put(cell, new Level.Exact()));
    return Intruder.attack(cells, withheld, levels, Budget.unlimited());
  }

  private static BitSet withheld(Random random, Cells cells, int percent) {
    BitSet withheld = new BitSet();
    for (int cell = 0; cell < cells.size(); cell++) {
      if (cells.value(cell).orElseThrow().signum() > 0 && random.nextInt(100) < percent) {
        withheld.set(cell);
      }
    }
    return withheld;
  }

  /** Three by three with margins, entries 0 to 4. */
  private static Cells table(Random random) {
    int[][] counts = new int[4][4];
    String[] rows = new String[4];
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        int count = random.nextInt(5);
        counts[r][c] = count;
        counts[r][3] += count;
        counts[3][c] += count;
        counts[3][3] += count;
      }
    }
    for (int r = 0; r < 4; r++) {
      rows[r] = counts[r][0] + " " + counts[r][1] + " " + counts[r][2] + " " + counts[r][3];
    }
    return Cells.of(List.of(Tables.twoWay(rows)), THREE);
  }
}

package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/** Areas of several levels in one column. */
class AreaCodesTest {
  private static final String[][] REGIONS = {
    {"code", "area", "children"},
    {"E92000001", "All of it", "c"},
    {"E12000001", "North Vale", "300"},
    {"E06000001", "Alderby", "120"},
    {"E10000001", "Brackshire", "180"},
    {"E07000001", "Brackwater", "c"},
    {"E07000002", "Corham", "176"},
    {"E06000002", "Dunmere", "c"},
    {"E12000002", "South Vale", "400"},
    {"E06000003", "Eastwick", "190"},
    {"E06000004", "Fenwood", "c"},
  };

  @Test
  void anAreaIsTheTotalOfTheAreasOfItsKindsBelowIt() {
    Table table =
        Recognition.of("t.csv", Sheets.of(Grid.of(REGIONS)), Declared.none()).tables().get(0);
    assertThat(table.dimensions().get(0).hierarchy().sums())
        .extracting(Sum::total, Sum::parts)
        .contains(
            tuple(0, List.of(1, 7)),
            tuple(1, List.of(2, 3, 6)),
            tuple(3, List.of(4, 5)),
            tuple(7, List.of(8, 9)));
  }

  @Test
  void kindsSideBySideAreOfOneLevel() {
    assertThat(AreaCodes.mixLevels(List.of("E06000001", "E08000001", "E10000001", "W06000001")))
        .isFalse();
    assertThat(AreaCodes.mixLevels(List.of("E12000001", "E06000001"))).isTrue();
    assertThat(AreaCodes.mixLevels(List.of("E10000001", "E07000001"))).isTrue();
  }
}

package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Table;

class TimeAtRiskTest {
  @Test
  void eventsOverPersonYearsAreACountAndATime() {
    Table table =
        Grids.table(
            "area|Events / person-years|Rate",
            "Alderby|120 / 6|20.00",
            "Brackwater|98 / 45|2.18",
            "Cawsey|61 / 102|0.60");
    assertThat(Grids.roles(table))
        .containsExactly(
            "Events / person-years=count", "Events / person-years=person-time", "Rate=rate");
  }

  @Test
  void aNumberOverANumberIsACountAndItsBase() {
    Table table = Grids.table("area|reached / seen", "Alderby|12 / 40", "Brackwater|31 / 52");
    assertThat(Grids.roles(table))
        .containsExactly("reached / seen=count", "reached / seen=denominator");
  }
}

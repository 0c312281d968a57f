package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Reading;
import org.sluice.table.Table;

class LifeTablesTest {
  @Test
  void columnsOfALifeTableCountNobody() {
    Table table =
        Grids.table(
            "age|deaths|pop|mx|qx|lx|dx|Lx|Tx|ex",
            "0|91|26011|0.0035|0.00349|100000|349|99686|7710021|77.1",
            "1-4|14|108812|0.00013|0.00051|99651|51|398481|7610335|76.4",
            "5-9|18|144010|0.00012|0.00006|99600|6|497931|7211854|72.4");
    assertThat(Grids.roles(table))
        .containsExactly(
            "deaths=count",
            "pop=denominator",
            "mx=proportion",
            "qx=other",
            "lx=other",
            "dx=other",
            "Lx=other",
            "Tx=other",
            "ex=other");
    assertThat(table.dimensions().get(0).name()).isEqualTo("age");
    assertThat(table.reading()).isEqualTo(Reading.CERTAIN);
  }

  @Test
  void theAgesOfALifeTableAreLabels() {
    Table table = Grids.table("x|lx|qx", "0|1000|0.02", "1|980|0.001");
    assertThat(Grids.roles(table)).containsExactly("lx=other", "qx=other");
    assertThat(table.dimensions().get(0).name()).isEqualTo("x");
  }

  @Test
  void diagnosesAndTreatmentsAreCounted() {
    assertThat(Grids.roles(Grids.table("area|dx|tx", "Alderby|12|6", "Cawsey|31|4")))
        .containsExactly("dx=count", "tx=count");
  }

  @Test
  void bandsThatFollowEachOtherAreLabels() {
    Table table = Grids.table("band|n", "0|31", "1-4|12", "5-9|44", "10+|80", "Total|167");
    assertThat(Grids.roles(table)).containsExactly("n=count");
    assertThat(table.dimensions().get(0).size()).isEqualTo(5);
  }

  @Test
  void aRangeAmongCountsWithholdsOne() {
    Table table = Grids.table("area|n", "Alderby|31", "Cawsey|1-4", "Dunmere|5-9", "Esk|12");
    assertThat(Grids.roles(table)).containsExactly("n=count");
    Table nameless = Grids.table("area|seen", "Alderby|31", "Cawsey|1-4", "Dunmere|1-4", "Esk|12");
    assertThat(Grids.roles(nameless)).containsExactly("seen=count");
  }
}

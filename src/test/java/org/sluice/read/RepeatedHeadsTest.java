package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.table.Table;

class RepeatedHeadsTest {
  @Test
  void groupsNamedTwiceHoldCountsAndSomethingElse() {
    Table table =
        Grids.table(
            "|Alderby|Alderby|Cawsey|Cawsey",
            "0|14|30.8|7|15.2",
            "1|21|36.2|10|19.4",
            "2|9|17.3|15|29.7");
    assertThat(Grids.roles(table)).containsExactly("count=count", "figure=other");
    assertThat(table.measures().get(0).columns()).containsExactly("B", "D");
    assertThat(table.dimensions().get(1).label(1)).isEqualTo("Cawsey");
  }

  @Test
  void blanksAfterANameAreOfItsGroup() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "size|Alderby||Cawsey|",
                    "0|14|30.8|7|15.2",
                    "1|21|36.2|10|19.4",
                    "2|9|1.5|3|2.5")))
        .contains("count=count", "figure=other");
  }

  @Test
  void groupsOfCountsAloneAreOneMeasure() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "|Alderby|Alderby|Cawsey|Cawsey", "men|14|30|7|15", "women|21|36|10|1")))
        .containsExactly("count=count");
  }

  @Test
  void fractionsUnderHeadsOfTheirOwnAreNoCounts() {
    assertThat(
            Grids.roles(
                Grids.table("|Alderby|Cawsey", "men|14|30.5", "women|21|36.5", "all|35|33.5")))
        .containsExactly("figure=other");
  }
}

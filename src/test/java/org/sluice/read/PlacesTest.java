package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void numbersUnderSourceAtTheEndAreOfAList() {
    assertThat(Grids.roles(Grids.table("area|n|Source", "Alderby|31|1", "Cawsey|12|4")))
        .containsExactly("n=count");
  }

  @Test
  void anOrderTakesEveryPlaceOnce() {
    assertThat(
            Grids.roles(
                Grids.table("area|n|sort_order", "Alderby|31|1", "Cawsey|12|3", "Esk|14|2")))
        .containsExactly("n=count");
  }

  @Test
  void ordersThatAreMadeAreCounted() {
    assertThat(
            Grids.roles(
                Grids.table("area|care order", "Alderby|3", "Cawsey|3", "Dunmere|1", "Esk|7")))
        .containsExactly("care order=count");
    assertThat(Grids.roles(Grids.table("area|orders", "Alderby|1", "Cawsey|3", "Esk|2")))
        .containsExactly("orders=count");
  }

  @Test
  void wholeNumbersBeyondAHundredUnderTwoLettersAreNoPercentages() {
    assertThat(Grids.roles(Grids.table("area|pc_visits", "Alderby|214", "Cawsey|3")))
        .containsExactly("pc_visits=count");
    assertThat(Grids.roles(Grids.table("area|pc_visits", "Alderby|14", "Cawsey|3")))
        .containsExactly("pc_visits=percent");
    assertThat(
            Grids.roles(
                Grids.table("area|total_pc_visits|mean_pc_visits", "Cawsey|3|1.5", "Esk|7|2.5")))
        .containsExactly("total_pc_visits=count", "mean_pc_visits=mean");
  }
}

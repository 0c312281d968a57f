package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowHundredsTest {
  @Test
  void whatAddsUpToAHundredBesideManyIsAPercentage() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "area|people|test_0|test_1|test_2",
                    "Alderby|8120|46|45|9",
                    "Brackwater|410|9|5|86",
                    "Cawsey|1940|59|14|28",
                    "Dunmere|733|27|21|51")))
        .containsExactly("people=count", "test_0=percent", "test_1=percent", "test_2=percent");
  }

  @Test
  void whatAddsUpToAHundredPeopleIsCounted() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "area|people|test_0|test_1|test_2",
                    "Alderby|100|46|45|9",
                    "Brackwater|100|9|5|86",
                    "Cawsey|101|59|14|28",
                    "Dunmere|99|27|21|51")))
        .doesNotContain("test_0=percent");
  }

  @Test
  void twoRowsInFourThatAddUpToSomethingElseAreCounts() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "area|people|test_0|test_1|test_2",
                    "Alderby|8120|46|45|9",
                    "Brackwater|410|9|5|86",
                    "Cawsey|1940|59|14|128",
                    "Dunmere|733|27|121|51")))
        .doesNotContain("test_0=percent");
  }
}

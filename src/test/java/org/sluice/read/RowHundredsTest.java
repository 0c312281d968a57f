package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntFunction;
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

  private static final String[] ROUNDED = {
    "38|11|1|49|2",
    "44|33|9|11|2",
    "23|17|50|10|0",
    "42|55|2|1|1",
    "6|42|17|4|32",
    "14|66|0|14|6",
    "2|5|13|43|38",
    "95|0|0|0|5",
    "14|20|2|16|48"
  };

  @Test
  void whatRoundingAloneExplainsIsAPercentageBesideFewToo() {
    assertThat(
            Grids.roles(
                Grids.table(rows("provider|starts|part_1|part_2|part_3|part_4|part_5", i -> "80"))))
        .contains("part_1=percent", "part_5=percent");
  }

  @Test
  void whatATotalAddsUpIsCounted() {
    assertThat(
            Grids.roles(
                Grids.table(
                    rows(
                        "provider|starts|part_1|part_2|part_3|part_4|part_5",
                        i ->
                            String.valueOf(
                                Arrays.stream(ROUNDED[i].split("\\|", -1))
                                    .mapToInt(Integer::parseInt)
                                    .sum())))))
        .noneMatch(role -> role.endsWith("percent"));
  }

  private static String[] rows(String head, IntFunction<String> starts) {
    String[] rows = new String[ROUNDED.length + 1];
    rows[0] = head;
    for (int i = 0; i < ROUNDED.length; i++) {
      rows[i + 1] = "provider " + (char) ('a' + i) + "|" + starts.apply(i) + "|" + ROUNDED[i];
    }
    return rows;
  }
}

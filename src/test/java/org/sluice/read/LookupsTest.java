package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookupsTest {
  /** Three services with a number of clients each, by what became of them. */
  private static String[] rows(String name, int... sizes) {
    String[] rows = new String[1 + 4 * sizes.length];
    rows[0] = "service|ended as|n|" + name;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < 4; j++) {
        rows[1 + 4 * i + j] =
            "service "
                + (char) ('a' + i)
                + "|outcome "
                + j
                + "|"
                + (20 + 7 * i + j)
                + "|"
                + sizes[i];
      }
    }
    return rows;
  }

  @Test
  void theSizeOfEachGroupIsACountThoughItStaysTheSameWithinIt() {
    assertThat(Grids.roles(Grids.table(rows("tot_service", 6, 190, 220)))).hasSize(2);
    assertThat(Grids.roles(Grids.table(rows("strata_size", 6, 190, 220)))).hasSize(2);
    assertThat(Grids.roles(Grids.table(rows("covid", 6, 190, 220)))).hasSize(2);
  }

  @Test
  void aNumberUnderTheNameOfACategoryThatGoesWithALabelIsItsCode() {
    assertThat(Grids.roles(Grids.table(rows("service_group", 6, 190, 220))))
        .containsExactly("n=count");
  }

  @Test
  void aNumberBesideTheLabelThatItGoesWithIsItsCode() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "service|xq|outcome|n",
                    "alpha|6|kept|20",
                    "alpha|6|left|31",
                    "alpha|6|moved|44",
                    "beta|190|kept|22",
                    "beta|190|left|35",
                    "beta|190|moved|41",
                    "gamma|220|kept|27",
                    "gamma|220|left|38",
                    "gamma|220|moved|49")))
        .containsExactly("n=count");
  }

  @Test
  void aFlagUnderTheJoinedNameOfACategoryIsNoCount() {
    String[] rows = {
      "outcome|sex|expcat", "care order|F|0", "care order|M|1", "placement|F|0", "placement|M|1"
    };
    assertThat(Grids.read(rows).tables()).allMatch(table -> Grids.roles(table).isEmpty());
    rows[0] = "outcome|sex|Alderby";
    assertThat(Grids.roles(Grids.table(rows))).containsExactly("Alderby=count");
  }

  @Test
  void aCodeThatTellsRowsApartIsOneBesideTheNumbersOfRows() {
    String[] rows = {
      "|covid|week|n", "1|0|4|31", "2|0|5|36", "3|0|6|39", "4|1|4|17", "5|1|5|22", "6|1|6|24"
    };
    assertThat(Grids.roles(Grids.table(rows))).containsExactly("n=count");
  }

  @Test
  void numbersOfFifthsAreCodesWhateverElseTheNameSays() {
    String[] rows = {
      "area|n|late_quintile|missing_quintile",
      "Alderby|120|3|1",
      "Brackwater|90|5|2",
      "Cawsey|77|1|4",
      "Dunmere|64|2|3"
    };
    assertThat(Grids.roles(Grids.table(rows))).containsExactly("n=count");
    rows[0] = "area|n|top_quintile|bottom_quintile";
    assertThat(Grids.roles(Grids.table(rows))).hasSize(3);
  }

  @Test
  void aFlagOfSmallCountsIsNoCount() {
    String[] rows = {
      "week|freq|low_count",
      "1|30|0",
      "2|31|0",
      "3|6|1",
      "4|40|0",
      "5|4|1",
      "6|33|0",
      "7|35|0",
      "8|29|0"
    };
    assertThat(Grids.roles(Grids.table(rows))).containsExactly("freq=count");
    rows[1] = "1|30|2";
    assertThat(Grids.roles(Grids.table(rows))).hasSize(2);
  }

  @Test
  void aRestBelowNoughtAmongManyLeavesTheOthersCounts() {
    String[] rows = {
      "area|n|women|men|unknown", "Alderby|120|60|58|2", "Brackwater|90|44|48|-2",
      "Cawsey|77|33|41|3", "Dunmere|64|30|31|3", "Elmford|51|25|22|4"
    };
    assertThat(Grids.roles(Grids.table(rows))).allMatch(role -> role.endsWith("count"));
    rows[0] = "area|n|women|men|change";
    assertThat(Grids.roles(Grids.table(rows))).contains("change=other");
  }

  @Test
  void manyOfATableOfAModelMayBeCountedUnderAnyName() {
    String[] rows = {
      "pupils by need|t_vision|est_se|p",
      "all|103430|0.31|0.04",
      "boys|61100|0.19|0.21",
      "girls|42330|0.24|0.01"
    };
    assertThat(Grids.roles(Grids.table(rows))).contains("t_vision=count");
  }
}
